package org.sevenloop.model.net;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that became of a unit.
 *
 * @param was the name before, or the key of the unit above it before
 * @param becomes the same after it; of a split or merged unit, the key of the other one
 */
public record UnitChange(UnitId unit, What what, String was, String becomes, LocalDate on, String why, String actor) {
    public enum What {
        ADDED,
        RENAMED,
        MOVED,
        /** Part of it went into a new unit. */
        SPLIT,
        /** All that was in it went into another unit, and it was closed. */
        MERGED,
        CLOSED
    }

    /** The unit that a key in {@link #was} or {@link #becomes} names; null where there stands a name, or nothing. */
    public static @Nullable UnitId key(String words) {
        return words.matches("\\d{1,18}") ? new UnitId(Long.parseLong(words)) : null;
    }
}
