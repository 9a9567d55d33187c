package org.sevenloop.model.closing;

import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.UnitId;

/** What keeps a day open: a task that nobody ticked, or a problem that nobody settled. */
public sealed interface OpenPoint {
    @Nullable
    UnitId group();

    record Undone(DayTask task) implements OpenPoint {
        @Override
        public UnitId group() {
            return task.group();
        }
    }

    record Unsettled(DayProblem problem) implements OpenPoint {
        @Override
        public @Nullable UnitId group() {
            return problem.group();
        }
    }
}
