package org.sevenloop.service.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.persistence.HouseholdRepository;

/**
 * Which households of a unit rows without numbers may mean, kept from piece to piece: a unit may be a whole community, and is
 * gone through once. Whoever is found is to be looked at.
 */
final class HomeTable {
    private final KeyTable keys = new KeyTable();
    private final Set<UnitId> units = new HashSet<>();
    private @Nullable HouseholdId newest;

    /** Learns what is on record in these units, and of units that are known what came since. */
    void learn(Collection<UnitId> asked, HouseholdRepository repository) {
        if (newest != null) {
            for (Household household : repository.after(newest)) {
                newest = household.id();
                learn(household);
            }
        } else {
            newest = repository.newest();
        }
        List<UnitId> others = new ArrayList<>(asked);
        others.removeAll(units);
        units.addAll(others);
        repository.inUnits(others).forEach(this::learn);
    }

    /** A household stands as it does now. */
    void learn(Household household) {
        if (units.contains(household.unit())) {
            String key = key(household.unit(), AddressKey.of(household.address()), household.head());
            keys.putOnce(key, household.id().value());
        }
    }

    /** Adds those that a row may mean, by its unit and address, or, where it has none, by its head. */
    void find(UnitId unit, String address, String head, TreeSet<Long> into) {
        keys.find(key(unit, address, head), into::add);
    }

    private static String key(UnitId unit, String address, String head) {
        return unit.value() + (address.isEmpty() ? "?" + head : "@" + address);
    }
}
