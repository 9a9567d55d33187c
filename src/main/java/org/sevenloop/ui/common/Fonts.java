package org.sevenloop.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** The console's one typeface, shipped with it so that no desktop's own fonts decide how Chinese looks. */
public final class Fonts {
    public static final String FAMILY = "Noto Sans SC";
    private static final String FOLDER = "/org/sevenloop/assets/fonts/";
    private static final List<String> FILES = List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf");
    private static final Map<Integer, Font> CACHE = new HashMap<>();
    private static boolean loaded;

    private Fonts() {}

    /** Loads both weights once; later calls do nothing. */
    public static synchronized void load() {
        if (loaded) {
            return;
        }
        for (String file : FILES) {
            try (InputStream in = Fonts.class.getResourceAsStream(FOLDER + file)) {
                if (in == null || Font.loadFont(in, 12) == null) {
                    throw new IllegalStateException("The font " + file + " is missing or broken");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        loaded = true;
    }

    public static Font regular(int size) {
        return of(size, false);
    }

    public static Font bold(int size) {
        return of(size, true);
    }

    /** Width of a text drawn on a canvas. */
    public static double width(String text, Font font) {
        Text probe = new Text(text);
        probe.setFont(font);
        return probe.getLayoutBounds().getWidth();
    }

    private static synchronized Font of(int size, boolean bold) {
        // A font asked for by a name that is not loaded yet would be another one, for good.
        load();
        return CACHE.computeIfAbsent(
                bold ? -size : size, key -> Font.font(FAMILY, bold ? FontWeight.BOLD : FontWeight.NORMAL, size));
    }
}
