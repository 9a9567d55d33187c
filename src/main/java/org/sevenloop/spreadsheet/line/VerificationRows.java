package org.sevenloop.spreadsheet.line;

import java.util.ArrayList;
import java.util.List;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.VerificationLine;
import org.sevenloop.spreadsheet.recognise.Field;

/** Reads a list of names pushed from above. */
final class VerificationRows {
    private final List<Line> lines = new ArrayList<>();
    private final TableRows rows;

    VerificationRows(TableRows rows) {
        this.rows = rows;
    }

    List<Line> read() {
        rows.each(this::row);
        return LineReader.handedOver(lines);
    }

    private void row(RowCells cells) {
        Identity identity = IdentityReader.read(cells);
        lines.add(new VerificationLine(
                cells.place(),
                cells.rows().firstColumn(),
                identity,
                OriginCells.place(cells),
                cells.date(Field.RETURNED).orElse(null),
                cells.text(Field.PUSHED_BY),
                cells.date(Field.PUSHED_ON).orElse(null),
                cells.joined(Field.OUTCOME),
                cells.joined(Field.NOTE),
                cells.problems()));
    }
}
