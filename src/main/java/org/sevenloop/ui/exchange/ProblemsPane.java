package org.sevenloop.ui.exchange;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.Severity;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Badge;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.Icons;
import org.sevenloop.ui.common.Texts;

/** Every problem of a file: place, value as written, and one sentence with what to do. Choosing one shows its cell. */
final class ProblemsPane extends VBox {
    private final Messages text;
    private final ListView<Problem> list = new ListView<>();
    private final HBox badges = new HBox(6);

    ProblemsPane(Messages text, Consumer<Problem> locate) {
        this.text = text;
        badges.setAlignment(Pos.CENTER);
        list.setId("exchange-problems");
        list.getStyleClass().add("sl-flush");
        list.setCellFactory(ignored -> new ProblemCell());
        list.setPlaceholder(Texts.helper(text.text("exchange.problems.none")));
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                locate.accept(is);
            }
        });
        Card card = Card.flush(text.text("exchange.problems"), list, badges);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
    }

    void show(List<Problem> problems) {
        list.setItems(FXCollections.observableList(
                problems.stream().sorted(ProblemsPane::rejectedFirst).toList()));
        long rejected =
                problems.stream().filter(p -> p.severity() == Severity.REJECT).count();
        long flagged = problems.size() - rejected;
        badges.getChildren().clear();
        if (rejected > 0) {
            badges.getChildren().add(Badge.state(Colour.RED, text.text("exchange.problems.rejected", rejected)));
        }
        if (flagged > 0) {
            badges.getChildren().add(Badge.state(Colour.YELLOW, text.text("exchange.problems.flagged", flagged)));
        }
    }

    private static int rejectedFirst(Problem one, Problem other) {
        return other.severity().compareTo(one.severity());
    }

    private final class ProblemCell extends ListCell<Problem> {
        private ProblemCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            setGraphic(problem == null || empty ? null : face(problem));
        }

        private HBox face(Problem problem) {
            boolean rejected = problem.severity() == Severity.REJECT;
            String value = problem.value().isBlank() ? text.text("exchange.problem.blank") : problem.value();
            Label place = Texts.of(problem.place().cell(), "sl-t13", "sl-bold");
            Label written = Texts.of(value, "sl-t12", "sl-muted");
            HBox first = new HBox(8, place, written);
            Label sentence = Texts.of(
                    text.text("problem." + problem.code(), problem.arguments().toArray()), "sl-t13");
            sentence.setWrapText(true);
            // The list gives a cell its height before the sentence is wrapped, unless both know their width.
            sentence.prefWidthProperty().bind(list.widthProperty().subtract(72));
            sentence.setMinHeight(USE_PREF_SIZE);
            VBox words = new VBox(2, first, sentence);
            return new HBox(
                    8,
                    Icons.of(
                            rejected ? MaterialDesignA.ALERT_OCTAGON : MaterialDesignA.ALERT,
                            Icons.SMALL,
                            rejected ? "sl-icon-red" : "sl-icon-amber"),
                    words);
        }
    }
}
