package org.sevenloop.model.coverage;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sevenloop.model.net.AnswerRole;
import org.sevenloop.model.net.Responsible;
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

    /** How a unit or household stands with a role that is asked for. */
    public enum Standing {
        ANSWERED,
        /** Somebody did, and nobody came after them. */
        LEFT,
        UNANSWERED
    }

    /**
     * How a unit or household stands with a role; a household is answered for by the units around it too, which a covered
     * unit says.
     *
     * @param now in which roles somebody answers
     * @param former in which roles somebody did
     */
    public static Standing standing(
            AnswerRole asked, boolean covered, Collection<AnswerRole> now, Collection<AnswerRole> former) {
        if (covered || now.stream().anyMatch(role -> role.meets(asked))) {
            return Standing.ANSWERED;
        }
        return former.stream().anyMatch(role -> role.meets(asked)) ? Standing.LEFT : Standing.UNANSWERED;
    }

    /** The units in which every household has somebody in a role, because a unit at or above it has. */
    public static Set<UnitId> covered(UnitTree tree, Map<UnitId, List<Responsible>> answers, AnswerRole asked) {
        return covered(
                tree,
                answers.entrySet().stream()
                        .filter(entry -> entry.getValue().stream()
                                .anyMatch(who -> who.role().meets(asked)))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /** Who is told of what lies in a unit: the nearest grid worker at or above it, else whoever answers nearest. */
    public static Optional<Responsible> worker(UnitTree tree, UnitId unit, Map<UnitId, List<Responsible>> answers) {
        List<Responsible> near = tree.path(unit).reversed().stream()
                .filter(each -> each.level() >= ANSWERING_LEVEL)
                .flatMap(each -> answers.getOrDefault(each.id(), List.of()).stream())
                .toList();
        return near.stream()
                .filter(who -> who.role() == AnswerRole.GRID_WORKER)
                .findFirst()
                .or(() -> near.stream().findFirst());
    }
}
