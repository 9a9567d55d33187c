package org.sevenloop.service.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Who may be meant by a key. Of a key only a digest is kept, so that a million of them take twenty megabytes: whoever is
 * found is to be looked at.
 */
final class KeyTable {
    private static final int BLOCK = 1 << 16;
    private static final int HEADS = 1 << 20;
    private static final int NONE = -1;
    /** Odd, and without a pattern: alike endings must not fall together. */
    private static final int SPREAD = 0x9E3779B1;

    private int[] heads = new int[0];
    /** Three numbers an entry: the digest, the entry before it in its chain, and the id. */
    private final List<int[]> blocks = new ArrayList<>();

    private int size;
    private long base;

    /** @param id one of a file's, which lie close together */
    void put(String key, long id) {
        if (heads.length == 0) {
            heads = new int[HEADS];
            Arrays.fill(heads, NONE);
            base = id;
        }
        if (size % BLOCK == 0) {
            blocks.add(new int[3 * BLOCK]);
        }
        int digest = key.hashCode() * SPREAD;
        int[] block = blocks.getLast();
        int at = 3 * (size % BLOCK);
        block[at] = digest;
        block[at + 1] = heads[head(digest)];
        block[at + 2] = Math.toIntExact(id - base);
        heads[head(digest)] = size++;
    }

    void find(String key, LongConsumer found) {
        if (size == 0) {
            return;
        }
        int digest = key.hashCode() * SPREAD;
        int entry = heads[head(digest)];
        while (entry != NONE) {
            int[] block = blocks.get(entry / BLOCK);
            int at = 3 * (entry % BLOCK);
            if (block[at] == digest) {
                found.accept(base + block[at + 2]);
            }
            entry = block[at + 1];
        }
    }

    private static int head(int digest) {
        return digest >>> 12;
    }
}
