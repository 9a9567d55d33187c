package org.sevenloop.service.net;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.HouseholdLine;
import org.sevenloop.model.net.Net;
import org.sevenloop.model.net.NetFigures;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.model.net.WorkUnit;

/** Puts together what each work unit answers for; nothing is counted twice that lies in one of its units. */
final class WorkUnits {
    private final Net net;
    private final Function<Collection<HouseholdId>, List<HouseholdLine>> lines;

    /** @param lines reads those of these households that may be seen */
    WorkUnits(Net net, Function<Collection<HouseholdId>, List<HouseholdLine>> lines) {
        this.net = net;
        this.lines = lines;
    }

    WorkUnit of(String name, Collection<UnitId> units, Collection<HouseholdId> households) {
        List<UnitId> highest = units.stream()
                .filter(unit -> net.tree().find(unit).isPresent())
                .filter(unit -> !below(unit, units))
                .toList();
        Set<UnitId> covered = new HashSet<>();
        highest.forEach(unit -> net.tree().subtree(unit).forEach(each -> covered.add(each.id())));
        List<HouseholdLine> homes = new ArrayList<>(lines.apply(households));
        homes.removeIf(home -> covered.contains(home.household().unit()));
        homes.sort(Comparator.comparing(home -> home.household().id().value()));
        NetFigures sum = highest.stream().map(net::figures).reduce(NetFigures.ZERO, NetFigures::plus);
        for (HouseholdLine home : homes) {
            sum = sum.plus(new NetFigures(1, home.people(), home.colours(), 0));
        }
        return new WorkUnit(name, highest, homes, sum);
    }

    private boolean below(UnitId unit, Collection<UnitId> others) {
        UnitTree tree = net.tree();
        return tree.path(unit).stream().anyMatch(each -> !each.id().equals(unit) && others.contains(each.id()));
    }
}
