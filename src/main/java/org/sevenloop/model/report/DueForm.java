package org.sevenloop.model.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A form on the list of a day.
 *
 * @param filled the newest time it was filled for the day; null for not yet
 */
public record DueForm(
        ReportForm form, State state, @Nullable FilledForm filled) {
    /** In the order of their urgency. */
    public enum State {
        /** The time is past, and it was not filled. */
        LATE,
        OPEN,
        DONE,
        /** Not asked for on this day. */
        NOT_DUE
    }

    /** @param now by the console's clock; a day that is over is late from midnight on */
    public static DueForm of(ReportForm form, @Nullable FilledForm filled, LocalDate day, LocalDateTime now) {
        return new DueForm(form, state(form, filled, day, now), filled);
    }

    private static State state(ReportForm form, @Nullable FilledForm filled, LocalDate day, LocalDateTime now) {
        if (filled != null) {
            return State.DONE;
        }
        if (!form.dueOn(day)) {
            return State.NOT_DUE;
        }
        LocalDateTime due = form.due() == null ? day.plusDays(1).atStartOfDay() : day.atTime(form.due());
        return now.isAfter(due) ? State.LATE : State.OPEN;
    }
}
