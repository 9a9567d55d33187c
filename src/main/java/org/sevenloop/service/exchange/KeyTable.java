package org.sevenloop.service.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * Who may be meant by a key. Of a key only a digest is kept, so that a million people with four keys each take forty
 * megabytes: whoever is found is to be looked at.
 */
final class KeyTable {
    private static final int BLOCK = 1 << 16;
    private static final int HEADS = 1 << 20;
    private static final int NONE = 0;
    /** Odd, and without a pattern: alike endings must not fall together. */
    private static final int SPREAD = 0x9E3779B1;

    private static final int ID_BITS = 28;
    private static final int CHECK_BITS = 8;
    private static final int PLACE_SHIFT = ID_BITS + CHECK_BITS;

    /** The place of the last entry of each chain, and one more; {@link #NONE} where there is none. */
    private int[] heads = new int[0];
    /** An entry is one number: the place of the entry before it in its chain, some of the key's digest, the id. */
    private final List<long[]> blocks = new ArrayList<>();

    /** Few: a file's ids only grow, and who came on record before it and is brought back meanwhile lies below the first. */
    private final Map<String, List<Long>> far = new HashMap<>();

    private int size;
    private long base;

    /** How many entries there are. */
    int size() {
        return size + far.values().stream().mapToInt(List::size).sum();
    }

    /** The same as {@link #put} where the key does not lead to the id yet. */
    void putOnce(String key, long id) {
        boolean[] there = new boolean[1];
        find(key, found -> there[0] |= found == id);
        if (!there[0]) {
            put(key, id);
        }
    }

    /** @param id one of a file's, which lie close together */
    void put(String key, long id) {
        if (heads.length == 0) {
            heads = new int[HEADS];
            base = id;
        }
        long near = id - base;
        if (near < 0 || near >>> ID_BITS != 0) {
            far.computeIfAbsent(key, ignored -> new ArrayList<>(1)).add(id);
            return;
        }
        if (size % BLOCK == 0) {
            blocks.add(new long[BLOCK]);
        }
        int digest = key.hashCode() * SPREAD;
        int head = head(digest);
        blocks.getLast()[size % BLOCK] = (long) heads[head] << PLACE_SHIFT | check(digest) << ID_BITS | near;
        heads[head] = ++size;
    }

    void find(String key, LongConsumer found) {
        far.getOrDefault(key, List.of()).forEach(found::accept);
        if (size == 0) {
            return;
        }
        int digest = key.hashCode() * SPREAD;
        long check = check(digest);
        int place = heads[head(digest)];
        while (place != NONE) {
            long entry = blocks.get((place - 1) / BLOCK)[(place - 1) % BLOCK];
            if ((entry >>> ID_BITS & (1 << CHECK_BITS) - 1) == check) {
                found.accept(base + (entry & (1 << ID_BITS) - 1));
            }
            place = (int) (entry >>> PLACE_SHIFT);
        }
    }

    private static int head(int digest) {
        return digest >>> 12;
    }

    private static long check(int digest) {
        return digest >>> 4 & (1 << CHECK_BITS) - 1;
    }
}
