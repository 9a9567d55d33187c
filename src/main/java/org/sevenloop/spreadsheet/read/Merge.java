package org.sevenloop.spreadsheet.read;

import org.jspecify.annotations.Nullable;

/** A range of cells shown as one; its value stands in the first. */
public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    /** Reads {@code B4:C5}; null for a single cell or anything else. */
    static @Nullable Merge parse(String range) {
        int colon = range.indexOf(':');
        if (colon < 0) {
            return null;
        }
        String first = range.substring(0, colon);
        String last = range.substring(colon + 1);
        Merge merge = new Merge(
                CellReference.row(first),
                CellReference.row(last),
                CellReference.column(first),
                CellReference.column(last));
        return merge.firstRow < 0 || merge.firstColumn < 0 ? null : merge;
    }

    public boolean covers(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    public boolean vertical() {
        return lastRow > firstRow;
    }

    public boolean horizontal() {
        return lastColumn > firstColumn;
    }
}
