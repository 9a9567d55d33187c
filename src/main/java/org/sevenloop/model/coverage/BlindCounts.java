package org.sevenloop.model.coverage;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.sevenloop.model.net.UnitKind;

/** How many blind spots of each kind there are on each level. Immutable. */
public final class BlindCounts {
    public static final BlindCounts ZERO = new BlindCounts(new int[0]);
    private static final int LEVELS = UnitKind.HOUSEHOLD_LEVEL + 1;
    private static final int CELLS = BlindKind.values().length * LEVELS;

    /** By kind and level; empty where all are zero. */
    private final int[] counts;

    private BlindCounts(int[] counts) {
        this.counts = counts;
    }

    public static BlindCounts of(BlindKind kind, int level, int count) {
        if (count == 0) {
            return ZERO;
        }
        int[] counts = new int[CELLS];
        counts[cell(kind, level)] = count;
        return new BlindCounts(counts);
    }

    private static int cell(BlindKind kind, int level) {
        return kind.ordinal() * LEVELS + level;
    }

    public int of(BlindKind kind, int level) {
        return counts.length == 0 ? 0 : counts[cell(kind, level)];
    }

    /** On all levels. */
    public int of(BlindKind kind) {
        return IntStream.range(0, LEVELS).map(level -> of(kind, level)).sum();
    }

    public int total() {
        return Arrays.stream(counts).sum();
    }

    public BlindCounts plus(BlindCounts other) {
        if (counts.length == 0 || other.counts.length == 0) {
            return counts.length == 0 ? other : this;
        }
        int[] sum = counts.clone();
        for (int i = 0; i < CELLS; i++) {
            sum[i] += other.counts[i];
        }
        return new BlindCounts(sum);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BlindCounts that && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return Arrays.toString(counts);
    }
}
