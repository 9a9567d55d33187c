package org.sevenloop.model.net;

import java.util.List;

/**
 * A work unit (单位) and what its people answer for: the net's second axis (单位包组).
 *
 * @param units the highest of them, for what lies below goes with them
 * @param homes single households that lie in none of these units
 */
public record WorkUnit(String name, List<UnitId> units, List<HouseholdLine> homes, NetFigures figures) {
    public WorkUnit {
        units = List.copyOf(units);
        homes = List.copyOf(homes);
    }
}
