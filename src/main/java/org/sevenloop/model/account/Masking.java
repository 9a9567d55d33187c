package org.sevenloop.model.account;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Hides what tells who somebody is, so that whoever knows them knows, and whoever does not learns nothing. Counts code
 * points, as names and numbers typed by hand hold anything.
 */
public final class Masking {
    private static final int SHOWN_NAME = 2;
    /** The building: everything up to the first of these words, that word included; a number after it is a home. */
    private static final Pattern BUILDING = Pattern.compile("^.*?\\d\\s*(?:号楼|栋|幢|座|号院|#楼|楼(?!\\d))");

    private static final Pattern DIGIT = Pattern.compile("[\\p{Nd}零〇一二三四五六七八九十百]+(?=\\s*[号室户楼#-]|$)");
    /** Group three and the like are units of the net, not homes. */
    private static final Pattern UNIT = Pattern.compile("^.*?(?:社区|村|小区|片区|片|网格|组)");

    /** A name up to a bracket or the mark before the next, what the bracket has, and the mark. */
    private static final Pattern BETWEEN = Pattern.compile("([^、，,；;（(]*)(?:[（(][^、，,；;]*)?([、，,；;]\\s*|$)");

    private Masking() {}

    /** {@code 张三} becomes {@code 张*}, {@code 欧阳小明} {@code 欧**明}; Latin names keep their first letter. */
    public static String name(String name) {
        int[] points = name.strip().codePoints().toArray();
        if (points.length == 0) {
            return "";
        }
        if (points.length <= SHOWN_NAME) {
            return points.length == 1 ? "*" : new String(points, 0, 1) + "*";
        }
        boolean latin = points[0] < 0x2E80;
        String tail = latin ? "" : new String(points, points.length - 1, 1);
        return new String(points, 0, 1) + "*".repeat(points.length - 1 - (latin ? 0 : 1)) + tail;
    }

    /** Several names with a mark between them; a remark in brackets behind one is held back. */
    public static String names(String names) {
        return BETWEEN.matcher(names)
                .results()
                .map(each -> name(each.group(1)) + each.group(2))
                .collect(Collectors.joining());
    }

    /** {@code 422899199003070027} becomes {@code 422899********0027}. */
    public static String document(String number) {
        return hide(number, 6, 4);
    }

    /** {@code 13800002051} becomes {@code 138****2051}. */
    public static String phone(String number) {
        return hide(number, 3, 4);
    }

    /** Down to the building, or else the unit of the net: {@code 三组6号楼201} becomes {@code 三组6号楼**}. */
    public static String address(String address) {
        String text = address.strip();
        if (text.isEmpty()) {
            return "";
        }
        Matcher building = BUILDING.matcher(text);
        if (building.find()) {
            return cut(text, building.end());
        }
        Matcher unit = UNIT.matcher(text);
        if (unit.find()) {
            return cut(text, unit.end());
        }
        Matcher digit = DIGIT.matcher(text);
        return digit.find() ? cut(text, digit.start()) : name(text);
    }

    private static String cut(String text, int end) {
        return end >= text.length() ? text : text.substring(0, end) + "**";
    }

    /** Words that may hold anything, such as a note: nothing of them is shown. */
    public static String words(String words) {
        return words.isBlank() ? "" : "***";
    }

    private static String hide(String text, int head, int tail) {
        int[] points = text.codePoints().toArray();
        // Too short to be what it claims: its ends would give away everything, so nothing but a hint stays.
        if (points.length <= head + tail) {
            int shown = Math.min(2, points.length / 3);
            return new String(points, 0, shown) + "*".repeat(points.length - shown);
        }
        return new String(points, 0, head)
                + "*".repeat(points.length - head - tail)
                + new String(points, points.length - tail, tail);
    }
}
