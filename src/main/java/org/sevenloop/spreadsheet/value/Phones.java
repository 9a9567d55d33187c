package org.sevenloop.spreadsheet.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telephone numbers: the first in a cell by which somebody can be reached. */
public final class Phones {
    private static final Pattern PARTS = Pattern.compile("[;；,，、/\\\\\\n\\r|]|或者?|和");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s().()'\"`‘’“”_=:：·。-]+");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern MOBILE_WITHIN = Pattern.compile("(?<!\\d)(?:\\+?(?:00)?86)?(1[3-9]\\d{9})(?!\\d)");
    private static final Pattern AS_NUMBER = Pattern.compile("\\d+\\.0+|\\d(\\.\\d+)?[eE]\\+?\\d{1,2}");
    private static final Pattern LANDLINE = Pattern.compile("0\\d{2,3}[2-8]\\d{6,7}");
    private static final Pattern LOCAL = Pattern.compile("[2-8]\\d{6,7}");
    private static final Pattern FOREIGN = Pattern.compile("\\+(?!86)\\d{7,15}");
    private static final Pattern EXTENSION = Pattern.compile("(转|分机|ext\\.?)\\s*\\d+.*$");

    private static final int LONGEST_CELL = 60;

    private Phones() {}

    /**
     * @param number digits only where usable, else as written
     */
    public record Found(String number, boolean usable) {}

    public static final Found ABSENT = new Found("", false);

    public static Found read(String written) {
        if (written.length() == 11 && MOBILE.matcher(written).matches()) {
            return new Found(written, true);
        }
        if (Fold.filler(written)) {
            return ABSENT;
        }
        String text = EXTENSION.matcher(exact(Fold.text(written))).replaceAll("");
        String whole = one(text);
        if (!whole.isEmpty()) {
            return new Found(whole, true);
        }
        for (String part : PARTS.split(text)) {
            String number = one(part);
            if (number.isEmpty()) {
                for (String piece : part.split("\\s+")) {
                    number = number.isEmpty() ? one(piece) : number;
                }
            }
            if (!number.isEmpty()) {
                return new Found(number, true);
            }
        }
        Matcher within = MOBILE_WITHIN.matcher(text);
        return within.find() ? new Found(within.group(1), true) : new Found(Fold.text(written), false);
    }

    /** Whether a number in its normal form is one by which somebody can be reached, and not kept as it was written. */
    public static boolean usable(String number) {
        int length = number.length();
        // A number that begins with 1 is a mobile's, or American: both have eleven digits.
        return length >= 7
                && length <= 15
                && (number.charAt(0) != '1' || length == 11)
                && number.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    /** The number that the text is, blank where it is none. */
    private static String one(String text) {
        String digits = SEPARATORS.matcher(text).replaceAll("");
        String home = digits.replaceFirst("^(\\+|00)?86(?=1[3-9]\\d{9}$|0?\\d{2,3}[2-8]\\d{6,7}$)", "");
        if (MOBILE.matcher(home).matches() || LANDLINE.matcher(home).matches()) {
            return home;
        }
        if (home.matches("01[3-9]\\d{9}")) {
            return home.substring(1);
        }
        if (LOCAL.matcher(digits).matches()) {
            return digits;
        }
        return FOREIGN.matcher(digits).matches() ? digits.substring(1) : "";
    }

    /** What a writer of numbers made of a phone: {@code 1.38E10}, {@code 13800000000.0}. */
    private static String exact(String text) {
        return AS_NUMBER.matcher(text).matches()
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : text;
    }

    /** Whether this is somebody's number, maybe with a digit too many or too few or with others beside it; for telling columns by content. */
    public static boolean looksLikeOne(String written) {
        if (looksLikeMobile(written)) {
            return true;
        }
        String number = written.length() > LONGEST_CELL ? "" : read(written).number();
        return number.matches("1[3-9]\\d{8,10}") || LANDLINE.matcher(number).matches();
    }

    public static boolean looksLikeMobile(String written) {
        if (written.length() < 11 || written.length() > 24) {
            return false;
        }
        String text = SEPARATORS.matcher(exact(Fold.tight(written))).replaceAll("");
        return MOBILE_WITHIN.matcher(text).matches();
    }
}
