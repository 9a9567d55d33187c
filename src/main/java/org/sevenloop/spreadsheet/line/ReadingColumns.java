package org.sevenloop.spreadsheet.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.watch.Period;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.recognise.Column;
import org.sevenloop.spreadsheet.recognise.Field;
import org.sevenloop.spreadsheet.recognise.HeadingDates;
import org.sevenloop.spreadsheet.value.DateReader;

/** The columns that hold temperatures, and what day and half of a day each stands for. */
final class ReadingColumns {
    /**
     * One column of temperatures.
     *
     * @param day null where the row tells it
     * @param period null where the row, or the order of two values in a cell, tells it
     */
    record Slot(
            Column column,
            @Nullable LocalDate day,
            @Nullable Period period) {}

    private final List<Slot> slots = new ArrayList<>();

    ReadingColumns(TableRows rows) {
        days(rows);
        if (slots.isEmpty()) {
            rows.columns(Field.MORNING).forEach(column -> slots.add(new Slot(column, null, Period.MORNING)));
            rows.columns(Field.EVENING).forEach(column -> slots.add(new Slot(column, null, Period.EVENING)));
            if (slots.isEmpty()) {
                rows.columns(Field.TEMPERATURE).forEach(column -> slots.add(new Slot(column, null, null)));
            }
        }
    }

    List<Slot> slots() {
        return slots;
    }

    private void days(TableRows rows) {
        Map<LocalDate, Integer> seen = new HashMap<>();
        LocalDate before = null;
        List<Column> columns = new ArrayList<>(rows.columns(Field.DAY));
        columns.sort(java.util.Comparator.comparingInt(Column::index));
        Map<LocalDate, Long> widths = widths(columns, rows.dates());
        for (Column column : columns) {
            LocalDate day = day(column, rows.dates(), before).orElse(null);
            if (day != null) {
                before = day;
                int nth = seen.merge(day, 1, Integer::sum);
                Period period = period(column).orElse(null);
                boolean unnamedPair = period == null && widths.getOrDefault(day, 0L) == 2;
                slots.add(new Slot(column, day, unnamedPair ? (nth == 1 ? Period.MORNING : Period.EVENING) : period));
            }
        }
    }

    private static Map<LocalDate, Long> widths(List<Column> columns, DateReader dates) {
        Map<LocalDate, Long> widths = new HashMap<>();
        for (Column column : columns) {
            day(column, dates, null).ifPresent(day -> widths.merge(day, 1L, Long::sum));
        }
        return widths;
    }

    /** The day of a heading; 2.1 after 2.9 lost its zero and is the tenth. */
    private static Optional<LocalDate> day(Column column, DateReader dates, @Nullable LocalDate before) {
        for (Cell cell : column.cells()) {
            Optional<LocalDate> day = HeadingDates.day(cell, dates);
            if (day.isPresent() && before != null && DateReader.lostZero(cell)) {
                LocalDate tenfold = before.plusDays(1);
                boolean next = tenfold.getDayOfMonth() % 10 == 0
                        && tenfold.getMonthValue() == day.get().getMonthValue()
                        && tenfold.getDayOfMonth() == day.get().getDayOfMonth() * 10;
                return next || before.getDayOfMonth() == day.get().getDayOfMonth() * 10
                        ? Optional.of(next ? tenfold : before)
                        : day;
            }
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<Period> period(Column column) {
        return column.cells().reversed().stream()
                .filter(cell -> cell.text().matches("(?s).*\\D.*"))
                .flatMap(cell -> HeadingDates.period(cell.text().replaceAll("\\d{4}-\\d\\d-\\d\\d.*", "")).stream())
                .findFirst();
    }
}
