package org.sevenloop.model.checkpoint;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A shift's hours; null where the sheet gives none. An end that is not after the start is on the next day. */
public record ShiftTime(
        @Nullable LocalTime starts, @Nullable LocalTime ends) {
    public boolean known() {
        return starts != null && ends != null;
    }

    /** Whether somebody of this shift of the given day stands there at the moment. */
    public boolean covers(LocalDate day, LocalDateTime moment) {
        if (starts == null || ends == null) {
            return false;
        }
        LocalDateTime from = day.atTime(starts);
        LocalDateTime to =
                ends.isAfter(starts) ? day.atTime(ends) : day.plusDays(1).atTime(ends);
        return !moment.isBefore(from) && moment.isBefore(to);
    }
}
