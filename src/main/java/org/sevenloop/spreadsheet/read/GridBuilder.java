package org.sevenloop.spreadsheet.read;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.sevenloop.platform.Progress;

/** Collects a workbook's filled cells sheet by sheet, within limits that no real list reaches. */
final class GridBuilder implements CellSink {
    private static final int PROGRESS_STEP = 500;
    private static final int CELL = 48;
    private static final int ROW = 56;
    private static final int PLACE = 8;
    static final int MERGE = 32;

    private final List<Grid> grids = new ArrayList<>();
    private final List<Cell> current = new ArrayList<>();
    private final Progress progress;
    private final Budget budget = Budget.ofHeap();
    private final TreeMap<Integer, List<Cell>> disordered = new TreeMap<>();
    private List<GridRow> rows = new ArrayList<>();
    private List<Merge> merges = new ArrayList<>();
    private String name = "";
    private boolean hidden;
    private int firstRowLeftOut = -1;
    private int currentRow = -1;
    private int cellCount;
    private int rowCount;

    GridBuilder(Progress progress) {
        this.progress = progress;
    }

    List<Grid> grids() {
        return grids;
    }

    @Override
    public void startSheet(String sheetName, boolean sheetHidden) {
        name = sheetName.substring(0, Math.min(sheetName.length(), Limits.LONGEST_SHEET_NAME));
        hidden = sheetHidden;
        rows = new ArrayList<>();
        merges = new ArrayList<>();
        current.clear();
        disordered.clear();
        currentRow = -1;
        firstRowLeftOut = -1;
    }

    /** The sheet goes on in a grid of its own: what lies above is in another. */
    void goOnFrom(int row) {
        currentRow = row - 1;
    }

    @Override
    public void cell(Cell cell) {
        if (ended() || cell.blank() || !inside(cell)) {
            return;
        }
        if (cell.row() != currentRow) {
            finishRow();
            if (cell.row() - Math.max(currentRow, 0) > Limits.MOST_BLANK_ROWS) {
                firstRowLeftOut = cell.row();
                return;
            }
            currentRow = cell.row();
        }
        budget.take(CELL);
        if (++cellCount > Limits.MOST_CELLS) {
            throw new LimitException("large");
        }
        current.add(shortened(cell));
    }

    private static Cell shortened(Cell cell) {
        String text = cell.text();
        if (text.length() <= Limits.LONGEST_KEPT) {
            return cell;
        }
        int half = Character.isHighSurrogate(text.charAt(Limits.LONGEST_KEPT - 1)) ? 1 : 0;
        String start = text.substring(0, Limits.LONGEST_KEPT - half);
        return new Cell(cell.row(), cell.column(), cell.kind(), start, cell.number());
    }

    private static boolean inside(Cell cell) {
        return cell.text().length() <= Limits.LONGEST_TEXT
                && cell.column() >= 0
                && cell.column() < Limits.MOST_COLUMNS
                && cell.row() >= 0
                && cell.row() < Limits.MOST_ROWS;
    }

    @Override
    public void held(long bytes) {
        budget.take(bytes);
    }

    @Override
    public boolean ended() {
        return firstRowLeftOut >= 0;
    }

    @Override
    public void merge(Merge merge) {
        budget.take(MERGE);
        merges.add(merge);
    }

    @Override
    public void endSheet() {
        finishRow();
        if (!disordered.isEmpty()) {
            rows.forEach(row -> disordered
                    .computeIfAbsent(row.index(), index -> new ArrayList<>())
                    .addAll(row.filled()));
            rows = new ArrayList<>();
            disordered.forEach((index, cells) -> rows.add(new GridRow(index, cells)));
        }
        grids.add(new Grid(name, hidden, RemarkColumn.without(rows), merges, budget, firstRowLeftOut));
    }

    private void finishRow() {
        if (current.isEmpty()) {
            return;
        }
        if (!rows.isEmpty() && rows.getLast().index() >= currentRow) {
            disordered.computeIfAbsent(currentRow, index -> new ArrayList<>()).addAll(current);
        } else {
            rows.add(new GridRow(currentRow, current));
        }
        budget.take(ROW + (long) PLACE * current.size());
        current.clear();
        if (++rowCount % PROGRESS_STEP == 0) {
            progress.report(rowCount, 0);
            if (progress.cancelled()) {
                throw new CancellationException();
            }
        }
    }
}
