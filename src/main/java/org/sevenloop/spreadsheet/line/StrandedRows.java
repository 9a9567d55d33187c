package org.sevenloop.spreadsheet.line;

import java.util.ArrayList;
import java.util.List;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.StrandedLine;
import org.sevenloop.spreadsheet.recognise.Field;

/** Reads a list of stranded people. */
final class StrandedRows {
    private final List<Line> lines = new ArrayList<>();
    private final TableRows rows;

    StrandedRows(TableRows rows) {
        this.rows = rows;
    }

    List<Line> read() {
        rows.each(this::row);
        return LineReader.handedOver(lines);
    }

    private void row(RowCells cells) {
        Identity identity = IdentityReader.read(cells);
        lines.add(new StrandedLine(
                cells.place(),
                cells.rows().firstColumn(),
                identity,
                cells.text(Field.REASON),
                cells.text(cells.rows().has(Field.LODGING) ? Field.LODGING : Field.ADDRESS),
                cells.joined(Field.NEEDS),
                cells.joined(Field.NOTE),
                cells.problems()));
    }
}
