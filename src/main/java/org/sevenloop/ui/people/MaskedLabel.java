package org.sevenloop.ui.people;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
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

    /**
     * @param whole whether it is shown whole now
     * @param press null where the account never sees it whole
     */
    MaskedLabel(Messages text, String number, Kind kind, String id, boolean whole, @Nullable Runnable press) {
        super(4);
        setAlignment(Pos.CENTER_LEFT);
        String masked = kind == Kind.DOCUMENT ? Masking.document(number) : Masking.phone(number);
        Label label = Texts.of(number.isEmpty() ? text.text("people.blank") : whole ? number : masked, "sl-t13");
        label.setId(id);
        Texts.whole(label);
        getChildren().add(label);
        if (press != null && !number.isEmpty()) {
            Button eye = Buttons.icon(MaterialDesignE.EYE_OUTLINE, text.text("people.unmask"), press);
            eye.getStyleClass().add("sl-eye");
            getChildren().add(eye);
        }
    }
}
