package org.sevenloop.persistence;

import java.util.List;
import org.sevenloop.model.net.Region;

/** Which places have all words of a search on their way down. The upper levels are matched once; a community then looks at its street only. */
final class RegionSearch {
    private static final int COMMUNITY = Region.Level.COMMUNITY.ordinal();

    /** Takes a place found, with the best rank of a word in its own name. */
    interface Found {
        void take(int place, int rank);
    }

    private final RegionTable table;
    private final RegionWord[] words;
    private final int all;
    /** For each place above the communities, the words that it or a place above it has, a bit each. */
    private final int[] onTheWay;

    private final byte[] ownRank;
    private final boolean[] anyBeginning;

    RegionSearch(RegionTable table, List<String> typed) {
        this.table = table;
        this.words = typed.stream().map(each -> new RegionWord(table, each)).toArray(RegionWord[]::new);
        this.anyBeginning = new boolean[table.symbols()];
        for (RegionWord word : words) {
            for (int symbol = 0; symbol < anyBeginning.length; symbol++) {
                anyBeginning[symbol] |= word.beginnings()[symbol];
            }
        }
        this.all = (1 << words.length) - 1;
        int upper = table.levelStart(COMMUNITY);
        this.onTheWay = new int[upper];
        this.ownRank = new byte[upper];
        for (int place = 0; place < upper; place++) {
            int above = table.parent(place) < 0 ? 0 : onTheWay[table.parent(place)];
            int own = table.standsIn(place) ? RegionWord.NOT << 16 : own(place);
            ownRank[place] = (byte) (own >> 16);
            onTheWay[place] = above | own & 0xFFFF;
        }
    }

    /** The words that the place's own name has, a bit each, and above them the best rank. */
    private int own(int place) {
        int bits = 0;
        int best = RegionWord.NOT;
        for (int i = 0; i < words.length; i++) {
            int rank = words[i].rank(place);
            if (rank != RegionWord.NOT) {
                bits |= 1 << i;
                best = Math.min(best, rank);
            }
        }
        return best << 16 | bits;
    }

    void each(Found found) {
        for (int place = 0; place < onTheWay.length; place++) {
            if (ownRank[place] != RegionWord.NOT && onTheWay[place] == all) {
                found.take(place, ownRank[place]);
            }
        }
        for (int street = table.levelStart(COMMUNITY - 1); street < onTheWay.length; street++) {
            eachUnder(street, found);
        }
    }

    /** Runs over the street's names as over one text: most hold no character that a word could begin with. */
    private void eachUnder(int street, Found found) {
        int missing = all & ~onTheWay[street];
        boolean[] beginnings = missing == 0 ? anyBeginning : words[Integer.numberOfTrailingZeros(missing)].beginnings();
        int place = table.childrenStart(street);
        int end = table.nameStart(table.childrenEnd(street));
        int at = table.seek(beginnings, table.nameStart(place), end);
        while (at < end) {
            while (table.nameEnd(place) <= at) {
                place++;
            }
            int rank = missing == 0 ? own(place) >> 16 : rankIfAll(place, missing);
            if (rank != RegionWord.NOT) {
                found.take(place, rank);
            }
            at = table.seek(beginnings, table.nameEnd(place), end);
        }
    }

    /** The best rank of these words in a name, if it has them all. */
    private int rankIfAll(int place, int wanted) {
        int best = RegionWord.NOT;
        for (int rest = wanted; rest != 0; rest &= rest - 1) {
            int rank = words[Integer.numberOfTrailingZeros(rest)].rank(place);
            if (rank == RegionWord.NOT) {
                return RegionWord.NOT;
            }
            best = Math.min(best, rank);
        }
        return best;
    }

    /** Whether a community or a place above it has each word. */
    boolean onTheWay(int community) {
        int missing = all & ~onTheWay[table.parent(community)];
        return missing == 0 || rankIfAll(community, missing) != RegionWord.NOT;
    }
}
