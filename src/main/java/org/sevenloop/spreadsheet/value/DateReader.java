package org.sevenloop.spreadsheet.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.read.CellKind;

/**
 * Dates in every habit of writing. Where the year is left out, it is the one that puts the date nearest before the
 * reference day, or not more than a month after it.
 */
public final class DateReader {
    private static final int DAYS_AHEAD = 30;
    private static final double FIRST_SERIAL = 18_264; // 1950-01-01
    private static final double LAST_SERIAL = 73_050; // 2099-12-31
    private static final String TAIL = "(?:日|号)?(?!\\s*[-~—–至到]\\s*\\d).{0,16}";
    private static final Pattern FULL = Pattern.compile(
            "(?:公元)?((?:19|20)\\d{2})\\s*(?:年|[./\\-,])\\s*(\\d{1,2})\\s*(?:月|[./\\-,])\\s*(\\d{1,2})(?!\\d)" + TAIL);
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:[ T]?\\d{2}.*)?");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(\\d{2})(?:年|[./\\-])(\\d{1,2})(?:月|[./\\-])(\\d{1,2})(?!\\d)(?:日|号)?(?:\\s.*)?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})[/\\-.](\\d{1,2})[/\\-.]((?:19|20)\\d{2})(?:\\s.*)?");
    private static final Pattern MONTH_DAY = Pattern.compile(
            "(\\d{1,2})\\s*(?:月份?|[./\\-])\\s*(\\d{1,2})(?!\\d)(?:日|号)?(?:\\s*[\\u4e00-\\u9fff(（].{0,10}|\\s+\\d{1,2}:.*)?");
    private static final Pattern CHINESE_MONTH_DAY = Pattern.compile("([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})(?:日|号)");
    private static final Pattern DAY_ONLY = Pattern.compile("(\\d{1,2})[日号](?:\\D.{0,10})?");
    private static final Pattern FOUR = Pattern.compile("(0\\d|1[0-2])([0-3]\\d)");

    private final LocalDate reference;
    private final LocalDate month;

    public DateReader(LocalDate reference) {
        this(reference, reference);
    }

    /** @param month any day of the month to which mere days belong (7日) */
    public DateReader(LocalDate reference, LocalDate month) {
        this.reference = reference;
        this.month = month;
    }

    public LocalDate reference() {
        return reference;
    }

    public Optional<LocalDate> read(Cell cell) {
        return switch (cell.kind()) {
            case DATE -> cell.number() >= 1 ? Optional.of(Cell.day(cell.number())) : Optional.empty();
            case NUMBER -> number(cell);
            case TEXT -> read(cell.text());
            case BOOLEAN, ERROR -> Optional.empty();
        };
    }

    public Optional<LocalDate> read(String written) {
        String text = Fold.text(written)
                .replaceFirst("^(农历|阴历|公历|阳历|=?\")", "")
                .replaceAll("['\"。]+$", "")
                .replaceAll("(?<=\\d)[。·](?=\\d)", ".");
        if (text.isEmpty() || text.length() > 40) {
            return Optional.empty();
        }
        Optional<LocalDate> withYear = withYear(text);
        if (withYear.isPresent()) {
            return withYear;
        }
        if (text.matches("\\d{5}(\\.\\d+)?")) {
            return serial(Double.parseDouble(text));
        }
        Optional<LocalDate> withoutYear = withoutYear(text);
        return withoutYear.isPresent() ? withoutYear : new LunarDates(reference.plusDays(DAYS_AHEAD)).read(text);
    }

    /** Whether a number typed as month.day may have lost a zero: 2.1 is the 1st or the 10th of February, 1.3 the 3rd or the 30th. */
    public static boolean lostZero(Cell cell) {
        return cell.kind() == CellKind.NUMBER && cell.text().matches("\\d{1,2}\\.[12]|(?!2\\.)\\d{1,2}\\.3");
    }

    private Optional<LocalDate> number(Cell cell) {
        String text = cell.text();
        if (COMPACT.matcher(text).matches()) {
            return withYear(text);
        }
        Optional<LocalDate> serial = serial(cell.number());
        return serial.isPresent() || !text.matches("\\d{1,2}\\.\\d{1,2}") ? serial : withoutYear(text);
    }

    private static Optional<LocalDate> serial(double number) {
        return number >= FIRST_SERIAL && number <= LAST_SERIAL ? Optional.of(Cell.day(number)) : Optional.empty();
    }

    private static Optional<LocalDate> withYear(String text) {
        for (Pattern pattern : new Pattern[] {FULL, COMPACT}) {
            Matcher date = pattern.matcher(text);
            if (date.matches()) {
                return of(date.group(1), date.group(2), date.group(3));
            }
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            boolean dayFirst = Integer.parseInt(yearLast.group(1)) > 12;
            return of(yearLast.group(3), yearLast.group(dayFirst ? 2 : 1), yearLast.group(dayFirst ? 1 : 2));
        }
        Matcher shortYear = SHORT_YEAR.matcher(text);
        return shortYear.matches()
                ? of("20" + shortYear.group(1), shortYear.group(2), shortYear.group(3))
                : Optional.empty();
    }

    private Optional<LocalDate> withoutYear(String text) {
        Matcher monthDay = MONTH_DAY.matcher(text);
        if (monthDay.matches()) {
            return nearest(Integer.parseInt(monthDay.group(1)), Integer.parseInt(monthDay.group(2)));
        }
        Matcher four = FOUR.matcher(text);
        if (four.matches()) {
            return nearest(Integer.parseInt(four.group(1)), Integer.parseInt(four.group(2)));
        }
        Matcher dayOnly = DAY_ONLY.matcher(text);
        if (dayOnly.matches()) {
            return of(month.getYear(), month.getMonthValue(), Integer.parseInt(dayOnly.group(1)));
        }
        Matcher chinese = CHINESE_MONTH_DAY.matcher(text);
        return chinese.matches()
                ? nearest(ChineseNumbers.read(chinese.group(1)), ChineseNumbers.read(chinese.group(2)))
                : Optional.empty();
    }

    private Optional<LocalDate> nearest(int month, int day) {
        LocalDate latest = reference.plusDays(DAYS_AHEAD);
        for (int year = latest.getYear(); year >= latest.getYear() - 4; year--) {
            Optional<LocalDate> date = of(year, month, day);
            if (date.isPresent() && !date.get().isAfter(latest)) {
                return date;
            }
            boolean leapDay = month == 2 && day == 29;
            if (date.isEmpty() && !leapDay) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> of(String year, String month, String day) {
        return of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static Optional<LocalDate> of(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
