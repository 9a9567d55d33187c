package org.sevenloop.spreadsheet.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.OtherLine;
import org.sevenloop.spreadsheet.recognise.Table;

/** Turns the data rows of a recognised table into lines; what a row takes from those above it is kept from piece to piece. */
public final class LineReader {
    private final TableRows rows;
    private final Supplier<List<Line>> reader;

    public LineReader(Table table) {
        rows = new TableRows(table);
        reader = switch (table.kind()) {
            case PEOPLE -> new PeopleRows(rows)::read;
            case WATCH -> new WatchRows(rows)::read;
            case READINGS -> new ReadingsRows(rows)::read;
            case ROSTER -> new RosterRows(rows)::read;
            case VERIFICATION -> new VerificationRows(rows)::read;
            case STRANDED -> new StrandedRows(rows)::read;
            case NET -> new NetRows(rows)::read;
            case OTHER -> () -> others(rows);
        };
    }

    /** All lines of a table. */
    public static List<Line> read(Table table) {
        return new LineReader(table).next(table);
    }

    /** The lines of the next piece of the table: the same columns over further rows. */
    public List<Line> next(Table piece) {
        rows.goOn(piece);
        return reader.get();
    }

    /** The lines so far, so that those of the next piece begin anew. */
    static List<Line> handedOver(List<Line> lines) {
        List<Line> read = List.copyOf(lines);
        lines.clear();
        return read;
    }

    private static List<Line> others(TableRows rows) {
        List<Line> lines = new ArrayList<>();
        rows.each(cells -> lines.add(new OtherLine(cells.place(), rows.firstColumn())));
        return lines;
    }
}
