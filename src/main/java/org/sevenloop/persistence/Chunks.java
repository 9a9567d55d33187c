package org.sevenloop.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;

/** Cuts long lists of keys into pieces that fit an {@code in (…)}. */
final class Chunks {
    /** H2 holds each row it finds against all the keys of its piece. */
    private static final int SIZE = 100;

    private Chunks() {}

    static <T> void each(Collection<T> keys, Consumer<List<T>> work) {
        List<T> distinct = new ArrayList<>(new LinkedHashSet<>(keys));
        for (int from = 0; from < distinct.size(); from += SIZE) {
            work.accept(distinct.subList(from, Math.min(from + SIZE, distinct.size())));
        }
    }
}
