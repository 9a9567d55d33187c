package org.sevenloop.spreadsheet.write;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text as xlsx keeps it: signs that XML cannot hold are written as {@code _x000D_}, and so is what looks like one. */
final class XlsxText {
    private static final Pattern ESCAPE_LIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxText() {}

    static String of(String text) {
        return plain(text) ? text : escaped(text);
    }

    /** A quick look: nearly every text is as it may be. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < ' ' || sign == '_' || sign >= 0xD800 && (sign < 0xE000 || sign >= 0xFFFE)) {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        String plain = text.contains("_x") ? ESCAPE_LIKE.matcher(text).replaceAll("_x005F_") : text;
        plain.codePoints().forEach(sign -> {
            if (sign < ' ' && sign != '\t' && sign != '\n'
                    || sign >= 0xD800 && sign < 0xE000
                    || sign == 0xFFFE
                    || sign == 0xFFFF) {
                safe.append(String.format(Locale.ROOT, "_x%04X_", sign));
            } else {
                safe.appendCodePoint(sign);
            }
        });
        return safe.toString();
    }
}
