package org.sevenloop.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The typefaces of everything on paper; PDFs embed the glyphs they use. Official papers (GB/T 9704) take the office's own
 * 小标宋, 仿宋, 黑体 where the computer has them, and those shipped with the console for any sign that these lack.
 */
final class PaperFonts {
    static final String FAMILY = "Noto Serif SC";

    /** What a style sheet says for each part of an official paper. */
    static final String TITLE = "'paper-title', '" + FAMILY + "'";

    static final String BODY = "'paper-body', '" + FAMILY + "'";
    static final String BLACK = "'paper-black', 'Noto Sans SC', '" + FAMILY + "'";

    private static final String FOLDER = "/org/sevenloop/assets/fonts/";
    private static final Map<String, SoftReference<byte[]>> READ = new HashMap<>();

    private PaperFonts() {}

    /** A typeface under the name by which a style sheet asks for it. */
    record Face(String family, int weight, Source source) {
        InputStream open() {
            return new ByteArrayInputStream(source.bytes());
        }
    }

    interface Source {
        byte[] bytes();
    }

    static InputStream regular() {
        return new ByteArrayInputStream(bytes("NotoSerifSC-Regular.ttf"));
    }

    static InputStream bold() {
        return new ByteArrayInputStream(bytes("NotoSerifSC-Bold.ttf"));
    }

    /** All faces of an official paper: the shipped ones, and of the office's own those that are there. */
    static List<Face> forPapers() {
        List<Face> faces = new ArrayList<>();
        faces.add(new Face(FAMILY, 400, () -> bytes("NotoSerifSC-Regular.ttf")));
        faces.add(new Face(FAMILY, 700, () -> bytes("NotoSerifSC-Bold.ttf")));
        faces.add(new Face("Noto Sans SC", 700, () -> bytes("NotoSansSC-Bold.ttf")));
        OfficeFonts.title().ifPresent(font -> faces.add(new Face("paper-title", 700, () -> font)));
        OfficeFonts.body().ifPresent(font -> faces.add(new Face("paper-body", 400, () -> font)));
        OfficeFonts.black().ifPresent(font -> faces.add(new Face("paper-black", 700, () -> font)));
        return faces;
    }

    private static synchronized byte[] bytes(String file) {
        SoftReference<byte[]> read = READ.get(file);
        byte[] font = read == null ? null : read.get();
        if (font == null) {
            font = load(file);
            READ.put(file, new SoftReference<>(font));
        }
        return font;
    }

    private static byte[] load(String file) {
        try (InputStream in = Objects.requireNonNull(PaperFonts.class.getResourceAsStream(FOLDER + file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
