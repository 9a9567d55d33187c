package org.sevenloop.service.closing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.closing.Carry;
import org.sevenloop.model.closing.DayBoard;
import org.sevenloop.model.closing.DayGroup;
import org.sevenloop.model.closing.DayProblem;
import org.sevenloop.model.closing.DayProblemId;
import org.sevenloop.model.closing.DayTask;
import org.sevenloop.model.closing.Tick;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.UnitRepository;
import org.sevenloop.service.Sight;

/** A day as an account sees it: its own groups, and of a group of which it has only a part how it stands, without words. */
final class SeenDay {
    private final DayBoard whole;
    private final Sight sight;
    private final Set<UnitId> readOnly;

    SeenDay(Access access, DayBoard whole, Sight sight) {
        this.whole = whole;
        this.sight = sight;
        this.readOnly = sight.everything() ? Set.of() : parts(new UnitRepository(access).tree());
    }

    private Set<UnitId> parts(UnitTree tree) {
        return whole.groups().stream()
                .map(DayGroup::id)
                .filter(group -> !sight.sees(group))
                .filter(group -> tree.subtree(group).stream().anyMatch(unit -> sight.sees(unit.id())))
                .collect(Collectors.toSet());
    }

    /** Groups in which some of the own units lie, but not all. */
    Set<UnitId> readOnly() {
        return readOnly;
    }

    DayBoard board() {
        if (sight.everything()) {
            return whole;
        }
        List<DayProblem> problems = whole.problems().stream()
                .filter(each -> sees(each.group()))
                .map(each -> sight.sees(each.group()) ? each : each.withoutWords())
                .toList();
        Map<DayTask, Tick> ticks = new LinkedHashMap<>(whole.ticks());
        ticks.keySet().removeIf(task -> !sees(task.group()));
        return new DayBoard(
                whole.day(),
                whole.groups().stream().filter(group -> sees(group.id())).toList(),
                ticks,
                problems,
                carries(problems),
                whole.closings());
    }

    private List<Carry> carries(List<DayProblem> problems) {
        Map<DayProblemId, DayProblem> seen =
                problems.stream().collect(Collectors.toMap(DayProblem::id, Function.identity()));
        List<Carry> carries = new ArrayList<>();
        for (Carry each : whole.carries()) {
            DayTask task = each.task();
            DayProblem problem = seen.get(each.problem());
            UnitId group = task != null ? task.group() : problem == null ? null : problem.group();
            if (sees(group)) {
                carries.add(sight.sees(group) ? each : each.withoutWords());
            }
        }
        return carries;
    }

    private boolean sees(@Nullable UnitId group) {
        return sight.sees(group) || group != null && readOnly.contains(group);
    }
}
