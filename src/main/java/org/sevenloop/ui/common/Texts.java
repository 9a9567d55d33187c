package org.sevenloop.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Labels in the sizes of the type scale, and the spring that pushes what follows to the right. */
public final class Texts {
    private Texts() {}

    public static Label body(String text) {
        return of(text, "sl-t14");
    }

    public static Label bold(String text) {
        return of(text, "sl-t14", "sl-bold");
    }

    public static Label cell(String text) {
        return of(text, "sl-t13");
    }

    /** The quiet 12 px line that explains what stands above it. */
    public static Label helper(String text) {
        return of(text, "sl-t12", "sl-muted");
    }

    public static Label cardTitle(String text) {
        return of(text, "sl-t16", "sl-bold");
    }

    public static Label deskTitle(String text) {
        return of(text, "sl-t18", "sl-bold");
    }

    public static Label of(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A label that keeps its whole text: names, counts and reasons never end in dots. */
    public static Label whole(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** A label that breaks into as many lines as it needs at a width. */
    public static Label wrapped(Label label, double width) {
        label.setWrapText(true);
        label.setPrefWidth(width);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
