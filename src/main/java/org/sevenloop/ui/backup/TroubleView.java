package org.sevenloop.ui.backup;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.sevenloop.ui.common.Icons;
import org.sevenloop.ui.common.Texts;

/** A whole page that says what is wrong with the data, that nothing is lost where that is so, and what to do. */
public final class TroubleView extends StackPane {
    private static final double WIDTH = 640;
    private static final int SIGN = 48;

    private static Node sign() {
        FontIcon sign = Icons.of(MaterialDesignA.ALERT_OCTAGON, SIGN, "sl-icon-red");
        // The theme's own size is that of a line of text.
        sign.getStyleClass().add("sl-sign");
        return sign;
    }

    /** @param actions what can be done here, the most likely first, which Enter presses */
    public TroubleView(String title, String sentence, List<Button> actions) {
        setId("backup-trouble");
        getStyleClass().add("sl-page");
        Label said = Texts.of(sentence, "sl-t14");
        said.setWrapText(true);
        HBox buttons = new HBox(12);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getChildren().setAll(actions);
        Label head = Texts.deskTitle(title);
        head.setWrapText(true);
        VBox words = new VBox(12, head, said, buttons);
        words.setMaxWidth(WIDTH);
        HBox row = new HBox(20, sign(), words);
        row.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(row);
        actions.getFirst().setDefaultButton(true);
        Platform.runLater(actions.getFirst()::requestFocus);
    }
}
