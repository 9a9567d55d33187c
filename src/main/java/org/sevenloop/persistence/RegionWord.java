package org.sevenloop.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.RegionNames;

/**
 * One word of a search, ready to be held against each of 665,276 names. Characters match themselves; letters match readings, of which each
 * character may be typed whole or by its first letter (窑湾 by {@code yaowan}, {@code yw}, {@code yaow}).
 */
final class RegionWord {
    static final int EXACT = 0;
    static final int START = 1;
    static final int INSIDE = 2;
    static final int NOT = 3;

    private static final Set<String> ENDS = Set.of("社区", "村", "居委会", "街道", "镇", "乡", "市", "县", "区", "省", "自治区");

    private final RegionTable table;
    private final List<RegionPattern> ways = new ArrayList<>(2);
    private final boolean[] first;
    private final int @Nullable [] shortened;

    RegionWord(RegionTable table, String typed) {
        this.table = table;
        this.first = new boolean[table.symbols()];
        String folded = RegionNames.fold(typed);
        ways.add(new RegionPattern(table, RegionPattern.characters(folded)));
        RegionNames.others(folded).forEach(each -> ways.add(new RegionPattern(table, RegionPattern.characters(each))));
        this.shortened = RegionWords.canShorten(folded)
                ? folded.codePoints().map(table::number).toArray()
                : null;
        for (int symbol = 0; symbol < first.length; symbol++) {
            int each = symbol;
            first[symbol] = ways.stream().anyMatch(way -> way.begins(each));
        }
    }

    /** For each symbol, whether a match may begin with it. */
    boolean[] beginnings() {
        return first;
    }

    /** How well the name of a place matches: one of the constants, the lower the better. */
    int rank(int place) {
        int start = table.nameStart(place);
        int end = table.nameEnd(place);
        int best = shortened != null && isShortOf(shortened, start, end) ? EXACT : NOT;
        for (int at = start; at < end && best > (at == start ? EXACT : INSIDE); at++) {
            if (first[table.symbolAt(at)]) {
                best = Math.min(best, rankAt(at, start, end));
            }
        }
        return best;
    }

    private int rankAt(int at, int start, int end) {
        int best = NOT;
        for (RegionPattern way : ways) {
            int reached = way.match(at, end);
            if (reached >= 0) {
                best = Math.min(best, at > start ? INSIDE : isEnd(reached, end) ? EXACT : START);
            }
        }
        return best;
    }

    private boolean isShortOf(int[] word, int start, int end) {
        int stem = word.length - 1;
        if (end - start <= word.length || table.symbolAt(end - 1) != word[stem]) {
            return false;
        }
        for (int i = 0; i < stem; i++) {
            if (table.symbolAt(start + i) != word[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean isEnd(int from, int end) {
        return from == end || end - from <= 3 && ENDS.contains(table.name(from, end));
    }

    /** Whether a name is one of the ways in which the word can be written, no more and no less. */
    boolean is(int place) {
        int start = table.nameStart(place);
        int end = table.nameEnd(place);
        if (first[table.symbolAt(start)]) {
            for (RegionPattern way : ways) {
                if (way.match(start, end) == end) {
                    return true;
                }
            }
        }
        return false;
    }
}
