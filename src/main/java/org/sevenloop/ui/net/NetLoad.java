package org.sevenloop.ui.net;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sevenloop.model.net.GovernanceProfile;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.HouseholdLine;
import org.sevenloop.model.net.Net;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.people.Member;

/** What of the tree has been fetched so far. Immutable; more of it is a new one. */
record NetLoad(
        Net net,
        GovernanceProfile profile,
        Map<UnitId, List<HouseholdLine>> lines,
        Map<HouseholdId, List<Member>> members) {
    NetLoad withLines(Map<UnitId, List<HouseholdLine>> more) {
        Map<UnitId, List<HouseholdLine>> all = new HashMap<>(lines);
        all.putAll(more);
        return new NetLoad(net, profile, all, members);
    }

    NetLoad withMembers(HouseholdId household, List<Member> more) {
        Map<HouseholdId, List<Member>> all = new HashMap<>(members);
        all.put(household, more);
        return new NetLoad(net, profile, lines, all);
    }

    /** How many units stand on each level, and households on the seventh. */
    Map<Integer, Integer> levels() {
        Map<Integer, Integer> counts = new TreeMap<>();
        units().forEach(unit -> counts.merge(unit.level(), 1, Integer::sum));
        counts.put(UnitKind.HOUSEHOLD_LEVEL, net.figures(net.community()).households());
        return counts;
    }

    /** Whether no household is known yet. */
    boolean nobody() {
        return net.figures(net.community()).households() == 0;
    }

    /** Every unit of this level and above. */
    List<UnitId> unitsTo(int level) {
        return units().filter(unit -> unit.level() <= level).map(Unit::id).toList();
    }

    /** Those of the units that have households which are not fetched yet. */
    List<UnitId> missing(Collection<UnitId> units) {
        return units.stream()
                .filter(unit -> !lines.containsKey(unit))
                .filter(unit -> net.figures(unit).households() > 0)
                .toList();
    }

    /** The units below which something may pass a filter. */
    List<UnitId> worthOpening(NetFilter asked) {
        return net.figures().keySet().stream()
                .filter(unit -> asked.worthOpening(net.figures(unit)))
                .toList();
    }

    private Stream<Unit> units() {
        return net.tree().roots().stream().flatMap(root -> net.tree().subtree(root.id()).stream());
    }
}
