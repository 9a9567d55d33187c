package org.sevenloop.model.checkpoint;

import java.time.LocalDateTime;

/** A stretch of time; its end belongs to what follows. */
public record Span(LocalDateTime from, LocalDateTime to) {
    public boolean overlaps(Span other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** Whether one ends as the other begins. */
    public boolean touches(Span other) {
        return to.equals(other.from) || other.to.equals(from);
    }

    public boolean covers(LocalDateTime moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }
}
