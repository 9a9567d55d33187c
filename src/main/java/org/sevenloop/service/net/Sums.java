package org.sevenloop.service.net;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.sevenloop.model.net.NetFigures;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.model.watch.ColourCounts;
import org.sevenloop.model.watch.WatchCase;
import org.sevenloop.model.watch.WatchCaseId;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.HouseholdRepository;
import org.sevenloop.persistence.ResidenceRepository;
import org.sevenloop.persistence.ResponsibilityRepository;
import org.sevenloop.persistence.WatchRepository;

/** The figures of every unit: one grouped sum a figure from the store, rolled up over the tree in memory. */
final class Sums {
    private final UnitTree tree;
    private final UnitId community;
    private final Map<UnitId, NetFigures> own = new HashMap<>();

    private final Predicate<UnitId> counted;

    /** @param counted which units' own figures are summed */
    Sums(UnitTree tree, UnitId community, Predicate<UnitId> counted) {
        this.tree = tree;
        this.community = community;
        this.counted = counted;
    }

    Map<UnitId, NetFigures> of(Access access, LocalDate day) {
        Map<UnitId, Integer> households = new HouseholdRepository(access).countByUnit();
        add(households, (figures, n) -> figures.plus(new NetFigures(n, 0, ColourCounts.ZERO, 0)));
        add(
                new ResidenceRepository(access).peopleByUnit(),
                (figures, n) -> figures.plus(new NetFigures(0, n, ColourCounts.ZERO, 0)));
        addCases(new WatchRepository(access), day);
        add(
                new ResponsibilityRepository(access).householdsWithout(tree, households, day),
                (figures, n) -> figures.plus(new NetFigures(0, 0, ColourCounts.ZERO, n)));
        return tree.rollUp(own, NetFigures.ZERO, NetFigures::plus);
    }

    private void add(Map<UnitId, Integer> counts, BiFunction<NetFigures, Integer, NetFigures> plus) {
        counts.forEach((unit, n) -> {
            if (counted.test(unit)) {
                own.merge(node(unit), plus.apply(NetFigures.ZERO, n), (was, more) -> was.plus(more));
            }
        });
    }

    private void addCases(WatchRepository watch, LocalDate day) {
        Map<WatchCaseId, UnitId> units = watch.units();
        for (WatchCase each : watch.casesOn(day)) {
            if (each.onBoard(day) && counted.test(units.getOrDefault(each.id(), community))) {
                Colour colour = each.judgement().colour();
                own.merge(
                        node(units.getOrDefault(each.id(), community)),
                        new NetFigures(0, 0, ColourCounts.one(colour), 0),
                        NetFigures::plus);
            }
        }
    }

    /** Whatever hangs on a unit that is no longer there counts for the community. */
    private UnitId node(UnitId unit) {
        return tree.find(unit).isPresent() ? unit : community;
    }
}
