package org.sevenloop.ui;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;

/** Leaves a desk the room it has in the shell: below the top bar, right of the rail, above the status bar. */
public final class DeskFrame {
    private static final Insets SHELL = new Insets(48, 0, 28, 184);

    private DeskFrame() {}

    public static Parent of(Node desk) {
        BorderPane frame = new BorderPane(desk);
        frame.setPadding(SHELL);
        frame.getStyleClass().add("sl-canvas");
        return frame;
    }
}
