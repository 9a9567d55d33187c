package org.sevenloop.ui.people;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.sevenloop.model.account.Masking;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Texts;

/** A document or phone number, its middle hidden until somebody presses the eye. */
public final class MaskedLabel extends HBox {
    /** What is hidden. */
    public enum Kind {
        DOCUMENT,
        PHONE
    }

    private final Label label = Texts.of("", "sl-t13");
    private boolean whole;

    public MaskedLabel(Messages text, String number, Kind kind, String id) {
        super(4);
        setAlignment(Pos.CENTER_LEFT);
        label.setId(id);
        Texts.whole(label);
        getChildren().add(label);
        if (number.isEmpty()) {
            label.setText(text.text("people.blank"));
            return;
        }
        String masked = kind == Kind.DOCUMENT ? Masking.document(number) : Masking.phone(number);
        label.setText(masked);
        Button eye = Buttons.icon(MaterialDesignE.EYE_OUTLINE, text.text("people.unmask"), () -> {
            whole = !whole;
            label.setText(whole ? number : masked);
        });
        eye.getStyleClass().add("sl-eye");
        getChildren().add(eye);
    }
}
