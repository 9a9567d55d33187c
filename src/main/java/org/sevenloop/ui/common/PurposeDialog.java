package org.sevenloop.ui.common;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Purpose;
import org.sevenloop.platform.Messages;

/** Asks what people's data are looked at or taken along for: a common reason, or a few words. */
public final class PurposeDialog {
    private static final double WIDTH = 380;

    private final Messages text;
    private final ToggleGroup reasons = new ToggleGroup();
    private final TextField other = Fields.text("account-purpose-words", "");
    private final RadioButton others;

    private PurposeDialog(Messages text) {
        this.text = text;
        this.others = reason(text.text("account.purpose.other"), "account-purpose-other");
        other.setPromptText(text.text("account.purpose.prompt"));
        other.textProperty().addListener((o, was, is) -> {
            if (!is.isBlank()) {
                others.setSelected(true);
            }
        });
    }

    /** @param then gets the reason in words, if one is given */
    public static void toShow(Messages text, @Nullable Window owner, Consumer<String> then) {
        new PurposeDialog(text).ask(owner, "account.purpose.title", "account.purpose.show", then);
    }

    /** @param then gets the reason in words, if one is given */
    public static void toExport(Messages text, @Nullable Window owner, Consumer<String> then) {
        new PurposeDialog(text).ask(owner, "account.purpose.title.export", "account.purpose.export", then);
    }

    private void ask(@Nullable Window owner, String title, String verb, Consumer<String> then) {
        VBox choices = new VBox(8);
        for (Purpose each : Purpose.values()) {
            choices.getChildren()
                    .add(reason(text.text("account.purpose." + each.name()), "account-purpose-" + each.name()));
        }
        choices.getChildren().add(others);
        Label about = Texts.helper(text.text("account.purpose.about"));
        about.setWrapText(true);
        about.setPrefWidth(WIDTH);
        about.setMinHeight(VBox.USE_PREF_SIZE);
        FormPane form = new FormPane()
                .field(text.text(title), choices)
                .field("", other, () -> words().isEmpty() ? text.text("account.purpose.missing") : null)
                .field("", about);
        FormDialog dialog = new FormDialog(text, owner, text.text(verb), form);
        dialog.ask((RadioButton) reasons.getToggles().getFirst(), () -> then.accept(words()));
    }

    private RadioButton reason(String words, String id) {
        RadioButton button = new RadioButton(words);
        button.setId(id);
        button.setToggleGroup(reasons);
        return button;
    }

    private String words() {
        Toggle chosen = reasons.getSelectedToggle();
        if (chosen instanceof RadioButton button && button != others) {
            return button.getText();
        }
        return other.getText().strip();
    }
}
