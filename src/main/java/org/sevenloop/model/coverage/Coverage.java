package org.sevenloop.model.coverage;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.net.UnitTree;

/** Who is without a responsible person (不漏一户): a household has one itself, or a unit from level 5 down has one for it. */
public final class Coverage {
    private static final int ANSWERING_LEVEL = UnitKind.GROUP.level();

    private Coverage() {}

    /** The units in which every household has somebody, because a unit at or above it has. */
    public static Set<UnitId> covered(UnitTree tree, Collection<UnitId> answeredFor) {
        Set<UnitId> covered = new HashSet<>();
        for (UnitId answered : answeredFor) {
            if (tree.find(answered).map(Unit::level).orElse(0) >= ANSWERING_LEVEL) {
                tree.subtree(answered).forEach(unit -> covered.add(unit.id()));
            }
        }
        return covered;
    }

    /**
     * Households that nobody answers for, by the unit they lie in.
     *
     * @param households all households by unit
     * @param answered those with somebody of their own
     */
    public static Map<UnitId, Integer> without(
            UnitTree tree,
            Map<UnitId, Integer> households,
            Map<UnitId, Integer> answered,
            Collection<UnitId> answeredFor) {
        Map<UnitId, Integer> without = new HashMap<>(households);
        answered.forEach((unit, count) -> without.merge(unit, -count, Integer::sum));
        without.keySet().removeAll(covered(tree, answeredFor));
        return without;
    }
}
