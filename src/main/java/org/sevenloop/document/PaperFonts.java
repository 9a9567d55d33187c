package org.sevenloop.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.Objects;

/** The typeface of everything on paper, shipped with the console; PDFs embed the glyphs they use. */
final class PaperFonts {
    static final String FAMILY = "Noto Serif SC";

    private static final String FOLDER = "/org/sevenloop/assets/fonts/";
    private static SoftReference<byte[]> regular = new SoftReference<>(null);
    private static SoftReference<byte[]> bold = new SoftReference<>(null);

    private PaperFonts() {}

    static synchronized InputStream regular() {
        byte[] font = regular.get();
        if (font == null) {
            font = load("NotoSerifSC-Regular.ttf");
            regular = new SoftReference<>(font);
        }
        return new ByteArrayInputStream(font);
    }

    static synchronized InputStream bold() {
        byte[] font = bold.get();
        if (font == null) {
            font = load("NotoSerifSC-Bold.ttf");
            bold = new SoftReference<>(font);
        }
        return new ByteArrayInputStream(font);
    }

    private static byte[] load(String file) {
        try (InputStream in = Objects.requireNonNull(PaperFonts.class.getResourceAsStream(FOLDER + file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
