package org.sevenloop.persistence;

import java.util.Arrays;

/**
 * What was typed, as a table of steps: with so many characters typed so far, and this symbol next in a name, how many may be used up after it.
 * A set of such numbers is one {@code long}, so all ways to read a name in pinyin are followed at once.
 */
final class RegionPattern {
    static final int LONGEST = 48;

    private final RegionTable table;
    private final int length;

    /** By characters typed so far, by symbol: the numbers that may be reached, a bit each. */
    private final long[][] steps;

    /** Of at least one and at most {@link #LONGEST} characters, in lower case. */
    RegionPattern(RegionTable table, int[] typed) {
        this.table = table;
        this.length = typed.length;
        this.steps = new long[length][table.symbols()];
        for (int from = 0; from < length; from++) {
            if (isLetter(typed[from])) {
                fillReadings(typed, from);
            } else if (table.number(typed[from]) >= 0) {
                steps[from][table.number(typed[from])] = 1L << from + 1;
            }
        }
    }

    static boolean isLetter(int character) {
        return character < 128 && Character.isLetterOrDigit(character);
    }

    private void fillReadings(int[] typed, int from) {
        for (int symbol = 0; symbol < table.symbols(); symbol++) {
            for (String reading : table.readings(symbol)) {
                steps[from][symbol] |= reading.isEmpty() ? skip(from) : step(reading, typed, from);
            }
        }
    }

    /** Brackets inside a name are not typed; a match does not begin with one. */
    private static long skip(int from) {
        return from == 0 ? 0 : 1L << from;
    }

    /** A reading is typed whole, or by its first letter; the last one as far as it got. */
    private static long step(String reading, int[] typed, int from) {
        int same = 0;
        while (same < reading.length() && from + same < typed.length && reading.charAt(same) == typed[from + same]) {
            same++;
        }
        if (same == 0) {
            return 0;
        }
        boolean used = same == reading.length() || from + same == typed.length;
        return 1L << from + 1 | (used ? 1L << from + same : 0);
    }

    /** Whether a match may begin with a symbol. */
    boolean begins(int symbol) {
        return steps[0][symbol] != 0;
    }

    /** The furthest position up to which all typed can be used, beginning exactly at one position, or −1. */
    int match(int from, int end) {
        long reached = 1;
        int best = -1;
        for (int at = from; at < end && reached != 0; at++) {
            int symbol = table.symbolAt(at);
            long next = 0;
            for (long rest = reached; rest != 0; rest &= rest - 1) {
                next |= steps[Long.numberOfTrailingZeros(rest)][symbol];
            }
            if ((next >> length & 1) != 0) {
                best = at + 1;
            }
            reached = next & (1L << length) - 1;
        }
        return best;
    }

    static int[] characters(String word) {
        int[] points = word.codePoints().toArray();
        return points.length > LONGEST ? Arrays.copyOf(points, LONGEST) : points;
    }
}
