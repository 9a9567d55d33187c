package org.sevenloop.model.closing;

import java.util.ArrayList;
import java.util.List;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.UnitId;

/**
 * 包组: a unit right below the community, and the cadres who answer for it or for anything in it.
 *
 * @param workUnit the work unit (单位) that took the group on; blank where none did
 */
public record DayGroup(UnitId id, String name, String workUnit, List<Responsible> cadres) {
    public DayGroup {
        cadres = List.copyOf(cadres);
    }

    /** Of no work unit. */
    public DayGroup(UnitId id, String name, List<Responsible> cadres) {
        this(id, name, "", cadres);
    }

    /** All that is asked of the group and its cadres, but for {@link DayDuty#CLOSED} and {@link DayDuty#NOTHING}. */
    public List<DayTask> tasks() {
        List<DayTask> tasks = new ArrayList<>();
        for (Responsible cadre : cadres) {
            DayDuty.OF_CADRE.forEach(duty -> tasks.add(new DayTask(id, cadre, duty)));
        }
        DayDuty.OF_GROUP.stream()
                .filter(duty -> duty != DayDuty.NOTHING && duty != DayDuty.CLOSED)
                .forEach(duty -> tasks.add(DayTask.of(id, duty)));
        return tasks;
    }
}
