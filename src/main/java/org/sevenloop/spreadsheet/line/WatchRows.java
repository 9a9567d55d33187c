package org.sevenloop.spreadsheet.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.ReadingsLine.Taken;
import org.sevenloop.model.exchange.WatchLine;
import org.sevenloop.model.watch.Celsius;
import org.sevenloop.model.watch.Measure;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.recognise.Field;
import org.sevenloop.spreadsheet.value.Fold;
import org.sevenloop.spreadsheet.value.Names;
import org.sevenloop.spreadsheet.value.Phones;
import org.sevenloop.spreadsheet.value.Statuses;
import org.sevenloop.spreadsheet.value.Temperatures;

/** Reads a registration list of returnees. */
final class WatchRows {
    private static final List<Field> ARRIVALS = List.of(Field.RETURNED, Field.ISOLATED_SINCE, Field.LEFT_ORIGIN);

    private final List<Line> lines = new ArrayList<>();
    private final TableRows rows;
    private final ReadingsRows readings;

    WatchRows(TableRows rows) {
        this.rows = rows;
        this.readings = new ReadingsRows(rows);
    }

    List<Line> read() {
        rows.each(this::row);
        return LineReader.handedOver(lines);
    }

    private void row(RowCells cells) {
        Identity identity = IdentityReader.read(cells);
        WatchFacts facts = WatchFacts.read(cells);
        Field arrival = arrival(cells);
        LocalDate returned = cells.date(arrival).orElse(null);
        OriginCells origin = OriginCells.read(cells);
        List<Taken> taken = rows.has(Field.DAY) ? readings.taken(cells, identity) : List.of();
        lines.add(new WatchLine(
                cells.place(),
                cells.rows().firstColumn(),
                identity,
                UnitPaths.of(cells, UnitPaths.ofColumns(cells), identity.address()),
                origin.origin(),
                origin.place(),
                returned,
                returned == null ? cells.text(arrival) : "",
                cells.text(Field.TRANSPORT),
                cells.text(Field.TRANSPORT_NUMBER),
                celsius(cells),
                facts.symptoms(),
                facts.contact(),
                facts.reported(),
                facts.cooperates(),
                facts.reachable(),
                Statuses.review(cells.text(Field.REVIEW)),
                measure(cells),
                Names.read(cells.text(Field.OWNER)),
                Phones.read(cells.text(Field.OWNER_PHONE)).number(),
                cells.joined(Field.NOTE),
                cells.date(Field.RELEASED).orElse(null),
                cells.text(Field.RELEASE_WHY),
                taken,
                cells.problems()));
    }

    /** Where a list has no day of return, observation counts from its beginning, else from leaving. */
    private static Field arrival(RowCells cells) {
        return ARRIVALS.stream()
                .filter(field -> cells.rows().has(field))
                .findFirst()
                .orElse(Field.RETURNED);
    }

    private static @Nullable Celsius celsius(RowCells cells) {
        for (Field field : new Field[] {Field.TEMPERATURE, Field.EVENING, Field.MORNING}) {
            Cell cell = cells.cell(field);
            if (cell != null) {
                Temperatures.Found found = Temperatures.read(cell.text());
                if (!found.problem().isEmpty()) {
                    cells.flag(cell, found.problem());
                }
                return found.celsius();
            }
        }
        return null;
    }

    /** The first of the columns that says anything: 是否居家隔离, 是否集中隔离. */
    private static Measure measure(RowCells cells) {
        Measure best = Measure.NONE;
        for (Cell cell : cells.cells(Field.MEASURE)) {
            Measure measure =
                    Fold.filler(cell.text()) ? Measure.NONE : Statuses.measure(cell.text(), cells.heading(cell));
            if (best == Measure.NONE || best == Measure.OTHER && measure != Measure.NONE) {
                best = measure;
            }
        }
        return best;
    }
}
