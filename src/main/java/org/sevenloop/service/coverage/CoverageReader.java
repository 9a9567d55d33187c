package org.sevenloop.service.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.coverage.BlindCounts;
import org.sevenloop.model.coverage.BlindKind;
import org.sevenloop.model.coverage.BlindList;
import org.sevenloop.model.coverage.BlindSpot;
import org.sevenloop.model.coverage.BlindTarget;
import org.sevenloop.model.coverage.Coverage;
import org.sevenloop.model.coverage.CoveragePage;
import org.sevenloop.model.coverage.ScreeningRound;
import org.sevenloop.model.net.AnswerRole;
import org.sevenloop.model.net.GovernanceProfile;
import org.sevenloop.model.net.GovernanceProfiles;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.CoverageRepository;
import org.sevenloop.persistence.CoverageSums;
import org.sevenloop.persistence.ResponsibilityRepository;
import org.sevenloop.persistence.SettingRepository;
import org.sevenloop.persistence.UnitRepository;
import org.sevenloop.persistence.VisitRepository;
import org.sevenloop.service.Session;
import org.sevenloop.service.Sight;

/** What was missed, within one read: one query a kind over all units, rolled up over the tree; and the lists behind them. */
final class CoverageReader {
    private static final int HOUSEHOLDS = UnitKind.HOUSEHOLD_LEVEL;

    private final Sight sight;
    private final LocalDate day;
    private final UnitId community;
    private final UnitTree tree;
    private final GovernanceProfile profile;
    private final CoverageRepository missed;
    private final ResponsibilityRepository responsibility;
    private final Map<UnitId, List<Responsible>> answers;
    private final @Nullable ScreeningRound round;
    private final Access access;

    CoverageReader(Access access, Sight sight, Session session) {
        this.access = access;
        this.sight = sight;
        this.day = session.today();
        this.community = new UnitId(session.community().value());
        this.tree = new UnitRepository(access).tree().around(community);
        this.profile = GovernanceProfiles.of(
                new SettingRepository(access).find(SettingRepository.PROFILE).orElse(""));
        this.missed = new CoverageRepository(access, day);
        this.responsibility = new ResponsibilityRepository(access);
        this.answers = responsibility.allOfUnits(day);
        this.round = new VisitRepository(access).round().orElse(null);
    }

    CoveragePage page() {
        CoverageSums sums = new CoverageSums(access, day);
        Map<UnitId, Integer> households = sums.households();
        Map<UnitId, BlindCounts> own = new HashMap<>();
        for (AnswerRole asked : profile.household()) {
            answering(asked, households, sums, own);
        }
        add(own, BlindKind.SILENT, sums.silent());
        if (round != null) {
            add(own, BlindKind.SCREENING, rest(households, sums.screened(round.number())));
        }
        add(own, BlindKind.VISIT, rest(households, sums.visited()));
        add(own, BlindKind.DOCUMENT, sums.withoutDocument());
        add(own, BlindKind.PHONE, sums.withoutPhone());
        few().forEach(spot -> own.merge(spot.unit(), BlindCounts.of(spot.kind(), level(spot), 1), BlindCounts::plus));
        return new CoveragePage(
                day,
                seen(),
                community,
                tree.rollUp(own, BlindCounts.ZERO, BlindCounts::plus),
                households.entrySet().stream()
                        .filter(entry -> sight.sees(entry.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .sum(),
                round,
                profile);
    }

    private UnitTree seen() {
        if (sight.everything()) {
            return tree;
        }
        Map<UnitId, Unit> units = new LinkedHashMap<>();
        sight.units().forEach(own -> tree.path(own).forEach(unit -> units.put(unit.id(), unit)));
        return new UnitTree(units.values());
    }

    private void answering(
            AnswerRole asked, Map<UnitId, Integer> households, CoverageSums sums, Map<UnitId, BlindCounts> own) {
        Set<UnitId> covered = Coverage.covered(tree, answers, asked);
        Map<UnitId, Integer> without = rest(households, sums.answered(asked));
        Map<UnitId, Integer> left = new HashMap<>(sums.left(asked));
        without.keySet().removeAll(covered);
        left.keySet().removeAll(covered);
        add(own, BlindKind.LEFT, left);
        add(own, BlindKind.UNANSWERED, rest(without, left));
    }

    private static Map<UnitId, Integer> rest(Map<UnitId, Integer> all, Map<UnitId, Integer> some) {
        Map<UnitId, Integer> rest = new HashMap<>(all);
        some.forEach((unit, n) -> rest.merge(unit, -n, Integer::sum));
        return rest;
    }

    private void add(Map<UnitId, BlindCounts> own, BlindKind kind, Map<UnitId, Integer> counts) {
        counts.forEach((unit, n) -> {
            if (sight.sees(unit)) {
                // Whatever hangs on a unit that is no longer there counts for the community.
                UnitId node = tree.find(unit).isPresent() ? unit : community;
                own.merge(node, BlindCounts.of(kind, HOUSEHOLDS, n), BlindCounts::plus);
            }
        });
    }

    /** Those of which there are so few that they are listed to be counted: units, and people isolated at home. */
    private List<BlindSpot> few() {
        List<BlindSpot> few = new ArrayList<>(new UnitSpots(access, tree, community, profile, day, answers).all());
        few.addAll(new CaseSpots(access, tree, community, day).all());
        few.removeIf(spot -> !sight.sees(spot.unit()));
        return few;
    }

    private int level(BlindSpot spot) {
        return spot.target() instanceof BlindTarget.OfUnit unit
                ? tree.get(unit.id()).level()
                : HOUSEHOLDS;
    }

    /** The list behind a figure, grid by grid; no more than fit. */
    BlindList list(BlindKind kind, int level, UnitId scope, int most) {
        List<Unit> below = tree.subtree(scope);
        Set<UnitId> units =
                below.stream().map(Unit::id).filter(sight::sees).collect(Collectors.toCollection(LinkedHashSet::new));
        List<BlindSpot> spots = new ArrayList<>();
        if (level < HOUSEHOLDS || kind == BlindKind.KEEPERS || kind == BlindKind.ENTRANCE) {
            few().stream()
                    .filter(spot -> spot.kind() == kind && level(spot) == level && units.contains(spot.unit()))
                    .forEach(spots::add);
        } else if (kind == BlindKind.DOCUMENT || kind == BlindKind.PHONE) {
            spots.addAll(missed.people(kind, units, most + 1));
        } else {
            spots.addAll(households(kind, units, most + 1));
        }
        Map<UnitId, Integer> place = places(below);
        spots.sort(Comparator.comparing(spot -> place.getOrDefault(spot.unit(), Integer.MAX_VALUE)));
        boolean cut = spots.size() > most;
        return new BlindList(withWorkers(cut ? spots.subList(0, most) : spots), cut);
    }

    private static Map<UnitId, Integer> places(List<Unit> units) {
        Map<UnitId, Integer> places = new HashMap<>();
        units.forEach(unit -> places.put(unit.id(), places.size()));
        return places;
    }

    private List<BlindSpot> households(BlindKind kind, Set<UnitId> units, int most) {
        int number = round == null ? 0 : round.number();
        if (kind == BlindKind.SCREENING && round == null) {
            return List.of();
        }
        if (!kind.answering()) {
            return named(kind, null, missed.households(kind, null, number, units, most));
        }
        List<BlindSpot> spots = new ArrayList<>();
        for (AnswerRole asked : profile.household()) {
            Set<UnitId> open = new LinkedHashSet<>(units);
            open.removeAll(Coverage.covered(tree, answers, asked));
            spots.addAll(named(kind, asked, missed.households(kind, asked, number, open, most - spots.size())));
        }
        return spots;
    }

    /** With the one who left, or who has no phone. */
    private List<BlindSpot> named(BlindKind kind, @Nullable AnswerRole asked, List<BlindSpot> spots) {
        Collection<HouseholdId> homes = spots.stream()
                .map(BlindSpot::target)
                .map(target -> ((BlindTarget.OfHousehold) target).id())
                .toList();
        Map<HouseholdId, Responsible> who =
                switch (kind) {
                    case LEFT ->
                        responsibility.formerOfHouseholds(homes, asked == null ? AnswerRole.RESPONSIBLE : asked, day);
                    case SILENT -> responsibility.silentOfHouseholds(homes, day);
                    default -> Map.of();
                };
        return spots.stream()
                .map(spot -> spot.withWho(who.get(((BlindTarget.OfHousehold) spot.target()).id())))
                .toList();
    }

    private List<BlindSpot> withWorkers(List<BlindSpot> spots) {
        Map<UnitId, Optional<Responsible>> workers = new HashMap<>();
        return spots.stream()
                .map(spot -> spot.withWorker(
                        workers.computeIfAbsent(spot.unit(), unit -> Coverage.worker(tree, unit, answers))
                                .orElse(null)))
                .toList();
    }
}
