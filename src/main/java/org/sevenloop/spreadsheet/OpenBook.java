package org.sevenloop.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Choices;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.RememberedMapping;
import org.sevenloop.spreadsheet.WorkbookReader.ReadTable;
import org.sevenloop.spreadsheet.line.LineReader;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.read.Grid;
import org.sevenloop.spreadsheet.read.LargeGrids;
import org.sevenloop.spreadsheet.recognise.Column.Evidence;
import org.sevenloop.spreadsheet.recognise.Doubts;
import org.sevenloop.spreadsheet.recognise.Layout;
import org.sevenloop.spreadsheet.recognise.Table;

/**
 * A file that was read once and stays at hand, so that it can be read anew from memory for each thing that somebody says
 * about its columns and cells. Only what that touches is read again.
 */
public final class OpenBook {
    private final String name;
    private final String sender;
    private final List<ReadTable> tables;
    private final List<Problem> ofSheets;
    private final @Nullable LargeGrids large;

    private OpenBook(
            String name, String sender, List<ReadTable> tables, List<Problem> ofSheets, @Nullable LargeGrids large) {
        this.name = name;
        this.sender = sender;
        this.tables = tables;
        this.ofSheets = ofSheets;
        this.large = large;
    }

    /**
     * @param ofSheets what reading the sheets left out
     * @param remembered what was said of earlier files
     * @param large where only the heads of the sheets were read; null: all was
     */
    static OpenBook of(
            String name,
            List<ReadTable> read,
            List<Problem> ofSheets,
            List<RememberedMapping> remembered,
            @Nullable LargeGrids large) {
        String sender = Sender.of(name, read.stream().map(ReadTable::table).toList());
        List<ReadTable> tables = new ArrayList<>(read.size());
        for (ReadTable one : read) {
            Table known = new Layout(one.table()).remembered(sender, remembered);
            List<Line> lines = known == one.table() ? one.lines() : LineReader.read(known);
            tables.add(new ReadTable(known, lines));
        }
        return new OpenBook(name, sender, tables, ofSheets, large);
    }

    /** The file with what somebody said laid over it. */
    public Draft read(Choices choices) {
        Map<String, Grid> corrected = corrected(choices.cells());
        List<ReadTable> read = tables.stream()
                .map(table -> read(table, choices.columns(), corrected))
                .toList();
        return new Draft(name, sender, read, ofSheets, choices, large);
    }

    private static ReadTable read(ReadTable read, Map<Place, String> columns, Map<String, Grid> corrected) {
        Table table = read.table();
        Map<Integer, String> said = columns.entrySet().stream()
                .filter(column -> column.getKey().sheet().equals(table.grid().name())
                        && column.getKey().row() == table.firstHeadingRow())
                .collect(Collectors.toMap(column -> column.getKey().column(), Map.Entry::getValue));
        Grid grid = corrected.get(table.grid().name());
        if (said.isEmpty() && grid == null) {
            return new ReadTable(Doubts.marked(table), read.lines());
        }
        Table chosen = said.isEmpty() ? table : new Layout(table).said(said, Evidence.CHOSEN, "");
        Table changed = Doubts.marked(chosen.with(grid == null ? table.grid() : grid, chosen.columns()));
        return new ReadTable(changed, LineReader.read(changed));
    }

    private Map<String, Grid> corrected(Map<Place, String> cells) {
        Map<String, List<Cell>> bySheet = new HashMap<>();
        cells.forEach((place, text) -> bySheet.computeIfAbsent(place.sheet(), sheet -> new ArrayList<>())
                .add(Cell.text(place.row(), place.column(), text)));
        Map<String, Grid> corrected = new HashMap<>();
        for (ReadTable read : tables) {
            Grid grid = read.table().grid();
            List<Cell> others = bySheet.get(grid.name());
            if (others != null) {
                corrected.computeIfAbsent(grid.name(), sheet -> grid.with(others));
            }
        }
        return corrected;
    }

    /** What the cell says in the file itself; blank where nothing stands. */
    public String original(Place place) {
        return tables.stream()
                .map(read -> read.table().grid())
                .filter(grid -> grid.name().equals(place.sheet()))
                .findFirst()
                .map(grid -> Draft.text(grid.row(place.row()), place.column()))
                .orElse("");
    }
}
