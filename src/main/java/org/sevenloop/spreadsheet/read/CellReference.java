package org.sevenloop.spreadsheet.read;

/** Reads {@code J17} without making objects: a big sheet has millions. */
final class CellReference {
    /** Beyond every sheet, so that a longer reference is no place rather than another one. */
    private static final long FURTHEST = 100_000_000;

    private CellReference() {}

    /** Counted from 0; −1 where there are no letters. */
    static int column(String reference) {
        long column = 0;
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column = Math.min(FURTHEST, column * 26 + (c - 'A' + 1));
            } else if (c != '$') {
                break;
            }
        }
        return (int) column - 1;
    }

    /** Counted from 0; −1 where there are no digits. */
    static int row(String reference) {
        long row = 0;
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (c >= '0' && c <= '9') {
                row = Math.min(FURTHEST, row * 10 + (c - '0'));
            }
        }
        return (int) row - 1;
    }
}
