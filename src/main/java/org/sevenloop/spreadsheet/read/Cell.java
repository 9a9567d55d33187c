package org.sevenloop.spreadsheet.read;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * One filled cell, row and column counted from 0.
 *
 * @param text as a person would read it: a date as {@code 2020-02-20}, a whole number without a point
 * @param number of a number; of a date the serial of the 1900 calendar; otherwise 0
 */
public record Cell(int row, int column, CellKind kind, String text, double number) {
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int SECONDS_A_DAY = 86_400;

    public static Cell text(int row, int column, String text) {
        return new Cell(row, column, CellKind.TEXT, text, 0);
    }

    public static Cell number(int row, int column, double number) {
        return new Cell(row, column, CellKind.NUMBER, NumberText.of(number), number);
    }

    public static Cell date(int row, int column, double serial) {
        return new Cell(row, column, CellKind.DATE, dateText(serial), serial);
    }

    public static LocalDate day(double serial) {
        return SERIAL_ZERO.plusDays((long) Math.floor(serial));
    }

    public boolean blank() {
        return text.isBlank();
    }

    /** The same cell as it shows at another place, which a merge or a mark for “as above” covers. */
    public Cell at(int otherRow, int otherColumn) {
        return new Cell(otherRow, otherColumn, kind, text, number);
    }

    /** The same cell with the first of its lines alone, as where two people share it. */
    public Cell firstLine() {
        int end = text.strip().indexOf('\n');
        return end < 0 ? this : new Cell(row, column, kind, text.strip().substring(0, end), number);
    }

    private static String dateText(double serial) {
        long seconds = Math.round((serial - Math.floor(serial)) * SECONDS_A_DAY);
        LocalDateTime moment = day(serial).atStartOfDay().plusSeconds(seconds);
        LocalTime time = moment.toLocalTime().withSecond(0).withNano(0);
        if (serial < 1) {
            return time.toString();
        }
        return time.equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : moment.toLocalDate() + " " + time;
    }
}
