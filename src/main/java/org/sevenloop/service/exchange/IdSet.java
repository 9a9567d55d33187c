package org.sevenloop.service.exchange;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Keys that lie close together, as one file's people do: a million of them take some hundred kilobytes. */
final class IdSet {
    private static final int BLOCK = 1 << 16;

    private final Map<Long, BitSet> blocks = new HashMap<>();

    void add(long id) {
        blocks.computeIfAbsent(Math.floorDiv(id, BLOCK), ignored -> new BitSet())
                .set(Math.floorMod(id, BLOCK));
    }

    /** Tells whether it was there. */
    boolean remove(long id) {
        BitSet block = blocks.get(Math.floorDiv(id, BLOCK));
        if (block == null || !block.get(Math.floorMod(id, BLOCK))) {
            return false;
        }
        block.clear(Math.floorMod(id, BLOCK));
        return true;
    }

    boolean contains(long id) {
        BitSet block = blocks.get(Math.floorDiv(id, BLOCK));
        return block != null && block.get(Math.floorMod(id, BLOCK));
    }
}
