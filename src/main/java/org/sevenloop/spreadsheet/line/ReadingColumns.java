package org.sevenloop.spreadsheet.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.watch.Period;
import org.sevenloop.spreadsheet.recognise.Column;
import org.sevenloop.spreadsheet.recognise.Field;
import org.sevenloop.spreadsheet.recognise.HeadingDates;
import org.sevenloop.spreadsheet.recognise.HeadingDay;
import org.sevenloop.spreadsheet.value.DateReader;

/** The columns that hold temperatures, and what day and half of a day each stands for. */
final class ReadingColumns {
    /**
     * One column of temperatures.
     *
     * @param day null where the row tells it
     * @param nth the day counted from a first one, where the heading counts; else 0
     * @param period null where the row, or the order of two values in a cell, tells it
     */
    record Slot(
            Column column,
            @Nullable LocalDate day,
            int nth,
            @Nullable Period period) {}

    private final List<Slot> slots = new ArrayList<>();

    ReadingColumns(TableRows rows) {
        days(rows);
        if (slots.isEmpty()) {
            rows.columns(Field.MORNING).forEach(column -> slots.add(new Slot(column, null, 0, Period.MORNING)));
            rows.columns(Field.EVENING).forEach(column -> slots.add(new Slot(column, null, 0, Period.EVENING)));
            if (slots.isEmpty()) {
                rows.columns(Field.TEMPERATURE).forEach(column -> slots.add(new Slot(column, null, 0, null)));
            }
        }
    }

    List<Slot> slots() {
        return slots;
    }

    private void days(TableRows rows) {
        Map<HeadingDay, Integer> seen = new HashMap<>();
        LocalDate before = null;
        List<Column> columns = new ArrayList<>(rows.columns(Field.DAY));
        columns.sort(java.util.Comparator.comparingInt(Column::index));
        Map<HeadingDay, Long> widths = widths(columns, rows.dates());
        for (Column column : columns) {
            HeadingDay day = day(column, rows.dates(), before).orElse(null);
            if (day != null) {
                before = day.date();
                int nth = seen.merge(day, 1, Integer::sum);
                Period period = period(column).orElse(null);
                boolean unnamedPair = period == null && widths.getOrDefault(day, 0L) == 2;
                Period half = unnamedPair ? (nth == 1 ? Period.MORNING : Period.EVENING) : period;
                slots.add(new Slot(column, day.date(), day.nth(), half));
            }
        }
    }

    private static Map<HeadingDay, Long> widths(List<Column> columns, DateReader dates) {
        Map<HeadingDay, Long> widths = new HashMap<>();
        for (Column column : columns) {
            day(column, dates, null).ifPresent(day -> widths.merge(day, 1L, Long::sum));
        }
        return widths;
    }

    /** The day of a heading; 2.1 after 2.9 lost its zero and is the tenth. */
    private static Optional<HeadingDay> day(Column column, DateReader dates, @Nullable LocalDate before) {
        Optional<HeadingDay> told = HeadingDay.of(column.cells(), dates);
        LocalDate date = told.map(HeadingDay::date).orElse(null);
        if (date == null || before == null || column.cells().stream().noneMatch(DateReader::lostZero)) {
            return told;
        }
        LocalDate tenfold = before.plusDays(1);
        boolean next = tenfold.getDayOfMonth() % 10 == 0
                && tenfold.getMonthValue() == date.getMonthValue()
                && tenfold.getDayOfMonth() == date.getDayOfMonth() * 10;
        if (next || before.getDayOfMonth() == date.getDayOfMonth() * 10) {
            return Optional.of(new HeadingDay(next ? tenfold : before, 0));
        }
        return told;
    }

    private static Optional<Period> period(Column column) {
        return column.cells().reversed().stream()
                .filter(cell -> cell.text().matches("(?s).*\\D.*"))
                .flatMap(cell -> HeadingDates.period(cell.text().replaceAll("\\d{4}-\\d\\d-\\d\\d.*", "")).stream())
                .findFirst();
    }
}
