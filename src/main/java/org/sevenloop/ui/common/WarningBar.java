package org.sevenloop.ui.common;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.sevenloop.platform.Messages;

/** A line above what is worked on: what somebody has to know or see to, until it is closed. */
public class WarningBar extends HBox {
    private final Label said = Texts.of("", "sl-t13", "sl-fg-yellow");

    /** @param acts what can be done about it, before the cross that closes it */
    public WarningBar(String id, Ikon icon, String sentence, Messages text, Runnable close, Node... acts) {
        setId(id);
        getStyleClass().add("sl-warning-bar");
        setAlignment(Pos.CENTER_LEFT);
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren().addAll(Icons.of(icon, Icons.RAIL, "sl-icon-amber-fg"), said);
        getChildren().addAll(acts);
        Button cross = Buttons.icon(MaterialDesignC.CLOSE, text.text("common.close"), close);
        cross.setId(id + "-close");
        getChildren().add(cross);
        say(sentence);
    }

    public final void say(String sentence) {
        said.setText(sentence);
    }
}
