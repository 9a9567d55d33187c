package org.sevenloop.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Icons;
import org.sevenloop.ui.common.Texts;

/** A line under the bar at the top: what will go wrong unless somebody sees to it. It comes back when it says something else. */
final class WarningBar extends HBox {
    WarningBar(ShellViewModel model, Messages text) {
        setId("shell-warning");
        getStyleClass().add("sl-warning-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label said = Texts.of("", "sl-t13", "sl-fg-yellow");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Icons.of(MaterialDesignA.ALERT, Icons.RAIL, "sl-icon-amber-fg"),
                        said,
                        Buttons.icon(MaterialDesignC.CLOSE, text.text("common.close"), () -> show(false)));
        model.warning().subscribe(sentence -> {
            said.setText(sentence);
            show(!sentence.isEmpty());
        });
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
