package org.sevenloop.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A face in one document: measures, wraps, and knows which signs it cannot set. */
final class PaperFace {
    /** What printers set where a sign is missing. */
    private static final int GETA = 0x3013;

    private static final double TOLERANCE = 0.01;

    private final PDFont font;
    private final CmapLookup glyphs;
    private final TrueTypeFont outlines;
    private final Map<Integer, Double> widths = new HashMap<>();

    private PaperFace(PDDocument document, InputStream file) throws IOException {
        this.outlines = new TTFParser().parse(new RandomAccessReadBuffer(file));
        this.glyphs = outlines.getUnicodeCmapLookup();
        this.font = PDType0Font.load(document, outlines, true);
    }

    static PaperFace regular(PDDocument document) throws IOException {
        return new PaperFace(document, PaperFonts.regular());
    }

    static PaperFace bold(PDDocument document) throws IOException {
        return new PaperFace(document, PaperFonts.bold());
    }

    PDFont font() {
        return font;
    }

    /** In points. */
    double width(String words, double size) {
        return words.codePoints().mapToDouble(this::advance).sum() * size;
    }

    private double advance(int sign) {
        Double known = widths.get(sign);
        if (known == null) {
            known = measure(sign);
            widths.put(sign, known);
        }
        return known;
    }

    private double measure(int sign) {
        try {
            return outlines.getAdvanceWidth(glyphs.getGlyphId(sign)) / (double) outlines.getUnitsPerEm();
        } catch (IOException e) {
            return 1;
        }
    }

    /** The words with a geta mark for each sign that the face does not have, and without control signs. */
    String settable(String words) {
        StringBuilder safe = new StringBuilder(words.length());
        words.codePoints()
                .filter(sign -> sign >= ' ')
                .forEach(sign -> safe.appendCodePoint(glyphs.getGlyphId(sign) == 0 ? GETA : sign));
        return safe.toString();
    }

    /** Breaks between any two Chinese signs, and within a Latin word or number only where it is wider than the line. */
    List<String> wrap(String words, double size, double room) {
        String safe = settable(words);
        double limit = room + TOLERANCE;
        if (width(safe, size) <= limit) {
            return List.of(safe);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (String piece : pieces(safe)) {
            if (used + width(piece, size) > limit && !line.isEmpty()) {
                used = ended(lines, line);
            }
            for (int sign : piece.codePoints().toArray()) {
                double advance = advance(sign) * size;
                if (used + advance > limit && !line.isEmpty()) {
                    used = ended(lines, line);
                }
                line.appendCodePoint(sign);
                used += advance;
            }
        }
        ended(lines, line);
        return lines;
    }

    private static double ended(List<String> lines, StringBuilder line) {
        lines.add(line.toString().strip());
        line.setLength(0);
        return 0;
    }

    private static List<String> pieces(String words) {
        List<String> pieces = new ArrayList<>();
        StringBuilder latin = new StringBuilder();
        words.codePoints().forEach(sign -> {
            boolean whole = sign < 0x2E80 && sign != ' ';
            if (whole) {
                latin.appendCodePoint(sign);
                return;
            }
            if (!latin.isEmpty()) {
                pieces.add(latin.toString());
                latin.setLength(0);
            }
            pieces.add(Character.toString(sign));
        });
        if (!latin.isEmpty()) {
            pieces.add(latin.toString());
        }
        return pieces;
    }
}
