package org.sevenloop.model.net;

import java.util.Map;

/** All units with their figures and who answers for them (units without anybody are not in the map). */
public record Net(
        UnitTree tree, UnitId community, Map<UnitId, NetFigures> figures, Map<UnitId, Responsible> responsible) {
    public NetFigures figures(UnitId unit) {
        return figures.getOrDefault(unit, NetFigures.ZERO);
    }
}
