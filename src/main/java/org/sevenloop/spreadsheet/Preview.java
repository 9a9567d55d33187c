package org.sevenloop.spreadsheet;

import java.util.List;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.RecognisedTable;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.spreadsheet.read.Grid;
import org.sevenloop.spreadsheet.recognise.Column;
import org.sevenloop.spreadsheet.recognise.Table;

/** What the wizard shows of a table before anything is written. */
final class Preview {
    private Preview() {}

    static RecognisedTable described(Table table, List<Line> lines) {
        int last = lines.isEmpty() ? -1 : lines.getLast().place().row();
        return new RecognisedTable(
                table.grid().name(),
                table.kind(),
                table.firstHeadingRow(),
                table.headingRows(),
                table.firstDataRow(),
                Math.max(last, table.firstDataRow() - 1),
                table.columns().stream().map(Column::match).toList());
    }

    /** What stands below the head of a sheet is read by it alone: another table there has to come by itself. */
    static Problem leftOutBelow(String sheet, int row) {
        return Problem.flag(new Place(sheet, row, -1), sheet, "sheet.below");
    }

    /** A workbook is one kind's; a sheet of another kind has to come in a file of its own, if the console keeps such. */
    static Problem leftOut(Table table) {
        Place place = new Place(table.grid().name(), Math.max(table.firstHeadingRow(), 0), -1);
        String code = table.kind() == SheetKind.OTHER ? "sheet.unknown" : "sheet.other";
        return Problem.flag(place, table.grid().name(), code, table.kind().word());
    }

    /** What stands far below a sheet's rows was not read; told at the last row that was. */
    static Problem cutOff(Grid grid) {
        Place place = new Place(grid.name(), Math.max(grid.lastRow(), 0), -1);
        return Problem.flag(place, grid.name(), "sheet.gap", Integer.toString(grid.firstRowLeftOut() + 1));
    }
}
