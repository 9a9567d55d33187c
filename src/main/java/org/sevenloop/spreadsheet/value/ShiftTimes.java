package org.sevenloop.spreadsheet.value;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A shift's name and hours: {@code 早班 06:00-14:00}, {@code 晚班 22:00-次日06:00}, {@code 8点至20点}. */
public record ShiftTimes(String name, String starts, String ends) {
    private static final String CLOCK = "(\\d{1,2})(?:[:.](\\d{2})|[点时](?:(\\d{2})分?|(半))?)?";
    private static final Pattern HOURS = Pattern.compile("(?:早上|上午|凌晨|下午|晚上|当日|当天)?" + CLOCK
            + "\\s*(?:-+|—+|–|~|至|到|--)\\s*(?:次日|第二天|翌日|隔日|次晨|凌晨|早上|上午|下午|晚上|第二日)*" + CLOCK);
    private static final Pattern WORD = Pattern.compile(
            "(早|中|晚|夜|白|大夜|小夜|日|上午|下午|午|全天|零点|前夜|后夜|深夜|凌晨|通宵|[一二三四1-4甲乙丙丁A-D]|第[一二三四]|24小时|白天|夜间|晚上|早上|中午)"
                    + "(班|岗|班次|值守|值班)?|(上午|下午|白天|夜间|晚上|早上|中午|全天|早间|晚间)");
    private static final Pattern BARE = Pattern.compile("[一二三四1-4甲乙丙丁A-Da-d]|日|午");

    public static ShiftTimes read(String written) {
        String text = Fold.text(written);
        Matcher hours = HOURS.matcher(text);
        if (!hours.find() || !clock(hours, 1) || !clock(hours, 5) || !stated(hours)) {
            return new ShiftTimes(text.replace(" ", ""), "", "");
        }
        String starts = time(hours, 1);
        String ends = time(hours, 5);
        String rest = (text.substring(0, hours.start()) + text.substring(hours.end()))
                .replaceAll("[()\\[\\]【】（）:：,，;；\\s]+", "")
                .replaceAll("^[-—]+|[-—]+$", "");
        return new ShiftTimes(rest.isEmpty() ? starts + "-" + ends : rest, starts, ends);
    }

    /** Whether the text names a shift; for telling headings of shifts from those of checkpoints. */
    public static boolean looksLikeOne(String written) {
        String text = Fold.tight(written);
        if (text.isEmpty() || text.length() > 30) {
            return false;
        }
        if (!read(written).starts().isEmpty()) {
            return true;
        }
        String bare = text.replaceAll("[(（].*[)）]", "");
        return WORD.matcher(bare).matches() && !BARE.matcher(bare).matches();
    }

    /** Digits alone (2-3) are no hours unless one side says so. */
    private static boolean stated(Matcher hours) {
        boolean marked = hours.group().matches(".*[:点时].*") || hours.group(2) != null && hours.group(6) != null;
        boolean twoDigits = hours.group(1).length() == 2 && hours.group(5).length() == 2;
        return marked || twoDigits;
    }

    private static boolean clock(Matcher hours, int group) {
        return Integer.parseInt(hours.group(group)) <= 24;
    }

    private static String time(Matcher hours, int group) {
        int hour = Integer.parseInt(hours.group(group)) % 24;
        String minutes = hours.group(group + 1) != null ? hours.group(group + 1) : hours.group(group + 2);
        if (hours.group(group + 3) != null) {
            minutes = "30";
        }
        return String.format(Locale.ROOT, "%02d:%s", hour, minutes == null ? "00" : minutes);
    }
}
