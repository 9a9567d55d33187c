package org.sevenloop.spreadsheet.value;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings full-width and other odd forms of one sign to the plain one. */
public final class Fold {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u3000\\u00a0\\u200b-\\u200f\\u2028-\\u202f\\ufeff]+");
    private static final Pattern FILLER =
            Pattern.compile("[-‐-―－_/\\\\|*.。、,，~～?？]+|无|无无|没有|暂无|不详|未知|不明|未提供|未填|空|[Nn][/.]?[Aa]|null|NULL|None|#N/A");

    private Fold() {}

    /** Full-width forms plain, runs of white space one space, none at the ends. */
    public static String text(String written) {
        String plain = plainAscii(written) ? written : Normalizer.normalize(written, Normalizer.Form.NFKC);
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }

    /** As {@link #text(String)}, and no spaces at all. */
    public static String tight(String written) {
        return SPACES.matcher(plainAscii(written) ? written : Normalizer.normalize(written, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    /** Whether this stands where somebody had nothing to write. */
    public static boolean filler(String written) {
        String tight = tight(written);
        return tight.isEmpty() || FILLER.matcher(tight).matches();
    }

    /** Only white space normalised: what was written stays as it was. */
    public static String verbatim(String written) {
        return written.strip().replace('\u3000', ' ').strip();
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
