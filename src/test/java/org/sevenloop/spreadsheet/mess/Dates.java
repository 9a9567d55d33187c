package org.sevenloop.spreadsheet.mess;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sevenloop.spreadsheet.mess.Draft.Day;

/** The messes in the cells with dates. */
final class Dates {
    private static final LocalDate NEW_YEAR = LocalDate.of(2020, 1, 25);
    private static final List<String> TENS = List.of("初", "十", "二十", "三十");
    private static final List<String> ONES = List.of("", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十");

    private Dates() {}

    static void datesAsText(Draft draft) {
        draft.each(Col.BIRTH, (row, one) -> withYear(draft, one.birth()));
        draft.each(
                Col.RETURNED,
                (row, one) -> draft.oneIn(2) ? withYear(draft, one.returned()) : withoutYear(draft, one.returned()));
    }

    private static String withYear(Draft draft, LocalDate day) {
        int y = day.getYear();
        int m = day.getMonthValue();
        int d = day.getDayOfMonth();
        return draft.any(
                y + "." + m + "." + d,
                y + "-" + m + "-" + d,
                y + "/" + m + "/" + d,
                day.toString().replace("-", ""),
                y + "年" + m + "月" + d + "日",
                y + "年" + m + "月" + d,
                y + "。" + m + "。" + d);
    }

    private static String withoutYear(Draft draft, LocalDate day) {
        int m = day.getMonthValue();
        int d = day.getDayOfMonth();
        return draft.any(
                m + "月" + d + "日",
                m + "月" + d,
                m + "月" + d + "号",
                m + "/" + d,
                m + "-" + d,
                m + "." + d,
                m + "月" + d + "日上午",
                lunar(day));
    }

    /** By the new year of 2020 alone: 腊月 before it had thirty days, 正月 behind it twenty-nine. */
    private static String lunar(LocalDate day) {
        int after = (int) ChronoUnit.DAYS.between(NEW_YEAR, day);
        if (after == -1) {
            return "除夕";
        }
        int number = after < 0 ? after + 31 : after + 1;
        return (after < 0 ? "腊月" : "正月") + chinese(number);
    }

    private static String chinese(int number) {
        if (number <= 10) {
            return "初" + ONES.get(number);
        }
        return TENS.get(number / 10) + ONES.get(number % 10);
    }

    static void datesUnsure(Draft draft) {
        draft.lose(Col.RETURNED, (row, one) -> {
            LocalDate day = one.returned();
            String first = day.getMonthValue() + "." + day.getDayOfMonth();
            boolean zero = day.getDayOfMonth() % 10 == 0;
            if (zero) {
                return Double.valueOf(first);
            }
            LocalDate last = day.plusDays(2);
            return draft.oneIn(3) ? first + "-" + last.getMonthValue() + "." + last.getDayOfMonth() : null;
        });
    }

    static void datesAsSerials(Draft draft) {
        draft.each(Col.BIRTH, (row, one) -> serial(draft, one.birth()));
        draft.each(Col.RETURNED, (row, one) -> serial(draft, one.returned()));
    }

    private static @Nullable Object serial(Draft draft, LocalDate day) {
        double serial = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day);
        boolean thisYear = day.getYear() >= 2019;
        return draft.any(
                day.getYear() < 1950 ? null : (Object) serial,
                new Day(day, thisYear ? "m\"月\"d\"日\"" : "yyyy\"年\"m\"月\"d\"日\""),
                null);
    }
}
