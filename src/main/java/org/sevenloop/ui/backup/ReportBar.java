package org.sevenloop.ui.backup;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Icons;
import org.sevenloop.ui.common.Texts;

/** A line above the console that says how the data were found, until it is closed. */
public final class ReportBar extends HBox {
    public ReportBar(String sentence, Messages text, Runnable close) {
        setId("backup-report");
        getStyleClass().add("sl-warning-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label said = Texts.of(sentence, "sl-t13", "sl-fg-yellow");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        Button away = Buttons.icon(MaterialDesignC.CLOSE, text.text("common.close"), close);
        away.setId("backup-report-close");
        getChildren()
                .addAll(Icons.of(MaterialDesignD.DATABASE_CHECK_OUTLINE, Icons.RAIL, "sl-icon-amber-fg"), said, away);
    }
}
