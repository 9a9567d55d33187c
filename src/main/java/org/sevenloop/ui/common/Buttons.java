package org.sevenloop.ui.common;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;

/** The few kinds of button there are. One accent button a view at most. */
public final class Buttons {
    private Buttons() {}

    /** What the account may not do takes no room either. */
    public static <N extends Node> N offered(N node, boolean may) {
        if (!may) {
            node.visibleProperty().unbind();
            node.setVisible(false);
            node.managedProperty().unbind();
            node.setManaged(false);
        }
        return node;
    }

    public static Button plain(String text, Runnable action) {
        return make(text, action, "sl-button");
    }

    public static Button plain(String text, Ikon icon, Runnable action) {
        Button button = plain(text, action);
        button.setGraphic(Icons.small(icon));
        return button;
    }

    public static Button accent(String text, Runnable action) {
        return make(text, action, "sl-button", Styles.ACCENT);
    }

    public static Button danger(String text, Runnable action) {
        return make(text, action, "sl-button", Styles.DANGER);
    }

    /** A word to press, without a frame: the way to another desk. */
    public static Button link(String text, Runnable action) {
        return make(text, action, "sl-link");
    }

    /** A button that shows only an icon; the name is its tooltip and what a screen reader says. */
    public static Button icon(Ikon icon, String name, Runnable action) {
        Button button = make("", action, "sl-icon-button");
        button.setGraphic(Icons.small(icon));
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        return button;
    }

    public static Button small(Button button) {
        button.getStyleClass().add("sl-small");
        return button;
    }

    /** A filter that is on or off, 24 px high. */
    public static ToggleButton chip(String text) {
        ToggleButton chip = new ToggleButton(text);
        chip.getStyleClass().add("sl-chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    /** A key cap, as in “Ctrl+K”. */
    public static Label key(String keys) {
        Label cap = Texts.of(keys, "sl-key");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return cap;
    }

    private static Button make(String text, Runnable action, String... styles) {
        Button button = new Button(text);
        button.getStyleClass().addAll(styles);
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }
}
