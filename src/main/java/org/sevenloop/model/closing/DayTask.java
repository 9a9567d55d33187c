package org.sevenloop.model.closing;

import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.UnitId;

/**
 * One thing to be done on a day.
 *
 * @param cadre null: the group's own
 */
public record DayTask(UnitId group, @Nullable Responsible cadre, DayDuty duty) {
    public static DayTask of(UnitId group, DayDuty duty) {
        return new DayTask(group, null, duty);
    }
}
