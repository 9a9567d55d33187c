package org.sevenloop.ui.common;

import atlantafx.base.theme.Styles;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.sevenloop.platform.Messages;

/** A form in a window: Ctrl+Enter saves, Escape cancels, and what is wrong keeps it open with a sentence. */
public final class FormDialog extends Dialog<ButtonType> {
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final double FIELDS = 336;

    private final FormPane form;
    private final Button saveButton;

    /** @param verb what the button says, such as “登记上门”; the dialog's title says the same */
    public FormDialog(Messages text, @Nullable Window owner, String verb, FormPane form) {
        this.form = form;
        ButtonType save = new ButtonType(verb, ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(text.text("common.cancel"), ButtonData.CANCEL_CLOSE);
        if (owner != null) {
            initOwner(owner);
        }
        setTitle(verb);
        setHeaderText(null);
        setGraphic(null);
        getDialogPane().getButtonTypes().setAll(save, cancel);
        getDialogPane().setContent(form);
        // A window is put in the middle by what its content asks for, so the fields ask for their width, not the
        // window.
        form.getColumnConstraints().getLast().setMinWidth(FIELDS);
        Theme.apply(this);
        saveButton = button(save);
        saveButton.addEventFilter(ActionEvent.ACTION, e -> {
            if (!form.validate()) {
                e.consume();
            }
        });
        getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (SAVE.match(e)) {
                saveButton.fire();
                e.consume();
            }
        });
        form.onGrown(() -> getDialogPane().getScene().getWindow().sizeToScene());
        setResultConverter(pressed -> pressed);
    }

    /** What it does cannot be taken back: the button is not the one that Enter presses. */
    public FormDialog dangerous() {
        saveButton.setDefaultButton(false);
        saveButton.getStyleClass().addAll(Styles.BUTTON_OUTLINED, Styles.DANGER);
        return this;
    }

    /** It is read and closed; there is nothing to save, and nothing to cancel. */
    public FormDialog toRead(String title) {
        setTitle(title);
        getDialogPane().getButtonTypes().removeIf(type -> type.getButtonData() == ButtonData.CANCEL_CLOSE);
        return this;
    }

    /** Runs {@code save} if the user saves; the caret stands in the first field. */
    public void ask(Runnable save) {
        ask(form.first(), save);
    }

    /** Runs {@code save} if the user saves; the caret stands in {@code first}. */
    public void ask(Node first, Runnable save) {
        // A dialog that is waited for says that it is shown before it is, and then focuses its default button.
        setOnShown(e -> Platform.runLater(first::requestFocus));
        showAndWait().filter(type -> type.getButtonData() == ButtonData.OK_DONE).ifPresent(type -> save.run());
    }

    /** The window that a form belongs to, where no node of it is at hand. */
    public static @Nullable Window front() {
        return Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElse(null);
    }

    private Button button(ButtonType type) {
        Node node = getDialogPane().lookupButton(type);
        if (node instanceof Button button) {
            return button;
        }
        throw new IllegalStateException("A dialog's button is a Button");
    }
}
