package org.sevenloop.spreadsheet.recognise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.read.CellKind;
import org.sevenloop.spreadsheet.value.ChineseNumbers;
import org.sevenloop.spreadsheet.value.DateReader;
import org.sevenloop.spreadsheet.value.Fold;

/**
 * The day that a column's headings tell, group heading first: a date, a month over a day ({@code 2月} over {@code 7}), or
 * a count from a first day ({@code 第3天}).
 *
 * @param date null where the headings count
 * @param nth counted from 1; 0 where the headings give a date
 */
public record HeadingDay(@Nullable LocalDate date, int nth) {
    private static final Pattern NTH =
            Pattern.compile("(?:第([\\d一二三四五六七八九十]{1,3})[天日]|(?:day|d)(\\d{1,2}))(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH = Pattern.compile("(?:((?:19|20)\\d{2})[年./-])?(\\d{1,2})月份?");
    private static final Pattern OF_SOME_MONTH = Pattern.compile("(?:[12]?\\d|3[01])[日号](.{0,8})");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("(\\d{1,2})[日号]?");

    public static Optional<HeadingDay> of(List<Cell> cells, DateReader dates) {
        for (Cell cell : cells) {
            Optional<LocalDate> day = HeadingDates.day(cell, dates);
            if (day.isPresent()) {
                return Optional.of(new HeadingDay(day.get(), 0));
            }
        }
        return underMonth(cells, dates).or(() -> counted(cells));
    }

    /** Whether headings tell a day, though which month's may only be known from the sheet's title. */
    static boolean looksLikeOne(List<Cell> cells, DateReader dates) {
        return of(cells, dates).isPresent()
                || cells.stream().anyMatch(cell -> {
                    Matcher day = OF_SOME_MONTH.matcher(Fold.tight(cell.text()));
                    return day.matches() && HeadingDates.around(day.group(1));
                });
    }

    /** Whether a heading cell is a day or a part of one, and names nothing else. */
    public static boolean tells(Cell cell, DateReader dates) {
        String text = Fold.tight(cell.text());
        return HeadingDates.day(cell, dates).isPresent()
                || MONTH.matcher(text).matches()
                || DAY_OF_MONTH.matcher(text).matches()
                || NTH.matcher(text).matches();
    }

    /** @param first the day that 第1天 is; null where nobody says */
    public Optional<LocalDate> from(@Nullable LocalDate first) {
        if (date != null) {
            return Optional.of(date);
        }
        return first == null ? Optional.empty() : Optional.of(first.plusDays(nth - 1L));
    }

    private static Optional<HeadingDay> underMonth(List<Cell> cells, DateReader dates) {
        for (int i = 0; i + 1 < cells.size(); i++) {
            Matcher month = MONTH.matcher(Fold.tight(cells.get(i).text()));
            Matcher day = DAY_OF_MONTH.matcher(Fold.tight(cells.get(i + 1).text()));
            if (month.matches() && day.matches()) {
                return inMonth(month, Integer.parseInt(day.group(1)), dates).map(date -> new HeadingDay(date, 0));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> inMonth(Matcher month, int day, DateReader dates) {
        if (month.group(1) == null) {
            return dates.read(month.group(2) + "月" + day + "日");
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)), day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<HeadingDay> counted(List<Cell> cells) {
        for (Cell cell : cells) {
            Matcher nth = NTH.matcher(cell.kind() == CellKind.TEXT ? Fold.tight(cell.text()) : "");
            if (nth.matches() && HeadingDates.around(nth.group(3))) {
                String count = nth.group(1) != null ? nth.group(1) : nth.group(2);
                int number = ChineseNumbers.read(count);
                return number > 0 ? Optional.of(new HeadingDay(null, number)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
