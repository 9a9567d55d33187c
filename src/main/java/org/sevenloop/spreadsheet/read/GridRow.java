package org.sevenloop.spreadsheet.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row with at least one filled cell. */
public final class GridRow {
    private final int index;
    private final @Nullable Cell[] cells;
    private final int count;

    GridRow(int index, List<Cell> filled) {
        int width = 0;
        for (Cell cell : filled) {
            width = Math.max(width, cell.column() + 1);
        }
        this.index = index;
        this.cells = new @Nullable Cell[width];
        int places = 0;
        for (Cell cell : filled) {
            places += cells[cell.column()] == null ? 1 : 0;
            cells[cell.column()] = cell;
        }
        this.count = places;
    }

    /** The same row with other cells in place of its own; blank ones leave their place empty. */
    GridRow with(List<Cell> others) {
        List<Cell> all =
                new ArrayList<>(others.stream().filter(cell -> !cell.blank()).toList());
        filled().stream()
                .filter(own -> others.stream().noneMatch(other -> other.column() == own.column()))
                .forEach(all::add);
        return new GridRow(index, all);
    }

    public int index() {
        return index;
    }

    /** The same row with these cells and no others. */
    public GridRow of(List<Cell> others) {
        return new GridRow(index, others);
    }

    public int width() {
        return cells.length;
    }

    /** How many cells are filled. */
    public int count() {
        return count;
    }

    public @Nullable Cell cell(int column) {
        return column < 0 || column >= cells.length ? null : cells[column];
    }

    public String text(int column) {
        Cell cell = cell(column);
        return cell == null ? "" : cell.text();
    }

    /** The filled cells, from the left. */
    public List<Cell> filled() {
        List<Cell> filled = new ArrayList<>(count);
        for (Cell cell : cells) {
            if (cell != null) {
                filled.add(cell);
            }
        }
        return filled;
    }
}
