package org.sevenloop.platform;

/** Which texts a spreadsheet program might run as a formula: in CSV at once, elsewhere when somebody edits the cell. */
public final class Formulas {
    private static final String SIGNS = "=+-@＝＋－＠";

    private Formulas() {}

    /** Whether the text begins with a sign of a formula, blanks and invisible signs before it not counted. */
    public static boolean begins(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        if (first == '\t' || first == '\r') {
            return true;
        }
        return text.codePoints()
                .filter(sign -> !Character.isWhitespace(sign)
                        && !Character.isSpaceChar(sign)
                        && !Character.isIdentifierIgnorable(sign))
                .limit(1)
                .anyMatch(sign -> SIGNS.indexOf(sign) >= 0);
    }
}
