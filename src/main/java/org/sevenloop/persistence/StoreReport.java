package org.sevenloop.persistence;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a store was found when it was opened, and what was done about it.
 *
 * @param saves how many saves were written again from the journal
 * @param until when the last save was made that is there, where the store had to be put together again
 * @param aside where what was found damaged lies now
 * @param halves the files of imports that were broken off and could not be taken back: of each a part stands
 */
public record StoreReport(
        State state,
        long saves,
        @Nullable LocalDateTime until,
        @Nullable Path aside,
        List<String> halves) {
    /** From all is well to something is lost. */
    public enum State {
        /** Closed properly, and as it was left. */
        WELL,
        /** Was not closed, as by a power cut; every acknowledged save is there. */
        RECOVERED,
        /** Something was damaged, as by a bad disk; every acknowledged save is there. */
        REPAIRED,
        /** More was damaged than could be repaired: saves may be missing. */
        INCOMPLETE
    }

    static final StoreReport WELL = new StoreReport(State.WELL, 0, null, null);

    StoreReport(State state, long saves, @Nullable LocalDateTime until, @Nullable Path aside) {
        this(state, saves, until, aside, List.of());
    }

    StoreReport withHalves(List<String> halves) {
        return new StoreReport(state, saves, until, aside, halves);
    }
}
