package org.sevenloop.model.exchange;

import java.util.List;

/**
 * A table found on a sheet.
 *
 * @param firstHeadingRow counted from 0; −1 where there is none
 * @param headingRows how many rows the heading takes
 * @param lastRow the last data row
 */
public record RecognisedTable(
        String sheet,
        SheetKind kind,
        int firstHeadingRow,
        int headingRows,
        int firstDataRow,
        int lastRow,
        List<ColumnMatch> columns) {
    /** The same, whose last row is not known: only the head of the sheet was read. */
    public RecognisedTable endless() {
        return new RecognisedTable(sheet, kind, firstHeadingRow, headingRows, firstDataRow, Integer.MAX_VALUE, columns);
    }

    /** By which a column is named in {@link Choices#columns}. */
    public Place head(int column) {
        return new Place(sheet, firstHeadingRow, column);
    }
}
