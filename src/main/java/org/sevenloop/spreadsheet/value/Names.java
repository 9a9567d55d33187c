package org.sevenloop.spreadsheet.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People's names as they are, without the spaces and strokes that typists put in. */
public final class Names {
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}〇○·•・．.\\s]+");
    private static final Pattern PLAUSIBLE =
            Pattern.compile("\\p{IsHan}{2,4}|\\p{IsHan}{1,8}(·\\p{IsHan}{1,8})+|\\p{L}[\\p{L}\\p{M}.'’· -]{1,60}");
    private static final Pattern EDGES = Pattern.compile("^[\\s/\\\\*、,，;；。.:：'\"“”]+|[\\s/\\\\*、,，;；。:：'\"“”]+$");
    private static final Pattern GLUED = Pattern.compile("^(\\D{2,30}?)[\\s:：,，-]*(\\d{15}|\\d{17}[\\dXx])$");

    private Names() {}

    /** A name and the document number that was written into the same cell. */
    public record WithNumber(String name, String number) {}

    public static String read(String written) {
        if (Fold.filler(written)) {
            return "";
        }
        String text = EDGES.matcher(Fold.text(written)).replaceAll("");
        if (CHINESE.matcher(text).matches()) {
            return text.replaceAll("\\s+", "").replaceAll("[•・．.]", "·");
        }
        return text;
    }

    /** Splits {@code 某某 422899…}; the number is blank where the cell has only a name. */
    public static WithNumber split(String written) {
        Matcher glued = GLUED.matcher(Fold.text(written));
        return glued.matches()
                ? new WithNumber(read(glued.group(1)), glued.group(2))
                : new WithNumber(read(written), "");
    }

    /** Whether somebody could be called this; for telling names from notes. */
    public static boolean plausible(String written) {
        return PLAUSIBLE.matcher(read(written)).matches();
    }

    /** Two to four Chinese characters, as most names are. */
    public static boolean shortChinese(String written) {
        return read(written).matches("\\p{IsHan}{2,4}|\\p{IsHan}{1,6}·\\p{IsHan}{1,8}");
    }
}
