package org.sevenloop.spreadsheet.line;

import java.util.ArrayList;
import java.util.List;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.OtherLine;
import org.sevenloop.spreadsheet.recognise.Table;

/** Turns the data rows of a recognised table into lines. */
public final class LineReader {
    private LineReader() {}

    public static List<Line> read(Table table) {
        TableRows rows = new TableRows(table);
        return switch (table.kind()) {
            case PEOPLE -> new PeopleRows(rows).read();
            case WATCH -> new WatchRows(rows).read();
            case READINGS -> new ReadingsRows(rows).read();
            case ROSTER -> new RosterRows(rows).read();
            case VERIFICATION -> new VerificationRows(rows).read();
            case STRANDED -> new StrandedRows(rows).read();
            case OTHER -> others(rows);
        };
    }

    private static List<Line> others(TableRows rows) {
        List<Line> lines = new ArrayList<>();
        rows.each(cells -> lines.add(new OtherLine(cells.place())));
        return lines;
    }
}
