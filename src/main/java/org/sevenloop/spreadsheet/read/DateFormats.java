package org.sevenloop.spreadsheet.read;

import java.util.Locale;

/** Tells number formats that show a date or a time from all others. */
final class DateFormats {
    private DateFormats() {}

    /** The formats that Excel has built in, those of East Asia included. */
    static boolean builtIn(int id) {
        return id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58;
    }

    static boolean isDate(String format) {
        if (format.length() > Limits.LONGEST_FORMAT) {
            return false;
        }
        String code = format.toLowerCase(Locale.ROOT)
                .replaceAll("\"[^\"]*\"", "")
                .replaceAll("\\\\.", "")
                .replaceAll("_.", "")
                .replaceAll("\\*.", "")
                .replaceAll("\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]", "");
        int end = code.indexOf(';');
        String positive = end < 0 ? code : code.substring(0, end);
        if (positive.contains("general") || positive.contains("0") || positive.contains("#")) {
            return positive.contains("ss.0");
        }
        return positive.matches(".*[ymdhs年月日].*");
    }
}
