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
    /** The same as far as it may go, where only the head of the sheet was read. */
    public RecognisedTable upTo(int row) {
        return new RecognisedTable(sheet, kind, firstHeadingRow, headingRows, firstDataRow, row, columns);
    }

    /** Whether a row was read from this table: others may stand beside, above or below it. */
    public boolean has(Line line) {
        Place row = line.place();
        return sheet.equals(row.sheet())
                && firstDataRow <= row.row()
                && row.row() <= lastRow
                && columns.stream().anyMatch(column -> column.column() == line.firstColumn());
    }

    /** By which a column is named in {@link Choices#columns}. */
    public Place head(int column) {
        return new Place(sheet, firstHeadingRow, column);
    }
}
