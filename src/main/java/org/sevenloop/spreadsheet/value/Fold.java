package org.sevenloop.spreadsheet.value;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings full-width and other odd forms of one sign to the plain one. */
public final class Fold {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u3000\\u00a0\\u200b-\\u200f\\u2028-\\u202f\\ufeff]+");
    private static final Pattern FILLER =
            Pattern.compile("[-‐-―－_/\\\\|*.。、,，~～?？]+|无|无无|没有|暂无|不详|未知|不明|未提供|未填|空|[Nn][/.]?[Aa]|null|NULL|None|#N/A");

    private static final char FIRST_HAN = '\u4e00';
    private static final char LAST_HAN = '\u9fa5';
    private static final int LONGEST_FILLER = 24;
    private static final String FILLER_STARTS = "无没暂不未空";

    private Fold() {}

    /** Full-width forms plain, runs of white space one space, none at the ends. */
    public static String text(String written) {
        if (settled(written)) {
            return written;
        }
        String plain = plainAscii(written) ? written : Normalizer.normalize(written, Normalizer.Form.NFKC);
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }

    /** As {@link #text(String)}, and no spaces at all. */
    public static String tight(String written) {
        if (settled(written)) {
            return written;
        }
        return SPACES.matcher(plainAscii(written) ? written : Normalizer.normalize(written, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    /** Whether this stands where somebody had nothing to write. */
    public static boolean filler(String written) {
        if (written.length() > LONGEST_FILLER) {
            return false;
        }
        String tight = tight(written);
        if (tight.isEmpty()) {
            return true;
        }
        char first = tight.charAt(0);
        boolean ordinary = first >= '0' && first <= '9' || first >= FIRST_HAN && FILLER_STARTS.indexOf(first) < 0;
        return !ordinary && FILLER.matcher(tight).matches();
    }

    /** Only white space normalised: what was written stays as it was. */
    public static String verbatim(String written) {
        return written.strip().replace('\u3000', ' ').strip();
    }

    /** Whether folding would change nothing, as with most cells: ideographs and plain signs without spaces. */
    private static boolean settled(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c > ' ' && c < 127 || c >= FIRST_HAN && c <= LAST_HAN;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean plainAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 126) {
                return false;
            }
        }
        return true;
    }
}
