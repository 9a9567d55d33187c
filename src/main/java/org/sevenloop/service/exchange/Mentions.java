package org.sevenloop.service.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.sevenloop.model.exchange.Place;

/**
 * Whom a file's rows named, held back until it is certain that the file changes anything: one that changes nothing holds
 * nobody in place. A million of them take sixteen megabytes.
 */
final class Mentions {
    private static final int FEW = 1 << 10;

    private final List<String> sheets = new ArrayList<>();
    private long[] entities = new long[FEW];
    /** The number of the sheet, and the row. */
    private long[] rows = new long[FEW];

    private int size;
    private boolean certain;

    /** A row named an entity. */
    void hold(long entity, Place place) {
        if (size == entities.length) {
            entities = Arrays.copyOf(entities, size * 2);
            rows = Arrays.copyOf(rows, size * 2);
        }
        if (sheets.isEmpty() || !sheets.getLast().equals(place.sheet())) {
            sheets.add(place.sheet());
        }
        entities[size] = entity;
        rows[size++] = (long) (sheets.size() - 1) << Integer.SIZE | place.row();
    }

    /** Hands on those held back once something was changed, and from then on all. */
    void release(boolean changed, BiConsumer<Long, Place> taker) {
        certain |= changed;
        if (!certain) {
            return;
        }
        for (int i = 0; i < size; i++) {
            taker.accept(entities[i], new Place(sheets.get((int) (rows[i] >>> Integer.SIZE)), (int) rows[i], -1));
        }
        size = 0;
    }
}
