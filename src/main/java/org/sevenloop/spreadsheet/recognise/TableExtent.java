package org.sevenloop.spreadsheet.recognise;

import java.util.ArrayList;
import java.util.List;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.read.Grid;
import org.sevenloop.spreadsheet.read.GridRow;

/**
 * Which columns are a table's own: those under its heading, and those without one that its rows fill. What stands beside
 * the table, such as a legend or a note, is not.
 */
final class TableExtent {
    /** A column without heading is the table's if one in so many of its rows fills it. */
    private static final int FILLED = 4;

    private final List<Column> columns;
    private final int[] beside;
    private final int[] filled;
    private int rows;

    private TableExtent(List<Column> columns, int width) {
        this.columns = columns;
        this.beside = new int[width];
        this.filled = new int[width];
    }

    /** The table's own among the sheet's columns, from its left edge to its right one. */
    static List<Column> of(Grid grid, List<Column> columns, int firstData, int end) {
        TableExtent extent = new TableExtent(columns, columns.size());
        boolean headed = columns.stream().anyMatch(column -> !column.cells().isEmpty());
        for (GridRow row : grid.rows()) {
            if (row.index() >= firstData && row.index() < end) {
                List<Cell> cells = row.filled();
                if (!headed || !RowKind.aside(cells)) {
                    extent.take(cells, headed);
                }
            }
        }
        return extent.own();
    }

    /** Counts which columns a row fills, and whether it is a row of the table: one that fills a headed column. */
    private void take(List<Cell> cells, boolean headed) {
        boolean own = false;
        for (Cell cell : cells) {
            own = own || !headed || headed(cell.column());
        }
        rows += own ? 1 : 0;
        for (Cell cell : cells) {
            if (cell.column() < filled.length) {
                filled[cell.column()] += own ? 1 : 0;
                beside[cell.column()] += own ? 0 : 1;
            }
        }
    }

    private List<Column> own() {
        List<Column> own = new ArrayList<>();
        int left = left();
        boolean cut = false;
        boolean gap = false;
        for (int index = left; index < columns.size() && !cut; index++) {
            boolean belongs = headed(index) || fills(index);
            if (belongs && gap && !continues(index)) {
                cut = true;
            } else if (belongs) {
                own.add(columns.get(index));
                gap = false;
            } else {
                gap = gap || !own.isEmpty() && filled[index] == 0;
            }
        }
        return own;
    }

    /** The first headed column, or one before it that the rows fill. */
    private int left() {
        int first = 0;
        while (first < columns.size() && !headed(first)) {
            first++;
        }
        if (first == columns.size()) {
            return 0;
        }
        while (first > 0 && fills(first - 1)) {
            first--;
        }
        return first;
    }

    /** Whether the table goes on after a wholly blank column: its rows do, or, where there are none, further headings. */
    private boolean continues(int index) {
        if (!headed(index)) {
            return rows > 0 && filled[index] * FILLED >= rows * (FILLED - 1) && beside[index] * FILLED <= filled[index];
        }
        boolean another = headed(index + 1);
        return rows == 0 ? another : filled[index] * 2 >= rows || another && filled[index] > 0;
    }

    private boolean headed(int index) {
        return index < columns.size() && !columns.get(index).cells().isEmpty();
    }

    private boolean fills(int index) {
        return filled[index] > 0 && filled[index] * FILLED >= rows && filled[index] >= beside[index];
    }
}
