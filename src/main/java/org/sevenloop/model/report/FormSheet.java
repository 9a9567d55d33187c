package org.sevenloop.model.report;

import java.util.List;
import java.util.Optional;

/**
 * A sheet of a form to be looked at and pointed at.
 *
 * @param columns how wide each column is, in characters
 * @param cells those with a text, and the first of merged ones
 */
public record FormSheet(String name, int rows, List<Integer> columns, List<Cell> cells) {
    public FormSheet {
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    /**
     * A cell with what it covers.
     *
     * @param formula whether it computes its content by itself
     */
    public record Cell(int row, int column, int height, int width, String text, boolean formula) {
        boolean covers(int otherRow, int otherColumn) {
            return otherRow >= row && otherRow < row + height && otherColumn >= column && otherColumn < column + width;
        }
    }

    /** The cell that shows at a place, which may begin above it or left of it. */
    public Optional<Cell> at(int row, int column) {
        return cells.stream().filter(cell -> cell.covers(row, column)).findFirst();
    }
}
