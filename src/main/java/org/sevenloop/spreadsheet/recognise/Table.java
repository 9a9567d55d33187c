package org.sevenloop.spreadsheet.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.spreadsheet.read.Grid;
import org.sevenloop.spreadsheet.read.GridRow;

/**
 * A table found on a sheet: what kind it is, what its columns are, and which rows of the sheet are its own.
 *
 * @param firstHeadingRow −1 where the table has no heading
 * @param firstDataRow the first row below the heading, or, where there is none, below title and notes
 * @param endRow the row after the last that may belong to it
 */
public record Table(
        Grid grid,
        SheetKind kind,
        int score,
        int firstHeadingRow,
        int headingRows,
        int firstDataRow,
        int endRow,
        SheetContext context,
        List<Column> columns) {
    public Table with(Grid otherGrid, List<Column> otherColumns) {
        return new Table(
                otherGrid,
                kind,
                score,
                firstHeadingRow,
                headingRows,
                firstDataRow,
                endRow,
                context,
                List.copyOf(otherColumns));
    }

    /** The same, which ends above a row. */
    public Table until(int row) {
        return new Table(
                grid, kind, score, firstHeadingRow, headingRows, firstDataRow, Math.min(row, endRow), context, columns);
    }

    /** The rows below the heading that are not blank; notes and totals among them. */
    public List<GridRow> rows() {
        List<GridRow> rows = new ArrayList<>();
        for (GridRow row : grid.rows()) {
            if (row.index() >= firstDataRow && row.index() < endRow) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The columns of each field, the surest first. */
    public Map<Field, List<Column>> byField() {
        Map<Field, List<Column>> byField = new EnumMap<>(Field.class);
        for (Column column : columns) {
            if (column.field() != null) {
                byField.computeIfAbsent(column.field(), field -> new ArrayList<>())
                        .add(column);
            }
        }
        byField.values().forEach(same -> same.sort(Comparator.comparingInt(Column::rank)));
        return byField;
    }
}
