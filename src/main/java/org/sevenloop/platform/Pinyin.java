package org.sevenloop.platform;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * How a name reads in Latin letters, as one types it: lower case, no tones, ü as v (吕布 is {@code lv bu}).
 *
 * <p>ICU knows the readings of characters and of most surnames, but takes a tenth of a millisecond a name; each character is asked once and
 * remembered. Safe for use by many threads.
 */
public final class Pinyin {
    /** Surnames that ICU reads as a common word. */
    private static final Map<String, String> SURNAMES = Map.ofEntries(
            Map.entry("覃", "qin"),
            Map.entry("朴", "piao"),
            Map.entry("缪", "miao"),
            Map.entry("繆", "miao"),
            Map.entry("單", "shan"),
            Map.entry("區", "ou"),
            Map.entry("蓋", "ge"),
            Map.entry("種", "chong"),
            Map.entry("查", "zha"),
            Map.entry("樂", "yue"),
            Map.entry("長", "zhang"),
            Map.entry("黑", "he"),
            Map.entry("都", "du"),
            Map.entry("车", "che"));

    /** Two-character surnames whose reading is not that of the characters. */
    private static final Map<String, List<String>> LONG_SURNAMES = Map.of(
            "尉迟", List.of("yu", "chi"),
            "尉遲", List.of("yu", "chi"),
            "万俟", List.of("mo", "qi"),
            "萬俟", List.of("mo", "qi"),
            "长孙", List.of("zhang", "sun"),
            "長孫", List.of("zhang", "sun"),
            "澹台", List.of("tan", "tai"),
            "子车", List.of("zi", "ju"),
            "宰父", List.of("zai", "fu"),
            "亓官", List.of("qi", "guan"));

    /** Readings that are rarer than ICU's in given names and place names. */
    private static final Map<String, String> READINGS = Map.of(
            "长", "chang", "長", "chang", "都", "du", "厦", "xia", "廈", "xia", "晟", "sheng", "翟", "zhai", "乐", "le", "弄",
            "long");

    /** The block in which nearly all characters of names lie: looked at before the script is asked for. */
    private static final char FIRST_HAN = '\u4e00';

    private static final char LAST_HAN = '\u9fff';

    private static final Map<Integer, String> PLAIN = new ConcurrentHashMap<>();
    private static final Map<Integer, String> LEADING = new ConcurrentHashMap<>();

    private Pinyin() {}

    /** Reads the rules beside other work, before the first name needs them. */
    public static void prepare() {
        Thread.ofPlatform().name("pinyin").daemon().start(() -> full("一"));
    }

    /** The syllables of a person's name, divided by spaces; words in other scripts are words of their own. */
    public static String full(String name) {
        return String.join(" ", syllables(name, true));
    }

    /** The first letter of each syllable and word; digits stay whole (3栋101 is {@code 3d101}). */
    public static String initials(String name) {
        return firstLetters(syllables(name, true));
    }

    /** As {@link #full}, for a place: its first character is not taken for a surname. */
    public static String placeFull(String name) {
        return String.join(" ", syllables(name, false));
    }

    /** As {@link #initials}, for a place: its first character is not taken for a surname. */
    public static String placeInitials(String name) {
        return firstLetters(syllables(name, false));
    }

    private static String firstLetters(List<String> syllables) {
        var letters = new StringBuilder();
        for (String syllable : syllables) {
            boolean number = Character.isDigit(syllable.codePointAt(0));
            letters.append(number ? syllable : syllable.substring(0, syllable.offsetByCodePoints(0, 1)));
        }
        return letters.toString();
    }

    private static List<String> syllables(String name, boolean person) {
        String text = name.strip();
        var found = new ArrayList<String>(text.length());
        int at = person ? surname(text, found) : 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (isHan(point)) {
                found.add(plain(point));
                at += Character.charCount(point);
            } else if (Character.isDigit(point)) {
                at = run(text, at, Character::isDigit, found);
            } else if (Character.isLetter(point)) {
                at = run(text, at, Pinyin::inWord, found);
            } else {
                at += Character.charCount(point);
            }
        }
        return found;
    }

    /** Reads a surname at the start; answers where it ends. */
    private static int surname(String text, List<String> found) {
        if (text.isEmpty() || !isHan(text.codePointAt(0))) {
            return 0;
        }
        List<String> pair = text.length() > 1 ? LONG_SURNAMES.get(text.substring(0, 2)) : null;
        if (pair != null) {
            found.addAll(pair);
            return 2;
        }
        int first = text.codePointAt(0);
        found.add(remembered(LEADING, first, point -> reading(point, SURNAMES, Han.NAMES, plain(point))));
        return Character.charCount(first);
    }

    private static String plain(int point) {
        return remembered(PLAIN, point, each -> reading(each, READINGS, Han.PLAIN, Character.toString(each)));
    }

    private static String remembered(Map<Integer, String> known, int point, IntFunction<String> ask) {
        String reading = known.get(point);
        if (reading == null) {
            reading = ask.apply(point);
            known.put(point, reading);
        }
        return reading;
    }

    private static String reading(int point, Map<String, String> own, Transliterator rules, String otherwise) {
        String character = Character.toString(point);
        String known = own.get(character);
        if (known != null) {
            return known;
        }
        String latin = Normalizer.normalize(rules.transliterate(character), Normalizer.Form.NFD)
                .replace("u\u0308", "v")
                .replaceAll("[^a-zA-Z]", "")
                .toLowerCase(Locale.ROOT)
                .replace("ve", "ue");
        return latin.isEmpty() ? otherwise : latin;
    }

    private static int run(String text, int from, IntPredicate within, List<String> found) {
        int to = from;
        boolean ascii = true;
        while (to < text.length() && within.test(text.codePointAt(to))) {
            ascii &= text.charAt(to) < 128;
            to += Character.charCount(text.codePointAt(to));
        }
        String word = text.substring(from, to);
        String latin = (ascii ? word : Other.TO_LATIN.transliterate(word))
                .toLowerCase(Locale.ROOT)
                .replace("'", "");
        found.add(latin.isEmpty() ? word : latin);
        return to;
    }

    private static boolean inWord(int point) {
        boolean mark = Character.getType(point) == Character.NON_SPACING_MARK;
        return mark || point == '\'' || point == '’' || Character.isLetter(point) && !isHan(point);
    }

    private static boolean isHan(int point) {
        return point >= FIRST_HAN && point <= LAST_HAN
                || Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN && Character.isLetter(point)
                || point == '〇';
    }

    /** Loaded when first needed: the rules take up to a second to read. */
    private static final class Han {
        static final Transliterator PLAIN = Transliterator.getInstance("Han-Latin");
        static final Transliterator NAMES = Transliterator.getInstance("Han-Latin/Names");
    }

    private static final class Other {
        static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }
}
