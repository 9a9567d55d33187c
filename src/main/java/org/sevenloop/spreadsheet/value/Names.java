package org.sevenloop.spreadsheet.value;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People's names as they are, without the spaces and strokes that typists put in. */
public final class Names {
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}〇○·•・．.\\s]+");
    private static final Pattern PLAUSIBLE =
            Pattern.compile("\\p{IsHan}{2,4}|\\p{IsHan}{1,8}(·\\p{IsHan}{1,8})+|\\p{L}[\\p{L}\\p{M}.'’· -]{1,60}");
    private static final Pattern BETWEEN = Pattern.compile("[、，,;；/\\n\\r]");
    private static final Pattern ONE = Pattern.compile("\\p{IsHan}{2,4}");
    private static final String EDGES = "/\\*、,，;；。:：'\"“”";
    private static final Pattern GLUED = Pattern.compile("^(\\D{2,30}?)[\\s:：,，-]*(\\d{15}|\\d{17}[\\dXx])$");

    private static final String SURNAMES =
            "李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺水云昌凤酆皮卡麻肖闫付代阚代仝上诸慕令尉呼端皇";

    private Names() {}

    /** A name and the document number that was written into the same cell. */
    public record WithNumber(String name, String number) {}

    public static String read(String written) {
        if (Fold.filler(written)) {
            return "";
        }
        if (settled(written)) {
            return written;
        }
        String text = withoutEdges(Fold.text(written));
        if (CHINESE.matcher(text).matches()) {
            return text.replaceAll("\\s+", "").replaceAll("[•・．.]", "·");
        }
        return text;
    }

    /** By hand: a pattern would try again from each sign of a long run in the middle. */
    private static String withoutEdges(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && (edge(text.charAt(start)) || text.charAt(start) == '.')) {
            start++;
        }
        while (end > start && edge(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean edge(char sign) {
        return sign == ' ' || sign >= '\t' && sign <= '\r' || EDGES.indexOf(sign) >= 0;
    }

    /** Whether the text is a Chinese name and nothing else, as most are. */
    private static boolean settled(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '\u4e00' || text.charAt(i) > '\u9fa5') {
                return false;
            }
        }
        return true;
    }

    /** Splits {@code 某某 422899…}; the number is blank where the cell has only a name. */
    public static WithNumber split(String written) {
        if (settled(written)) {
            return new WithNumber(read(written), "");
        }
        Matcher glued = GLUED.matcher(Fold.text(written));
        return glued.matches()
                ? new WithNumber(read(glued.group(1)), glued.group(2))
                : new WithNumber(read(written), "");
    }

    /** Whether the cell names two people or more: 张三、李四. */
    public static boolean several(String written) {
        if (settled(written)) {
            return false;
        }
        // Parted and not matched whole: a pattern would try each way to part a long run of blank lines.
        List<String> names = BETWEEN.splitAsStream(written)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return names.size() > 1
                && names.stream().allMatch(name -> ONE.matcher(name).matches());
    }

    /** Whether somebody could be called this; for telling names from notes. */
    public static boolean plausible(String written) {
        return PLAUSIBLE.matcher(read(written)).matches();
    }

    /** Whether this begins with a surname: tells people from firms and things where the heading says nothing. */
    public static boolean surnamed(String written) {
        String name = read(written);
        return shortChinese(name) && SURNAMES.indexOf(name.charAt(0)) >= 0;
    }

    /** Two to four Chinese characters, as most names are. */
    public static boolean shortChinese(String written) {
        return read(written).matches("\\p{IsHan}{2,4}|\\p{IsHan}{1,6}·\\p{IsHan}{1,8}");
    }
}
