package org.sevenloop.spreadsheet.read;

/** Reads {@code J17} without making objects: a big sheet has millions. */
final class CellReference {
    private CellReference() {}

    /** Counted from 0; −1 where there are no letters. */
    static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + (c - 'A' + 1);
            } else if (c != '$') {
                break;
            }
        }
        return column - 1;
    }

    /** Counted from 0; −1 where there are no digits. */
    static int row(String reference) {
        int row = 0;
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (c >= '0' && c <= '9') {
                row = row * 10 + (c - '0');
            }
        }
        return row - 1;
    }
}
