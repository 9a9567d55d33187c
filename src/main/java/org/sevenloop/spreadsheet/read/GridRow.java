package org.sevenloop.spreadsheet.read;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One row with at least one filled cell. */
public final class GridRow {
    private final int index;
    private final List<Cell> filled;

    GridRow(int index, List<Cell> cells) {
        this.index = index;
        this.filled = inOrder(cells) ? List.copyOf(cells) : ordered(cells);
    }

    private static boolean inOrder(List<Cell> cells) {
        for (int i = 1; i < cells.size(); i++) {
            if (cells.get(i - 1).column() >= cells.get(i).column()) {
                return false;
            }
        }
        return true;
    }

    /** From the left; of several at one place the last. */
    private static List<Cell> ordered(List<Cell> cells) {
        TreeMap<Integer, Cell> byColumn = new TreeMap<>();
        cells.forEach(cell -> byColumn.put(cell.column(), cell));
        return List.copyOf(byColumn.values());
    }

    /** The same row with other cells in place of its own; blank ones leave their place empty. */
    GridRow with(List<Cell> others) {
        List<Cell> all =
                new ArrayList<>(others.stream().filter(cell -> !cell.blank()).toList());
        filled.stream()
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
        return filled.isEmpty() ? 0 : filled.getLast().column() + 1;
    }

    /** How many cells are filled. */
    public int count() {
        return filled.size();
    }

    public @Nullable Cell cell(int column) {
        int low = 0;
        int high = Math.min(column, filled.size() - 1);
        // Looked for at its own number first: most rows have no gap before it.
        for (int at = high; low <= high; at = (low + high) >>> 1) {
            Cell cell = filled.get(at);
            if (cell.column() == column) {
                return cell;
            }
            if (cell.column() < column) {
                low = at + 1;
            } else {
                high = at - 1;
            }
        }
        return null;
    }

    public String text(int column) {
        Cell cell = cell(column);
        return cell == null ? "" : cell.text();
    }

    /** The filled cells, from the left. */
    public List<Cell> filled() {
        return filled;
    }
}
