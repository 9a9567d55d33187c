package org.sevenloop.model.watch;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The fourteen days at home. The day of return is day 0; day 14 is due for release.
 *
 * @param returnedOn null where the date could not be read: then nothing is counted, and somebody must ask
 */
public record Observation(@Nullable LocalDate returnedOn) {
    public static final int DAYS = 14;

    public OptionalInt dayOn(LocalDate day) {
        return returnedOn == null
                ? OptionalInt.empty()
                : OptionalInt.of((int) ChronoUnit.DAYS.between(returnedOn, day));
    }

    public boolean dueOn(LocalDate day) {
        return dayOn(day).orElse(-1) == DAYS;
    }

    public boolean overdueOn(LocalDate day) {
        return dayOn(day).orElse(-1) > DAYS;
    }

    /** Temperatures are due morning and evening from the day after the return on. */
    public boolean readingsDueOn(LocalDate day) {
        return returnedOn == null || returnedOn.isBefore(day);
    }
}
