package org.sevenloop.ui.exchange;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Badge;
import org.sevenloop.ui.common.Texts;

/** Where the file is: chosen, recognised, rehearsed, written. */
final class StepStrip extends HBox {
    private static final List<String> STEPS = List.of("choose", "recognise", "rehearse", "done");

    private final Messages text;

    StepStrip(Messages text) {
        super(8);
        this.text = text;
        setAlignment(Pos.CENTER_LEFT);
    }

    /** With the number of columns that somebody has to say something about. */
    void show(@Nullable ImportFile file) {
        int reached = file == null ? 0 : reached(file);
        getChildren().clear();
        for (int i = 0; i < STEPS.size(); i++) {
            Label disc = Texts.of(Integer.toString(i + 1), "sl-t12", "sl-bold", "sl-step");
            disc.getStyleClass().add(i < reached ? "sl-step-past" : i == reached ? "sl-step-now" : "sl-step-next");
            Label word = Texts.whole(Texts.of(text.text("exchange.step." + STEPS.get(i)), "sl-t13"));
            if (i == reached) {
                word.getStyleClass().add("sl-bold");
            }
            getChildren().addAll(disc, word);
        }
        int unsure = file == null || file.stage() == ImportFile.Stage.WRITTEN
                ? 0
                : file.unsure().size();
        if (unsure > 0) {
            Badge badge = Badge.state(Colour.YELLOW, text.text("exchange.unsure", unsure));
            badge.setId("exchange-unsure");
            getChildren().add(badge);
        }
    }

    private static int reached(ImportFile file) {
        return switch (file.stage()) {
            case READING, FAILED -> 1;
            case READY, CHECKING, WRITING -> 2;
            case WRITTEN -> 3;
        };
    }
}
