package org.sevenloop.model.net;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Official names of places as people say them, and other ways in which the same place is written. */
public final class RegionNames {
    private static final List<String> VILLAGE = List.of("村民委员会", "村民委会", "村委员会", "村委会", "民委员会", "居民委员会", "居委会");
    private static final List<String> RESIDENTS = List.of("居民委员会", "居委会");

    private RegionNames() {}

    /** 窑湾社区居委会 → 窑湾社区, 窑湾村村民委员会 and 窑湾村委会 → 窑湾村, 和平居民委员会 → 和平居委会, 解放路街街道 → 解放路街道. */
    public static String fold(String official) {
        String name = official.strip();
        String community = stem(name, "社区", VILLAGE);
        if (community != null) {
            return community + "社区";
        }
        String pasture = stem(name, "嘎查", VILLAGE);
        if (pasture != null) {
            return pasture + "嘎查";
        }
        for (String suffix : VILLAGE) {
            if (suffix.startsWith("村") && endsIn(name, suffix)) {
                String stem = fold(cut(name, suffix));
                return stem.endsWith("村") ? stem : stem + "村";
            }
        }
        for (String suffix : RESIDENTS) {
            if (endsIn(name, suffix)) {
                return cut(name, suffix) + "居委会";
            }
        }
        return foldStreet(name);
    }

    /** The same place as others write it: 社区 for 居委会 and back, 西长安街道 for 西长安街街道. */
    public static List<String> others(String folded) {
        var found = new ArrayList<String>(1);
        swap(folded, "社区", "居委会", found);
        swap(folded, "居委会", "社区", found);
        if (!endsIn(folded, "街街道")) {
            swap(folded, "街道", "街街道", found);
        }
        return found;
    }

    private static String foldStreet(String name) {
        if (endsIn(name, "街道办事处")) {
            return cut(name, "办事处");
        }
        // 马路街 and 通道街 are streets of that name, as is 西长安街: only a road that was called a street as well is folded.
        return name.length() > 5 && name.endsWith("路街街道") ? cut(name, "街街道") + "街道" : name;
    }

    private static @Nullable String stem(String name, String word, List<String> suffixes) {
        for (String suffix : suffixes) {
            if (endsIn(name, word + suffix)) {
                return cut(name, word + suffix);
            }
        }
        return null;
    }

    private static void swap(String name, String from, String to, List<String> found) {
        if (endsIn(name, from)) {
            found.add(cut(name, from) + to);
        }
    }

    private static boolean endsIn(String name, String suffix) {
        return name.length() > suffix.length() && name.endsWith(suffix);
    }

    private static String cut(String name, String suffix) {
        return name.substring(0, name.length() - suffix.length());
    }
}
