package org.sevenloop.ui.common;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/** What a desk shows when it has nothing yet: what is missing, what to do, and the button that does it. */
public final class EmptyState extends VBox {
    public EmptyState(Ikon icon, String sentence, String advice, Button... actions) {
        super(8);
        setAlignment(Pos.CENTER);
        setMaxHeight(Double.MAX_VALUE);
        Label line = Texts.of(advice, "sl-t13", "sl-muted");
        line.setWrapText(true);
        getChildren().addAll(Icons.of(icon, Icons.EMPTY, "sl-icon-quiet"), Texts.cardTitle(sentence), line);
        if (actions.length > 0) {
            HBox row = new HBox(8, actions);
            row.setAlignment(Pos.CENTER);
            row.setPadding(new Insets(8, 0, 0, 0));
            getChildren().add(row);
        }
    }
}
