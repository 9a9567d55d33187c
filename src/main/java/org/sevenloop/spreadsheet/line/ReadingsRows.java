package org.sevenloop.spreadsheet.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.ReadingsLine;
import org.sevenloop.model.exchange.ReadingsLine.Taken;
import org.sevenloop.model.watch.Period;
import org.sevenloop.spreadsheet.line.ReadingColumns.Slot;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.recognise.Field;
import org.sevenloop.spreadsheet.recognise.HeadingDates;
import org.sevenloop.spreadsheet.recognise.HeadingDay;
import org.sevenloop.spreadsheet.value.Fold;
import org.sevenloop.spreadsheet.value.Temperatures;

/** Reads temperatures, days across or days down. */
final class ReadingsRows {
    private record Half(String person, LocalDate day) {}

    private final TableRows rows;
    private final ReadingColumns columns;
    private final List<Line> lines = new ArrayList<>();
    private final Set<Half> mornings = new HashSet<>();
    private @Nullable Identity above;
    private @Nullable LocalDate dayAbove;

    ReadingsRows(TableRows rows) {
        this.rows = rows;
        this.columns = new ReadingColumns(rows);
    }

    List<Line> read() {
        rows.each(this::row);
        return LineReader.handedOver(lines);
    }

    private void row(RowCells cells) {
        Identity identity = identity(cells);
        List<Taken> taken = taken(cells, identity);
        List<String> units = UnitPaths.of(cells, UnitPaths.ofColumns(cells), identity.address());
        lines.add(
                new ReadingsLine(cells.place(), cells.rows().firstColumn(), identity, units, taken, cells.problems()));
    }

    /** Somebody's temperatures of one row. */
    List<Taken> taken(RowCells cells, Identity identity) {
        LocalDate rowDay = day(cells);
        LocalDate first = firstDay(cells);
        Cell undated = null;
        List<Taken> taken = new ArrayList<>();
        for (Slot slot : columns.slots()) {
            Cell cell = cells.cell(slot.column());
            LocalDate day = slot.nth() > 0 ? nth(slot, first) : slot.day() != null ? slot.day() : rowDay;
            if (cell != null && day != null) {
                take(cells, cell, day, period(cells, slot), identity, taken);
            } else if (cell != null && slot.nth() > 0 && !Fold.filler(cell.text())) {
                undated = cell;
            }
        }
        if (undated != null) {
            cells.flag(undated, "day.unknown");
        }
        return List.copyOf(taken);
    }

    /** The day that 第1天 is for somebody: isolation counts from its own day, a return from the day after. */
    private @Nullable LocalDate firstDay(RowCells cells) {
        if (columns.slots().stream().noneMatch(slot -> slot.nth() > 0)) {
            return null;
        }
        LocalDate isolated = cells.date(Field.ISOLATED_SINCE).orElse(null);
        LocalDate returned = cells.date(Field.RETURNED).orElse(null);
        LocalDate own = isolated != null || returned == null ? isolated : returned.plusDays(1);
        return own != null ? own : rows.context().start();
    }

    private static @Nullable LocalDate nth(Slot slot, @Nullable LocalDate first) {
        return new HeadingDay(null, slot.nth()).from(first).orElse(null);
    }

    private void take(
            RowCells cells, Cell cell, LocalDate day, @Nullable Period period, Identity who, List<Taken> taken) {
        List<Temperatures.Found> found =
                period == null ? Temperatures.several(cell.text()) : List.of(Temperatures.read(cell.text()));
        for (int i = 0; i < found.size(); i++) {
            Temperatures.Found one = found.get(i);
            if (!one.problem().isEmpty()) {
                cells.flag(cell, one.problem());
            } else if (one.celsius() != null) {
                Period half = period != null ? period : found.size() == 1 ? nextHalf(who, day) : half(i);
                taken.add(new Taken(day, half, one.celsius(), cells.place(cell)));
            }
        }
    }

    /** The first unnamed temperature of somebody's day is the morning's, the next the evening's. */
    private Period nextHalf(Identity who, LocalDate day) {
        String person = who.name() + '|' + who.document().number() + '|' + who.phone();
        return mornings.add(new Half(person, day)) ? Period.MORNING : Period.EVENING;
    }

    private static Period half(int index) {
        return index == 0 ? Period.MORNING : Period.EVENING;
    }

    private @Nullable Period period(RowCells cells, Slot slot) {
        if (slot.period() != null) {
            return slot.period();
        }
        Optional<Period> stated = HeadingDates.period(cells.text(Field.PERIOD));
        if (stated.isPresent()) {
            return stated.get();
        }
        Cell moment = cells.cell(Field.DATE);
        String text = moment == null ? "" : moment.text();
        return text.matches(".*(\\d[:点时]|上午|下午|早|晚).*")
                ? HeadingDates.period(text.replaceFirst("^\\S*\\d[-/.]\\d{1,2}[-/.]\\d{1,2}", ""))
                        .orElse(null)
                : null;
    }

    /** Under somebody's first row of days the name is left blank or merged. */
    private Identity identity(RowCells cells) {
        boolean nobody = !cells.own(Field.NAME) && !cells.own(Field.ID) && !cells.own(Field.PHONE);
        boolean continues = nobody && (rows.has(Field.DATE) || rows.has(Field.PERIOD) || cells.covered(Field.NAME));
        Identity before = above;
        Identity identity = continues && before != null ? before : IdentityReader.read(cells);
        above = identity;
        return identity;
    }

    private @Nullable LocalDate day(RowCells cells) {
        if (!rows.has(Field.DATE)) {
            return rows.dates().reference();
        }
        Cell cell = cells.cell(Field.DATE);
        if (cell == null || Fold.filler(cell.text())) {
            return dayAbove != null ? dayAbove : rows.context().day();
        }
        dayAbove = cells.date(Field.DATE).orElse(null);
        return dayAbove;
    }
}
