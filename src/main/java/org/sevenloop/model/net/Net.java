package org.sevenloop.model.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All units with their figures and who answers for them (units without anybody are not in the map). */
public record Net(
        UnitTree tree, UnitId community, Map<UnitId, NetFigures> figures, Map<UnitId, Responsible> responsible) {
    public NetFigures figures(UnitId unit) {
        return figures.getOrDefault(unit, NetFigures.ZERO);
    }

    /** The units under which one may be moved. */
    public List<Unit> mayHold(Unit unit, GovernanceProfile profile) {
        return outside(unit).stream()
                .filter(other -> profile.allows(other.kind(), unit.kind()))
                .filter(other -> !other.id().equals(unit.parent()))
                .toList();
    }

    /** The units that may take one in. */
    public List<Unit> mayTake(Unit unit) {
        return outside(unit).stream()
                .filter(other -> other.level() == unit.level())
                .toList();
    }

    /** The community and all its units but one and what lies below it. */
    private List<Unit> outside(Unit unit) {
        List<Unit> others = new ArrayList<>(tree.subtree(community));
        others.removeAll(tree.subtree(unit.id()));
        return others;
    }

    /** A unit's name after the names of those around it, below the community. */
    public String path(Unit unit) {
        return tree.path(unit.id()).stream()
                .filter(each -> each.level() >= Math.min(unit.level(), UnitKind.GROUP.level()))
                .map(Unit::name)
                .collect(Collectors.joining(" "));
    }
}
