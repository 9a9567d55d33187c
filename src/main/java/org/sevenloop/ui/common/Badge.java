package org.sevenloop.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.sevenloop.model.watch.Colour;

/** Small framed words, 20 px high. */
public final class Badge extends Label {
    private Badge(String text, String... styles) {
        super(text);
        getStyleClass().add("sl-badge");
        getStyleClass().addAll(styles);
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /** A risk colour: glyph, word and tint together. */
    public static Badge of(Colour hue, String word) {
        return new Badge(Colours.glyph(hue) + " " + word, Colours.style(hue));
    }

    /** A state in a colour's tint but without its glyph, which belongs to the risk colours alone. */
    public static Badge state(Colour hue, String word) {
        return new Badge(word, Colours.style(hue));
    }

    public static Badge neutral(String word) {
        return new Badge(word, "neutral");
    }

    /** White on the deep red: how many things are wrong now. */
    public static Badge alarm(String count) {
        return new Badge(count, "alarm");
    }

    /** The same, round, as on the rail. */
    public static Badge pill(String count) {
        return new Badge(count, "alarm", "pill");
    }
}
