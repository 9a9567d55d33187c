package org.sevenloop.spreadsheet.value;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the codes in a sheet stand for, as its headings and notes explain them: {@code 1=是 2=否}. */
public final class Legend {
    private static final Pattern PAIR =
            Pattern.compile("(?<![\\dA-Za-z.])(\\d{1,2}|[A-Fa-f])\\s*[=:、.—-]\\s*(\\p{IsHan}{1,8})");
    private static final int LONGEST = 200;

    private Legend() {}

    /** Code and meaning; empty where the text explains less than two. */
    public static Map<String, String> in(String written) {
        if (written.length() > LONGEST || written.length() < 5) {
            return Map.of();
        }
        Map<String, String> codes = new HashMap<>();
        Matcher pair = PAIR.matcher(Fold.text(written));
        while (pair.find()) {
            codes.put(pair.group(1).toUpperCase(Locale.ROOT), pair.group(2));
        }
        return codes.size() < 2 ? Map.of() : codes;
    }

    /** What stands before the codes: the column that a note is about; blank where it is about all. */
    public static String about(String written) {
        Matcher pair = PAIR.matcher(Fold.text(written));
        String before = pair.find() ? Fold.text(written).substring(0, pair.start()) : "";
        return Fold.tight(before).replaceAll("^(填表|填报)?(说明|备注|注)[:：]?|[:：,，(（]+$", "");
    }
}
