package org.sevenloop.model.closing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * That a day was closed, and perhaps opened again.
 *
 * @param number the day's first, second … closing
 * @param reopened null while it stands
 */
public record Closing(
        LocalDate day,
        int number,
        String by,
        LocalDateTime at,
        @Nullable Reopened reopened) {
    public record Reopened(String by, LocalDateTime at, String why) {}

    public boolean stands() {
        return reopened == null;
    }
}
