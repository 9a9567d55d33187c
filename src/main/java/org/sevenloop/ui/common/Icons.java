package org.sevenloop.ui.common;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons of one pack in the sizes the look allows. Their colour comes from a style class, so that a theme can change it. */
public final class Icons {
    public static final int SMALL = 16;
    public static final int RAIL = 18;
    public static final int HEAD = 20;
    public static final int ALARM = 22;
    public static final int EMPTY = 40;

    private Icons() {}

    public static FontIcon small(Ikon ikon) {
        return of(ikon, SMALL);
    }

    public static FontIcon rail(Ikon ikon) {
        return of(ikon, RAIL);
    }

    public static FontIcon head(Ikon ikon) {
        return of(ikon, HEAD);
    }

    public static FontIcon of(Ikon ikon, int size) {
        return of(ikon, size, "sl-icon");
    }

    /**
     * An icon in one of the theme's inks.
     *
     * @param ink its style class: {@code sl-icon-red}, {@code -amber}, {@code -green}, {@code -quiet}, {@code -accent}
     */
    public static FontIcon of(Ikon ikon, int size, String ink) {
        FontIcon icon = new FontIcon(ikon);
        // The size is a style class, as the base theme's 18 px for every icon would win over the property.
        icon.getStyleClass().addAll(ink, "sl-i" + size);
        return icon;
    }
}
