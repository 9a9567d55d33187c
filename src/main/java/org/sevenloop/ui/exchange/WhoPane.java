package org.sevenloop.ui.exchange;

import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.sevenloop.model.exchange.Question;
import org.sevenloop.model.exchange.Question.Answer;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.EmptyState;

/** Rows that may mean somebody on record, beside that person: 选用已有, 新建 or 跳过. */
final class WhoPane extends VBox {
    WhoPane(WhoViewModel model, Messages text) {
        EmptyState none = new EmptyState(
                MaterialDesignA.ACCOUNT_CHECK_OUTLINE,
                text.text("exchange.who.none"),
                text.text("exchange.who.none.advice"),
                Buttons.plain(text.text("exchange.who.again"), model::askAgain));
        PairsPane.Face<Question> face = new PairsPane.Face<>(
                question -> question.row().name() + "　" + model.rows(question),
                model::why,
                model::facets,
                question -> text.text("exchange.who.known"),
                model::rows);
        PairsPane<Question> pairs = new PairsPane<>(
                "exchange-who",
                model.open(),
                none,
                face,
                List.of(
                        say("who-same", "exchange.who.same", Answer.SAME, model, text),
                        say("who-new", "exchange.who.new", Answer.NEW, model, text),
                        say("who-skip", "exchange.who.skip", Answer.SKIP, model, text),
                        new PairsPane.Say<>(
                                "who-same-all",
                                text.text("exchange.who.same.all"),
                                question -> model.answerAlike(question, Answer.SAME)),
                        new PairsPane.Say<>(
                                "who-new-all",
                                text.text("exchange.who.new.all"),
                                question -> model.answerAlike(question, Answer.NEW))));
        VBox.setVgrow(pairs, Priority.ALWAYS);
        getChildren().add(pairs);
    }

    private static PairsPane.Say<Question> say(
            String id, String key, Answer answer, WhoViewModel model, Messages text) {
        return new PairsPane.Say<>(id, text.text(key), question -> model.answer(question, answer));
    }
}
