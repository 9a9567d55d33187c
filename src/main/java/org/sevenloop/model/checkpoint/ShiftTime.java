package org.sevenloop.model.checkpoint;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A shift's hours; null where the sheet gives none. An end that is not after the start is on the next day. */
public record ShiftTime(
        @Nullable LocalTime starts, @Nullable LocalTime ends) {
    public static final ShiftTime UNKNOWN = new ShiftTime(null, null);

    public boolean known() {
        return starts != null && ends != null;
    }

    /** When the shift of a day begins and ends, if its hours are known. */
    public Optional<Span> span(LocalDate day) {
        if (starts == null || ends == null) {
            return Optional.empty();
        }
        LocalDate last = ends.isAfter(starts) ? day : day.plusDays(1);
        return Optional.of(new Span(day.atTime(starts), last.atTime(ends)));
    }

    /** Whether somebody of this shift of the given day stands there at the moment. */
    public boolean covers(LocalDate day, LocalDateTime moment) {
        return span(day).filter(span -> span.covers(moment)).isPresent();
    }
}
