package org.sevenloop.spreadsheet.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sevenloop.platform.LunarCalendar;
import org.sevenloop.platform.LunarCalendar.LunarDay;

/** Dates by the lunar year: 腊月二十八, 正月初三, 初五, 除夕, 元宵节. */
final class LunarDates {
    private static final Pattern MONTH_DAY =
            Pattern.compile("(腊|正|冬|[一二三四五六七八九十])月(初?[一二三四五六七八九十廿卅]{1,3}|\\d{1,2})(?:日|号)?");
    private static final Pattern NEW_YEAR_DAY = Pattern.compile("(?:大年|年|春节|正月)?(初[一二三四五六七八九十])");

    private final LocalDate latest;

    LunarDates(LocalDate latest) {
        this.latest = latest;
    }

    Optional<LocalDate> read(String text) {
        String plain = text.replaceAll("[\\s(（)）]|^.{0,6}年(?=腊|正)", "");
        if (plain.matches("(大年|年)(三十|30|29|二十九|三十晚上)|除夕(夜|当天)?|年三十")) {
            return LunarCalendar.lastEve(latest);
        }
        switch (plain) {
            case "春节", "大年初一", "正月初一", "过年当天" -> {
                return LunarCalendar.lastBefore(latest, new LunarDay(1, 1));
            }
            case "元宵", "元宵节", "正月半" -> {
                return LunarCalendar.lastBefore(latest, new LunarDay(1, 15));
            }
            default -> {}
        }
        Matcher newYear = NEW_YEAR_DAY.matcher(plain);
        if (newYear.matches()) {
            return day(1, newYear.group(1));
        }
        Matcher monthDay = MONTH_DAY.matcher(plain);
        return monthDay.matches() ? day(month(monthDay.group(1)), monthDay.group(2)) : Optional.empty();
    }

    private Optional<LocalDate> day(int month, String day) {
        int number = ChineseNumbers.read(day);
        return number < 1 || number > 30
                ? Optional.empty()
                : LunarCalendar.lastBefore(latest, new LunarDay(month, number));
    }

    private static int month(String word) {
        return switch (word) {
            case "正" -> 1;
            case "冬" -> 11;
            case "腊" -> 12;
            default -> ChineseNumbers.read(word);
        };
    }
}
