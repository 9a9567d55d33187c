package org.sevenloop.ui.net;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.HouseholdLine;
import org.sevenloop.model.net.Net;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.WorkUnit;
import org.sevenloop.model.people.Member;
import org.sevenloop.model.people.PersonId;

/** Fetches what the tree shows; called on threads of the task runner. */
final class NetReader {
    private final NetServices services;

    NetReader(NetServices services) {
        this.services = services;
    }

    /** The tree with the households of the units that were fetched before and the members of the open households. */
    NetLoad all(Set<NetKey> open, Set<UnitId> fetched) {
        Net net = services.net().net();
        List<UnitId> units = fetched.stream()
                .filter(unit -> net.tree().find(unit).isPresent())
                .toList();
        Map<UnitId, List<HouseholdLine>> lines = lines(units);
        Map<HouseholdId, List<Member>> members = new HashMap<>();
        for (List<HouseholdLine> some : lines.values()) {
            for (HouseholdLine line : some) {
                HouseholdId id = line.household().id();
                if (open.contains(NetKey.of(id))) {
                    members.put(id, members(id));
                }
            }
        }
        return new NetLoad(net, services.net().profile(), lines, members);
    }

    Map<UnitId, List<HouseholdLine>> lines(Collection<UnitId> units) {
        Map<UnitId, List<HouseholdLine>> byUnit = new HashMap<>();
        units.forEach(unit -> byUnit.put(unit, new ArrayList<>()));
        services.net().households(units).forEach(line -> byUnit.computeIfAbsent(
                        line.household().unit(), ignored -> new ArrayList<>())
                .add(line));
        return byUnit;
    }

    List<WorkUnit> workUnits() {
        return services.net().workUnits();
    }

    LocalDate today() {
        return services.net().today();
    }

    List<Member> members(HouseholdId household) {
        return services.net().household(household).members();
    }

    NetPage page(NetKey key) {
        return switch (key.kind()) {
            case UNIT -> new NetPage.OfUnit(services.net().unit(key.unit()));
            case HOUSEHOLD ->
                new NetPage.OfHousehold(
                        services.net().household(key.household()),
                        services.net().history(key.household()));
            case PERSON -> new NetPage.OfPerson(services.people().person(key.person()));
        };
    }

    /** What a key is the key of: people, households and units never share one. */
    NetKey find(long key) {
        PersonId person = new PersonId(key);
        if (services.people().people(List.of(person)).containsKey(person)) {
            return NetKey.of(person);
        }
        UnitId unit = new UnitId(key);
        boolean isUnit = services.net().net().tree().find(unit).isPresent();
        return isUnit ? NetKey.of(unit) : NetKey.of(new HouseholdId(key));
    }

    /** Every row that must be open for the row of a key to be seen; and the units above a household. */
    List<NetKey> way(NetKey key) {
        List<NetKey> way = new ArrayList<>();
        NetPage target = page(key);
        if (target instanceof NetPage.OfPerson person) {
            Household home = person.page().household();
            person.page().path().forEach(unit -> way.add(NetKey.of(unit.id())));
            if (home != null) {
                way.add(NetKey.of(home.id()));
            }
        } else if (target instanceof NetPage.OfHousehold household) {
            household.page().path().forEach(unit -> way.add(NetKey.of(unit.id())));
        } else if (target instanceof NetPage.OfUnit unit) {
            unit.page().path().forEach(above -> way.add(NetKey.of(above.id())));
        }
        return way;
    }
}
