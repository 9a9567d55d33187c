package org.sevenloop.ui.verification;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.verification.Outcome;
import org.sevenloop.model.verification.PushItem;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.Texts;

/** The usual results as buttons with their keys, and a note that goes with them. */
final class OutcomeBar {
    private final VerificationViewModel model;
    private final Messages text;
    private final Supplier<List<PushItem>> selected;
    private final TextField note = new TextField();
    private final Label many = Texts.whole(Texts.bold(""));
    private final Card card;

    OutcomeBar(VerificationViewModel model, Messages text, Supplier<List<PushItem>> selected) {
        this.model = model;
        this.text = text;
        this.selected = selected;
        note.setId("verification-note");
        note.setPromptText(text.text("verification.note.prompt"));
        HBox.setHgrow(note, Priority.ALWAYS);
        FlowPane buttons = new FlowPane(8, 8);
        for (Outcome outcome : Outcome.values()) {
            buttons.getChildren().add(button(outcome));
        }
        buttons.getChildren().add(Buttons.link(text.text("verification.reopen"), () -> model.reopen(selected.get())));
        HBox first = new HBox(12, many, note);
        first.setAlignment(Pos.CENTER_LEFT);
        VBox both = new VBox(8, first, buttons);
        both.setPadding(new Insets(10, 12, 10, 12));
        card = Card.of(both);
        card.setMinHeight(Region.USE_PREF_SIZE);
        chosen(0);
    }

    Card node() {
        return card;
    }

    void chosen(int count) {
        many.setText(text.text("verification.chosen", count));
        card.setDisable(count == 0);
    }

    void record(Outcome outcome) {
        String typed = note.getText().strip();
        List<PushItem> items = selected.get();
        note.clear();
        model.record(items, outcome, typed.isEmpty() ? null : typed);
    }

    private Button button(Outcome outcome) {
        Button button = Buttons.plain(model.word(outcome), () -> record(outcome));
        button.setId("verification-" + outcome.name().toLowerCase(Locale.ROOT));
        button.setGraphic(Buttons.key(key(outcome)));
        return Buttons.small(button);
    }

    private static String key(Outcome outcome) {
        return Integer.toString((outcome.ordinal() + 1) % 10);
    }

    /** The result a digit stands for. */
    static @Nullable Outcome of(KeyCode code) {
        String digit = code.isDigitKey() ? code.getName().replaceAll("\\D", "") : "";
        for (Outcome outcome : Outcome.values()) {
            if (key(outcome).equals(digit)) {
                return outcome;
            }
        }
        return null;
    }
}
