package org.sevenloop.model.closing;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sevenloop.model.watch.Origin;

/** Origins by the word that the figures name them by; the same word in every language of the window. */
public final class OriginWords {
    /** In the order in which figures list them. */
    public static final List<Origin> ORDER = List.of(
            Origin.WUHAN,
            Origin.HUBEI_OTHER,
            Origin.ELSEWHERE,
            Origin.CLOSE_CONTACT,
            Origin.INDIRECT_CONTACT,
            Origin.UNKNOWN);

    private static final int ALWAYS = 3;
    private static final Map<Origin, String> WORDS = new EnumMap<>(Map.of(
            Origin.WUHAN, "武汉返乡",
            Origin.HUBEI_OTHER, "湖北其他地市返乡",
            Origin.ELSEWHERE, "其他地区返乡",
            Origin.CLOSE_CONTACT, "密切接触",
            Origin.INDIRECT_CONTACT, "间接接触",
            Origin.UNKNOWN, "来源不明"));

    private OriginWords() {}

    public static String of(Origin origin) {
        return WORDS.getOrDefault(origin, origin.name());
    }

    /** Counts by word: the three of the returnees always, the others only where there is somebody. */
    public static Map<String, Integer> byWord(Map<Origin, Integer> counts) {
        Map<String, Integer> words = new LinkedHashMap<>();
        for (Origin origin : ORDER) {
            int count = counts.getOrDefault(origin, 0);
            if (count > 0 || ORDER.indexOf(origin) < ALWAYS) {
                words.put(of(origin), count);
            }
        }
        return words;
    }
}
