package org.sevenloop.spreadsheet;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Choices;
import org.sevenloop.model.exchange.Mapping;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.model.exchange.RecognisedFile.PreviewRow;
import org.sevenloop.model.exchange.RecognisedTable;
import org.sevenloop.spreadsheet.WorkbookReader.ReadTable;
import org.sevenloop.spreadsheet.read.GridRow;
import org.sevenloop.spreadsheet.read.LargeGrids;
import org.sevenloop.spreadsheet.recognise.Column;
import org.sevenloop.spreadsheet.recognise.Column.Evidence;
import org.sevenloop.spreadsheet.recognise.Doubts;
import org.sevenloop.spreadsheet.recognise.Layout;
import org.sevenloop.spreadsheet.recognise.Table;

/** An open file as it is read with what somebody said about it. */
public final class Draft {
    private final String sender;
    private final List<ReadTable> tables;
    private final Choices choices;
    private final RecognisedFile file;

    /**
     * @param ofSheets what reading the sheets left out
     * @param large where the tables hold the heads of their sheets only; null: they hold all
     */
    Draft(
            String name,
            String sender,
            List<ReadTable> tables,
            List<Problem> ofSheets,
            Choices choices,
            @Nullable LargeGrids large) {
        this.sender = sender;
        this.tables = tables;
        this.choices = choices;
        RecognisedFile read = WorkbookReader.recognised(name, tables);
        List<Problem> problems = new ArrayList<>(read.problems());
        problems.addAll(ofSheets);
        tables.stream()
                .filter(table -> table.kind() == read.kind())
                .forEach(table -> problems.addAll(Doubts.contradictions(table.table())));
        file = new RecognisedFile(
                name,
                read.kind(),
                large == null ? read.tables() : upToTheirEnds(read.tables(), tables),
                read.lines(),
                read.placeHints(),
                problems,
                large == null ? null : new BookPieces(large, tables, read.kind(), choices));
    }

    private static List<RecognisedTable> upToTheirEnds(List<RecognisedTable> recognised, List<ReadTable> tables) {
        List<RecognisedTable> whole = new ArrayList<>();
        for (int i = 0; i < recognised.size(); i++) {
            whole.add(recognised.get(i).upTo(tables.get(i).table().endRow() - 1));
        }
        return whole;
    }

    public RecognisedFile file() {
        return file;
    }

    public Choices choices() {
        return choices;
    }

    /** Who sent the file, as far as it says so. */
    public String sender() {
        return sender;
    }

    /** All rows of a table with its heading, each made when it is looked at. */
    public List<PreviewRow> rows(RecognisedTable shown) {
        return tables.stream()
                .map(ReadTable::table)
                .filter(table ->
                        table.grid().name().equals(shown.sheet()) && table.firstHeadingRow() == shown.firstHeadingRow())
                .findFirst()
                .<List<PreviewRow>>map(Rows::new)
                .orElse(List.of());
    }

    /** What there is to remember of the columns that somebody chose this time. */
    public List<Mapping> mappings(String from) {
        return tables.stream()
                .map(ReadTable::table)
                .filter(table -> table.columns().stream().anyMatch(column -> column.evidence() == Evidence.CHOSEN))
                .map(table -> new Layout(table).mapping(from))
                .filter(mapping -> !mapping.columns().isEmpty())
                .toList();
    }

    static String text(@Nullable GridRow row, int column) {
        return row == null ? "" : row.text(column);
    }

    /** A view of the sheet's own rows. */
    private static final class Rows extends AbstractList<PreviewRow> implements RandomAccess {
        private final String sheet;
        private final List<GridRow> rows;
        private final int width;

        private Rows(Table table) {
            int first = table.firstHeadingRow() < 0 ? table.firstDataRow() : table.firstHeadingRow();
            sheet = table.grid().name();
            rows = table.grid().rows().stream()
                    .filter(row -> row.index() >= first && row.index() < table.endRow())
                    .toList();
            width = table.columns().stream().mapToInt(Column::index).max().orElse(-1) + 1;
        }

        @Override
        public PreviewRow get(int at) {
            GridRow row = rows.get(at);
            List<String> cells = new ArrayList<>(width);
            for (int column = 0; column < width; column++) {
                cells.add(row.text(column));
            }
            return new PreviewRow(sheet, row.index(), cells);
        }

        @Override
        public int size() {
            return rows.size();
        }
    }
}
