package org.sevenloop.model.closing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a day left to another, and why: a problem or a task.
 *
 * @param day that is closed without it
 * @param to when it is due instead
 */
public record Carry(
        @Nullable DayProblemId problem, @Nullable DayTask task, LocalDate day, LocalDate to, String why, String by) {
    /** As others of the same group see it: that it was left, not why. */
    public Carry withoutWords() {
        return new Carry(problem, task, day, to, "", by);
    }

    boolean covers(OpenPoint point) {
        return switch (point) {
            case OpenPoint.Undone undone -> undone.task().equals(task);
            case OpenPoint.Unsettled unsettled -> unsettled.problem().id().equals(problem);
        };
    }
}
