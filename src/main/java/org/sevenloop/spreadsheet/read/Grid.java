package org.sevenloop.spreadsheet.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One sheet's filled cells and its merged ranges. Blank rows are not kept; rows keep their own index. */
public final class Grid {
    /** A merge drawn over a whole blank sheet is no reason to remember a million places. */
    private static final int LARGEST_MERGE = 100_000;

    private static final int PLACE = 72;

    private final String name;
    private final boolean hidden;
    private final List<GridRow> rows;
    private final Map<Long, Merge> merged;
    private final int firstRowLeftOut;

    /** @param firstRowLeftOut the row from which on nothing was read; −1 where all was */
    Grid(String name, boolean hidden, List<GridRow> rows, List<Merge> merges, Budget budget, int firstRowLeftOut) {
        this.name = name;
        this.hidden = hidden;
        this.rows = List.copyOf(rows);
        this.merged = places(merges, budget);
        this.firstRowLeftOut = firstRowLeftOut;
    }

    private Grid(Grid other, List<GridRow> rows) {
        this.name = other.name;
        this.hidden = other.hidden;
        this.rows = rows;
        this.merged = other.merged;
        this.firstRowLeftOut = other.firstRowLeftOut;
    }

    /** The same sheet with other cells in place of its own; a blank one leaves its place empty. */
    public Grid with(Collection<Cell> others) {
        TreeMap<Integer, GridRow> all = new TreeMap<>();
        rows.forEach(row -> all.put(row.index(), row));
        Map<Integer, List<Cell>> byRow = others.stream().collect(Collectors.groupingBy(Cell::row));
        byRow.forEach((index, cells) -> {
            GridRow changed =
                    all.getOrDefault(index, new GridRow(index, List.of())).with(cells);
            if (changed.width() > 0) {
                all.put(index, changed);
            } else {
                all.remove(index);
            }
        });
        return new Grid(this, List.copyOf(all.values()));
    }

    public String name() {
        return name;
    }

    public boolean hidden() {
        return hidden;
    }

    /** The rows with something in them, from the top. */
    public List<GridRow> rows() {
        return rows;
    }

    public int lastRow() {
        return rows.isEmpty() ? -1 : rows.getLast().index();
    }

    /** The row from which on nothing was read, as too many blank ones lie above it; −1 where all was. */
    public int firstRowLeftOut() {
        return firstRowLeftOut;
    }

    public int width() {
        int width = 0;
        for (GridRow row : rows) {
            width = Math.max(width, row.width());
        }
        return width;
    }

    public @Nullable Merge merge(int row, int column) {
        return merged.isEmpty() ? null : merged.get(key(row, column));
    }

    /** Whether a merge that begins further up or to the left covers the place. */
    public boolean covered(int row, int column) {
        Merge merge = merge(row, column);
        return merge != null && (merge.firstRow() < row || merge.firstColumn() < column);
    }

    public @Nullable GridRow row(int index) {
        int low = 0;
        int high = rows.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = rows.get(middle).index();
            if (found == index) {
                return rows.get(middle);
            }
            if (found < index) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    /** What a person sees at the place: its own cell, or that of the merge over it. */
    public @Nullable Cell cell(int row, int column) {
        GridRow own = row(row);
        Cell cell = own == null ? null : own.cell(column);
        return cell != null ? cell : coveringCell(row, column);
    }

    /** As {@link #cell(int, int)} for a row already at hand. */
    public @Nullable Cell cell(GridRow row, int column) {
        Cell cell = row.cell(column);
        return cell != null ? cell : coveringCell(row.index(), column);
    }

    private @Nullable Cell coveringCell(int row, int column) {
        Merge merge = merge(row, column);
        if (merge == null) {
            return null;
        }
        GridRow first = row(merge.firstRow());
        Cell source = first == null ? null : first.cell(merge.firstColumn());
        return source == null ? null : source.at(row, column);
    }

    private Map<Long, Merge> places(List<Merge> merges, Budget budget) {
        Map<Long, Merge> places = new HashMap<>();
        int lastRow = lastRow();
        int width = width();
        for (Merge merge : merges) {
            int rowEnd = Math.min(merge.lastRow(), lastRow);
            int columnEnd = Math.min(merge.lastColumn(), width);
            long area = (rowEnd - merge.firstRow() + 1L) * (columnEnd - merge.firstColumn() + 1L);
            if (rowEnd < merge.firstRow() || columnEnd < merge.firstColumn() || area > LARGEST_MERGE) {
                continue;
            }
            budget.take(area * PLACE);
            for (int row = merge.firstRow(); row <= rowEnd; row++) {
                for (int column = merge.firstColumn(); column <= columnEnd; column++) {
                    places.put(key(row, column), merge);
                }
            }
        }
        return places;
    }

    private static long key(int row, int column) {
        return ((long) row << 16) | column;
    }
}
