package org.sevenloop.spreadsheet.read;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.sevenloop.platform.Progress;

/** Collects a workbook's filled cells sheet by sheet, within limits that no real list reaches. */
final class GridBuilder implements CellSink {
    static final int MOST_COLUMNS = 512;
    static final int MOST_BLANK_ROWS = 1_000;
    private static final int MOST_CELLS = 8_000_000;
    /** What Excel itself holds in a cell. */
    private static final int LONGEST_TEXT = 32_767;

    private static final int PROGRESS_STEP = 500;

    private final List<Grid> grids = new ArrayList<>();
    private final Progress progress;
    private final TreeMap<Integer, List<Cell>> disordered = new TreeMap<>();
    private List<GridRow> rows = new ArrayList<>();
    private List<Cell> current = new ArrayList<>();
    private List<Merge> merges = new ArrayList<>();
    private String name = "";
    private boolean hidden;
    private boolean ended;
    private int currentRow = -1;
    private int cellCount;
    private int rowCount;

    GridBuilder(Progress progress) {
        this.progress = progress;
    }

    List<Grid> grids() {
        return grids;
    }

    boolean overfull() {
        return cellCount > MOST_CELLS;
    }

    @Override
    public void startSheet(String sheetName, boolean sheetHidden) {
        name = sheetName;
        hidden = sheetHidden;
        rows = new ArrayList<>();
        merges = new ArrayList<>();
        current = new ArrayList<>();
        disordered.clear();
        currentRow = -1;
        ended = false;
    }

    @Override
    public void cell(Cell cell) {
        if (cell.blank()
                || cell.text().length() > LONGEST_TEXT
                || cell.column() >= MOST_COLUMNS
                || ended
                || overfull()) {
            return;
        }
        if (cell.row() != currentRow) {
            finishRow();
            if (cell.row() - Math.max(currentRow, 0) > MOST_BLANK_ROWS) {
                ended = true;
                return;
            }
            currentRow = cell.row();
        }
        current.add(cell);
        cellCount++;
    }

    @Override
    public void merge(Merge merge) {
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
        grids.add(new Grid(name, hidden, rows, merges));
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
        current = new ArrayList<>();
        if (++rowCount % PROGRESS_STEP == 0) {
            progress.report(rowCount, 0);
            if (progress.cancelled()) {
                throw new CancellationException();
            }
        }
    }
}
