package org.sevenloop.ui.common.chart;

import java.util.List;
import javafx.scene.paint.Color;
import org.sevenloop.model.watch.Colour;

/** The colours a canvas needs; the same values as the tokens of the style sheet, which a canvas cannot look up. */
public final class Ink {
    public static final Color WHITE = Color.WHITE;
    public static final Color TEXT = Color.web("#24292F");
    public static final Color MUTED = Color.web("#57606A");
    public static final Color SUBTLE = Color.web("#656D76");
    public static final Color GRID = Color.web("#E3E7EB");
    public static final Color EDGE = Color.web("#D0D7DE");
    public static final Color ACCENT = Color.web("#0969DA");
    public static final Color ACCENT_STRONG = Color.web("#0550AE");
    public static final Color BRAND = Color.web("#A61B22");
    public static final Color BAR = Color.web("#AFB8C1");
    public static final Color LINE = Color.web("#4478B0");
    public static final Color TODAY = Color.web("#E8F2FD");
    public static final Color PAST = Color.web("#EDF0F3");
    public static final Color FEW = Color.web("#DCE7F3");
    public static final Color ENOUGH = Color.web("#B9D0E8");
    public static final Color DIGITS = Color.web("#1F4E86");
    public static final Color GAP_GROUND = Color.web("#FBE3E1");
    public static final Color GAP_TEXT = Color.web("#8C1219");
    public static final Color AMBER = Color.web("#C9972A");
    public static final Color AMBER_TINT = Color.web("#FFF5D6");
    public static final Color AMBER_TEXT = Color.web("#704700");
    public static final Color GREEN_TEXT = Color.web("#1E6039");
    /** Stacked layers, dark to light, in the order of the legend. */
    public static final List<Color> STACK = List.of(
            Color.web("#24507F"),
            Color.web("#39699E"),
            Color.web("#5583B4"),
            Color.web("#769DC6"),
            Color.web("#98B6D5"),
            Color.web("#B9CFE4"),
            Color.web("#D8E4F0"));

    private Ink() {}

    static Color solid(Colour hue) {
        return switch (hue) {
            case RED -> BRAND;
            case YELLOW -> Color.web("#E3B341");
            case BLUE -> LINE;
            case GREEN -> Color.web("#5BA377");
        };
    }

    /** Layers beyond the ramp start it again; seven are what one legend can tell apart. */
    public static Color stack(int layer) {
        return STACK.get(layer % STACK.size());
    }
}
