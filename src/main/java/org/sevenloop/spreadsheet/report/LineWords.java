package org.sevenloop.spreadsheet.report;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sevenloop.model.report.LineWord;

/** Lines of fields as forms print them, 填报单位：　　填报日期：　年　月　日: what they ask for, and the same line filled in. */
final class LineWords {
    private static final String GAP = "[\\s\\u3000_＿]*";
    private static final String DATE = GAP + "(?:20\\d\\d)?" + GAP + "年" + GAP + "月" + GAP + "日";
    private static final int LEAST_GAP = 2;

    private static final Map<LineWord, Pattern> ASKED = new EnumMap<>(Map.of(
            LineWord.UNIT,
                    labelled("(?:(?:填报|报送|上报|填表|制表|报告)?单位(?:名称)?(?:[(（][^)）]{0,6}[)）])?|社区(?:[(（]村[)）])?|村居)", GAP),
            LineWord.DAY, labelled("(?:(?:填报|填表|填写|报送|上报|制表|签发|统计|报告)(?:时间|日期)|日期|时间)", "(?:" + DATE + "|" + GAP + ")"),
            LineWord.PREPARED_BY, labelled("(?:填报|填表|制表|报送|报告|经办)人(?:员)?", GAP),
            LineWord.REVIEWED_BY, labelled("(?:审核|复核|审批)人?", GAP),
            LineWord.SIGNED_BY, labelled("(?:签发人?|(?:单位)?负责人)", GAP)));

    /** A day without a label: 截至　年　月　日. */
    private static final Pattern BARE_DATE = Pattern.compile("()(" + DATE + ")");

    private LineWords() {}

    private static Pattern labelled(String label, String blank) {
        return Pattern.compile("((?<![\\p{IsHan}])" + label + "(?:[(（]?(?:签字|签名|盖章)[)）]?)?\\s*[:：])(" + blank
                + ")(?![^\\s\\u3000_＿]*\\d)");
    }

    /** What a line asks for and leaves blank. */
    static Set<LineWord> in(String text) {
        Set<LineWord> asked = EnumSet.noneOf(LineWord.class);
        ASKED.forEach((word, pattern) -> {
            Matcher found = pattern.matcher(text);
            if (found.find() && blank(text, found)) {
                asked.add(word);
            }
        });
        if (BARE_DATE.matcher(text).find()) {
            asked.add(LineWord.DAY);
        }
        return asked;
    }

    /** Whether nothing was written behind a label: the line ends there, or leaves room. */
    private static boolean blank(String text, Matcher found) {
        return found.end() == text.length() || !found.group(2).isEmpty();
    }

    /** The line with the values in its gaps; what stands around them stays, and as much of each gap as there is room for. */
    static String fill(String text, Map<LineWord, String> values) {
        if (text.isBlank()) {
            return String.join("　", values.values());
        }
        String filled = text;
        for (Map.Entry<LineWord, String> each : values.entrySet()) {
            filled = fill(filled, each.getKey(), each.getValue());
        }
        return filled;
    }

    private static String fill(String text, LineWord word, String value) {
        Matcher labelled = ASKED.getOrDefault(word, BARE_DATE).matcher(text);
        if (labelled.find() && blank(text, labelled)) {
            return into(text, labelled, value);
        }
        Matcher bare = BARE_DATE.matcher(text);
        return word == LineWord.DAY && bare.find() ? into(text, bare, value) : text;
    }

    private static String into(String text, Matcher found, String value) {
        String rest = text.substring(found.end());
        String gap = found.group(2);
        boolean date = gap.contains("年");
        // A Chinese character is as wide as two spaces.
        int left = date || rest.isEmpty() ? 0 : Math.max(LEAST_GAP, gap.length() - 2 * value.length());
        return text.substring(0, found.start(2)) + value + " ".repeat(left) + rest;
    }
}
