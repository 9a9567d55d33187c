package org.sevenloop.spreadsheet;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sevenloop.model.exchange.Choices;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.Pieces;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.platform.Progress;
import org.sevenloop.spreadsheet.WorkbookReader.ReadTable;
import org.sevenloop.spreadsheet.line.LineReader;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.read.Grid;
import org.sevenloop.spreadsheet.read.LargeGrids;
import org.sevenloop.spreadsheet.read.UnreadableFileException;
import org.sevenloop.spreadsheet.recognise.Table;
import org.sevenloop.spreadsheet.recognise.TableFinder;

/** All rows of a file that is too large to be held, read by what its head was taken for. */
final class BookPieces implements Pieces {
    /** Read on until so many rows are together: each piece is a save of its own. */
    private static final int ROWS = 5_000;

    private final LargeGrids large;
    private final List<ReadTable> heads;
    private final SheetKind kind;
    private final Choices choices;
    /** Where in a sheet another table begins of which its head says nothing. */
    private final Map<String, Integer> below = new LinkedHashMap<>();

    BookPieces(LargeGrids large, List<ReadTable> heads, SheetKind kind, Choices choices) {
        this.large = large;
        this.heads = heads;
        this.kind = kind;
        this.choices = choices;
    }

    @Override
    public int rows() {
        return large.rowCount();
    }

    @Override
    public List<Problem> problems() {
        return below.entrySet().stream()
                .map(end -> Preview.leftOutBelow(end.getKey(), end.getValue()))
                .toList();
    }

    @Override
    public void each(Consumer<List<Line>> piece) {
        Map<Table, LineReader> readers = new IdentityHashMap<>();
        List<Line> waiting = new ArrayList<>();
        below.clear();
        try {
            large.each(Progress.NONE, (grid, sheet) -> {
                String name = large.heads().get(sheet).name();
                Grid shown = corrected(grid);
                for (ReadTable head : heads) {
                    Table table = head.table();
                    if (head.kind() == kind && table.grid().name().equals(name)) {
                        Table next = cut(table.with(shown, table.columns()));
                        waiting.addAll(
                                readers.computeIfAbsent(table, LineReader::new).next(next));
                    }
                }
                if (waiting.size() >= ROWS) {
                    piece.accept(List.copyOf(waiting));
                    waiting.clear();
                }
            });
        } catch (UnreadableFileException changed) {
            throw new UnreadablePiecesException(changed);
        }
        if (!waiting.isEmpty()) {
            piece.accept(waiting);
        }
    }

    /** Ends the last table of a sheet where the heading of another begins. */
    private Table cut(Table table) {
        String sheet = table.grid().name();
        if (table.endRow() == Integer.MAX_VALUE && table.firstHeadingRow() >= 0 && !below.containsKey(sheet)) {
            TableFinder.headingBelow(table).ifPresent(row -> below.put(sheet, row));
        }
        return table.until(below.getOrDefault(sheet, Integer.MAX_VALUE));
    }

    private Grid corrected(Grid grid) {
        List<Cell> cells = choices.cells().entrySet().stream()
                .filter(cell -> cell.getKey().sheet().equals(grid.name())
                        && grid.row(cell.getKey().row()) != null)
                .map(cell -> Cell.text(cell.getKey().row(), cell.getKey().column(), cell.getValue()))
                .toList();
        return cells.isEmpty() ? grid : grid.with(cells);
    }
}
