package org.sevenloop.platform;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Days of the Chinese lunar year, in which a street's sheets date homecomings: 腊月二十八, 正月初三. */
public final class LunarCalendar {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final TimeZone CHINA_ICU = TimeZone.getTimeZone("Asia/Shanghai");
    private static final int LONGEST_YEAR = 385;

    private LunarCalendar() {}

    /** A month and day of a lunar year. */
    public record LunarDay(int month, int day, boolean leap) {
        public LunarDay(int month, int day) {
            this(month, day, false);
        }
    }

    public static LunarDay of(LocalDate day) {
        ChineseCalendar calendar = new ChineseCalendar(CHINA_ICU);
        calendar.setTimeInMillis(day.atStartOfDay(CHINA).toInstant().toEpochMilli());
        return new LunarDay(
                calendar.get(Calendar.MONTH) + 1,
                calendar.get(Calendar.DAY_OF_MONTH),
                calendar.get(ChineseCalendar.IS_LEAP_MONTH) == 1);
    }

    /**
     * The last such day that is not after the given one; empty where the past year had none, such as the 30th of a
     * short month.
     */
    public static Optional<LocalDate> lastBefore(LocalDate latest, LunarDay wanted) {
        LocalDate day = latest;
        while (day.isAfter(latest.minusDays(LONGEST_YEAR))) {
            LunarDay found = of(day);
            if (found.equals(wanted)) {
                return Optional.of(day);
            }
            boolean laterInMonth =
                    found.month() == wanted.month() && found.leap() == wanted.leap() && found.day() > wanted.day();
            day = day.minusDays(laterInMonth ? found.day() - wanted.day() : found.day());
        }
        return Optional.empty();
    }

    /** The last New Year's Eve not after the given day, whether the last month has 29 or 30 days. */
    public static Optional<LocalDate> lastEve(LocalDate latest) {
        return lastBefore(latest.plusDays(1), new LunarDay(1, 1)).map(newYear -> newYear.minusDays(1));
    }
}
