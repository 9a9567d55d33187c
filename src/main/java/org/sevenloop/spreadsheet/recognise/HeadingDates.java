package org.sevenloop.spreadsheet.recognise;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sevenloop.model.watch.Period;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.read.CellKind;
import org.sevenloop.spreadsheet.value.DateReader;
import org.sevenloop.spreadsheet.value.Fold;

/** Days and halves of days as headings have them: {@code 2月7日}, {@code 2.7上午}, a true date, a serial. */
public final class HeadingDates {
    private static final Pattern DAY = Pattern.compile(
            "((?:(?:19|20)?\\d{2}[年./-])?\\d{1,2}[月./-]\\d{1,2}[日号]?|(?<!\\d)\\d{1,2}[日号]|(?:19|20)\\d{6}|\\d{4}/\\d{1,2}/\\d{1,2})");
    private static final Pattern AROUND = Pattern.compile(
            "(?:周|星期|礼拜)[一二三四五六日天]|\\([一二三四五六日天]\\)|体温|监测|测温|检测|温度|测|检|日期|°c|[:()°℃度]|上午|下午|早上?|晚上?|晨|中午|am|pm|值班|值守|班|记录|情况");
    private static final double FIRST_SERIAL = 36_526; // 2000-01-01
    private static final double LAST_SERIAL = 54_789; // 2050-01-01

    private HeadingDates() {}

    public static Optional<LocalDate> day(Cell cell, DateReader dates) {
        if (cell.kind() == CellKind.DATE) {
            return cell.number() > FIRST_SERIAL ? dates.read(cell) : Optional.empty();
        }
        if (cell.kind() == CellKind.NUMBER) {
            boolean serial = cell.number() >= FIRST_SERIAL && cell.number() <= LAST_SERIAL;
            return serial || cell.text().matches("(19|20)\\d{6}|\\d{1,2}\\.\\d{1,2}")
                    ? dates.read(cell)
                    : Optional.empty();
        }
        return cell.kind() == CellKind.TEXT ? day(cell.text(), dates) : Optional.empty();
    }

    static Optional<LocalDate> day(String written, DateReader dates) {
        String text = Fold.tight(written).replaceFirst("(?<=\\d)(00:00(:00)?|0:00:00)$", "");
        Matcher day = DAY.matcher(text);
        if (!day.find() || text.length() > 24) {
            return Optional.empty();
        }
        String before = text.substring(0, day.start());
        String after = text.substring(day.end());
        return around(before) && around(after) ? dates.read(day.group()) : Optional.empty();
    }

    static boolean around(String text) {
        return text.isEmpty()
                || AROUND.matcher(text.toLowerCase(java.util.Locale.ROOT))
                        .replaceAll("")
                        .isEmpty();
    }

    /** Morning or evening, where the text says so. */
    public static Optional<Period> period(String written) {
        String text = Fold.tight(written).toLowerCase(java.util.Locale.ROOT);
        if (text.matches(".*(上午|早|晨|am|第一次|第1次).*")) {
            return Optional.of(Period.MORNING);
        }
        if (text.matches(".*(下午|晚|傍|夜|pm|午后|中午|午检|第二次|第2次).*")) {
            return Optional.of(Period.EVENING);
        }
        Matcher clock = Pattern.compile("(?:^|[^\\d])(\\d{1,2})[:点时]\\d{0,2}.*").matcher(text);
        if (clock.find() && Integer.parseInt(clock.group(1)) <= 24) {
            return Optional.of(Integer.parseInt(clock.group(1)) < 12 ? Period.MORNING : Period.EVENING);
        }
        return Optional.empty();
    }
}
