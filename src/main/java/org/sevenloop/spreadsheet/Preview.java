package org.sevenloop.spreadsheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.RecognisedFile.PreviewRow;
import org.sevenloop.model.exchange.RecognisedTable;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.read.GridRow;
import org.sevenloop.spreadsheet.recognise.Column;
import org.sevenloop.spreadsheet.recognise.Table;

/** What the wizard shows of a table before anything is written. */
final class Preview {
    private static final int ROWS_SHOWN = 100;

    private Preview() {}

    /** The first rows as written, the heading's among them, and every row with a problem. */
    static List<PreviewRow> of(Table table, List<Line> lines) {
        Set<Integer> troubled = new HashSet<>();
        for (Line line : lines) {
            if (!line.problems().isEmpty()) {
                troubled.add(line.place().row());
            }
        }
        List<PreviewRow> rows = new ArrayList<>();
        int first = table.firstHeadingRow() < 0 ? table.firstDataRow() : table.firstHeadingRow();
        for (GridRow row : table.grid().rows()) {
            boolean inTable = row.index() >= first;
            if (inTable && (rows.size() < ROWS_SHOWN || troubled.contains(row.index()))) {
                rows.add(new PreviewRow(table.grid().name(), row.index(), texts(row, table)));
            }
        }
        return rows;
    }

    static RecognisedTable described(Table table, List<Line> lines) {
        int last = lines.isEmpty() ? -1 : lines.getLast().place().row();
        return new RecognisedTable(
                table.grid().name(),
                table.kind(),
                table.firstHeadingRow(),
                table.headingRows(),
                table.firstDataRow(),
                Math.max(last, table.firstDataRow() - 1),
                table.columns().stream()
                        .filter(column -> column.field() != null
                                || column.evidence() != Column.Evidence.NONE
                                || !column.cells().isEmpty())
                        .map(Column::match)
                        .toList());
    }

    /** A workbook is one kind's; a sheet of another kind has to come in a file of its own. */
    static Problem leftOut(Table table) {
        Place place = new Place(table.grid().name(), Math.max(table.firstHeadingRow(), 0), -1);
        return Problem.flag(
                place, table.grid().name(), "sheet.other", table.kind().word());
    }

    private static List<String> texts(GridRow row, Table table) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            Cell cell = row.cell(column);
            texts.add(cell == null ? "" : cell.text());
        }
        return texts;
    }
}
