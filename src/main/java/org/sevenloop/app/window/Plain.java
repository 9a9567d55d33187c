package org.sevenloop.app.window;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.sevenloop.ui.common.Texts;

/** A page that only says something: that it is opening, or why it cannot. */
final class Plain {
    private static final double WIDTH = 720;

    private Plain() {}

    static Parent page(String sentence) {
        Label label = Texts.deskTitle(sentence);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH);
        StackPane page = new StackPane(label);
        page.getStyleClass().add("sl-canvas");
        return page;
    }
}
