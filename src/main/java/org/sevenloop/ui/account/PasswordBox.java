package org.sevenloop.ui.account;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Icons;
import org.sevenloop.ui.common.Texts;

/** A field for a password, with an eye to see what was typed, and a word where capitals are locked. */
public final class PasswordBox extends VBox {
    private final PasswordField hidden = new PasswordField();
    private final TextField seen = new TextField();
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final Label caps;

    public PasswordBox(String id, String name, Messages text) {
        super(6);
        hidden.setId(id);
        hidden.setAccessibleText(name);
        seen.setId(id + "-seen");
        seen.setAccessibleText(name);
        seen.textProperty().bindBidirectional(hidden.textProperty());
        seen.visibleProperty().bind(shown);
        hidden.visibleProperty().bind(shown.not());
        Button eye = Buttons.icon(MaterialDesignE.EYE_OUTLINE, text.text("account.eye"), this::look);
        eye.setId(id + "-eye");
        eye.setFocusTraversable(false);
        shown.subscribe(open ->
                eye.setGraphic(Icons.rail(open ? MaterialDesignE.EYE_OFF_OUTLINE : MaterialDesignE.EYE_OUTLINE)));
        StackPane field = new StackPane(hidden, seen, eye);
        field.getStyleClass().add("sl-password");
        StackPane.setAlignment(eye, Pos.CENTER_RIGHT);
        caps = Texts.of(text.text("account.caps"), "sl-t12", "sl-fg-yellow");
        caps.setGraphic(Icons.of(MaterialDesignK.KEYBOARD_CAPS, Icons.SMALL, "sl-icon-amber-fg"));
        caps.setVisible(false);
        caps.managedProperty().bind(caps.visibleProperty());
        addEventFilter(KeyEvent.ANY, e -> lookAtCaps());
        hidden.focusedProperty().subscribe(this::lookAtCaps);
        getChildren().addAll(field, caps);
    }

    private void look() {
        TextField from = shown.get() ? seen : hidden;
        int caret = from.getCaretPosition();
        shown.set(!shown.get());
        TextField to = shown.get() ? seen : hidden;
        to.requestFocus();
        to.positionCaret(caret);
    }

    private void lookAtCaps() {
        boolean typing = hidden.isFocused() || seen.isFocused();
        // Not every system says.
        caps.setVisible(typing && Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
    }

    public ReadOnlyStringProperty typed() {
        return hidden.textProperty();
    }

    /** The caret stands in the field. */
    @Override
    public void requestFocus() {
        (shown.get() ? seen : hidden).requestFocus();
    }

    /** Runs on Enter. */
    public void onEnter(Runnable act) {
        hidden.setOnAction(e -> act.run());
        seen.setOnAction(e -> act.run());
    }

    /** What was typed; the field is empty afterwards, and hides again. */
    public char[] take() {
        char[] typed = hidden.getText().toCharArray();
        hidden.clear();
        shown.set(false);
        return typed;
    }
}
