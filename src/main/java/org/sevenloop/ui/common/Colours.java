package org.sevenloop.ui.common;

import org.sevenloop.model.watch.Colour;
import org.sevenloop.platform.Messages;

/** How a risk colour is shown: never as a colour alone, always with its glyph and its word. */
public final class Colours {
    private Colours() {}

    public static String glyph(Colour colour) {
        return switch (colour) {
            case RED -> "■";
            case YELLOW -> "▲";
            case BLUE -> "◆";
            case GREEN -> "●";
        };
    }

    public static String word(Colour colour, Messages text) {
        return text.text(
                switch (colour) {
                    case RED -> "common.colour.red";
                    case YELLOW -> "common.colour.yellow";
                    case BLUE -> "common.colour.blue";
                    case GREEN -> "common.colour.green";
                });
    }

    /** The style class that carries this colour's tint, border and text. */
    public static String style(Colour colour) {
        return switch (colour) {
            case RED -> "red";
            case YELLOW -> "yellow";
            case BLUE -> "blue";
            case GREEN -> "green";
        };
    }
}
