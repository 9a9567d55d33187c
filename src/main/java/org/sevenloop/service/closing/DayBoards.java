package org.sevenloop.service.closing;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sevenloop.model.closing.DayBoard;
import org.sevenloop.model.closing.DayGroup;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.ClosingRepository;
import org.sevenloop.persistence.DayProblemRepository;
import org.sevenloop.persistence.DayRepository;
import org.sevenloop.persistence.ResponsibilityRepository;

/** Days as they stand, within a read or write. The cadres are those who answer for units and households; nobody else keeps a list of them. */
final class DayBoards {
    private final Access access;
    private final Neighbourhood place;

    DayBoards(Access access, Neighbourhood place) {
        this.access = access;
        this.place = place;
    }

    DayBoard of(LocalDate day) {
        DayRepository days = new DayRepository(access);
        return new DayBoard(
                day,
                groups(day),
                days.ticks(day),
                new DayProblemRepository(access).of(day),
                days.carries(day),
                new ClosingRepository(access).of(day));
    }

    private List<DayGroup> groups(LocalDate day) {
        ResponsibilityRepository answers = new ResponsibilityRepository(access);
        Map<UnitId, Set<Responsible>> answering = answers.byUnit(day);
        Map<String, List<UnitId>> workUnits = answers.unitsByWorkUnit(day);
        return place.tree().children(place.community()).stream()
                .map(unit ->
                        new DayGroup(unit.id(), unit.name(), workUnit(unit.id(), workUnits), cadres(unit, answering)))
                .toList();
    }

    private static String workUnit(UnitId group, Map<String, List<UnitId>> workUnits) {
        return workUnits.entrySet().stream()
                .filter(each -> each.getValue().contains(group))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining("、"));
    }

    private List<Responsible> cadres(Unit group, Map<UnitId, Set<Responsible>> answering) {
        Set<Responsible> cadres = new LinkedHashSet<>();
        place.tree().subtree(group.id()).forEach(unit -> cadres.addAll(answering.getOrDefault(unit.id(), Set.of())));
        return List.copyOf(cadres);
    }
}
