package org.sevenloop.persistence.keys;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which keys a folder once had and has no more: what was written with them is to be deleted wherever it is met.
 *
 * @param upTo the last generation of the store that was written with one of them; 0: none
 * @param marks by which a copy tells that it was
 */
public record Destroyed(int upTo, List<String> marks) {
    public static final Destroyed NONE = new Destroyed(0, List.of());

    public Destroyed {
        marks = List.copyOf(marks);
    }

    Destroyed and(int generation, String mark) {
        return new Destroyed(
                generation,
                Stream.concat(marks.stream(), Stream.of(mark)).distinct().toList());
    }

    /** Whether the store of this number was written with one of them. */
    public boolean holds(int generation) {
        return generation > 0 && generation <= upTo;
    }

    public boolean holds(String mark) {
        return marks.contains(mark);
    }
}
