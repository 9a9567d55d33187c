package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.HOUSEHOLD;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jooq.Condition;
import org.jooq.OrderField;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.UnitId;

/**
 * Which household lies in which unit, as two columns in the order of the households: H2 joins a million rows by looking each
 * up, which takes longer than to read both sides once and to bring them together here.
 */
final class Homes {
    /** The households of so many units are looked up; beyond, H2 is quicker to read all than to hold each against all units. */
    private static final int FEW_UNITS = 50;

    private static final int FIRST_ROOM = 1000;

    private final Access access;
    private final List<UnitId> units = new ArrayList<>();
    private final Map<Long, Integer> places = new HashMap<>();
    private long[] ids = new long[FIRST_ROOM];
    /** The place of each household's unit. */
    private int[] in = new int[FIRST_ROOM];

    private int size;

    /** All of the community. */
    Homes(Access access) {
        this.access = access;
        readAll(this::place);
    }

    /** Those directly under these units, which keep their order. */
    Homes(Access access, Collection<UnitId> units) {
        this.access = access;
        units.forEach(unit -> place(unit.value()));
        if (units.size() <= FEW_UNITS) {
            Set<Long> keys = Set.copyOf(places.keySet());
            // By the community too, and H2 would go through all of it in that order.
            read(access.among(HOUSEHOLD.COMMUNITY_ID, HOUSEHOLD.UNIT_ID, keys), this::place, HOUSEHOLD.ID);
        } else {
            readAll(unit -> places.getOrDefault(unit, -1));
        }
    }

    private interface Placing {
        int of(long unit);
    }

    private int place(long unit) {
        return places.computeIfAbsent(unit, id -> {
            units.add(new UnitId(id));
            return units.size() - 1;
        });
    }

    private void readAll(Placing placing) {
        read(access.here(HOUSEHOLD.COMMUNITY_ID), placing, HOUSEHOLD.COMMUNITY_ID, HOUSEHOLD.ID);
    }

    private void read(Condition which, Placing placing, OrderField<?>... order) {
        BareRows.each(
                access.sql()
                        .select(HOUSEHOLD.ID, HOUSEHOLD.UNIT_ID)
                        .from(HOUSEHOLD)
                        .where(which)
                        .orderBy(order),
                row -> add(row.getLong(1), placing.of(row.getLong(2))));
    }

    private void add(long id, int unit) {
        if (unit < 0) {
            return;
        }
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            in = Arrays.copyOf(in, size * 2);
        }
        ids[size] = id;
        in[size++] = unit;
    }

    int size() {
        return size;
    }

    /** The place of a household, negative where there is none. */
    int at(long household) {
        return Arrays.binarySearch(ids, 0, size, household);
    }

    HouseholdId id(int at) {
        return new HouseholdId(ids[at]);
    }

    UnitId unit(int at) {
        return units.get(in[at]);
    }

    /** By units, and within each by households; its lower half is the place. */
    long order(int at) {
        return (long) in[at] << Integer.SIZE | at;
    }

    /** The places that pass, unit by unit; no more than are asked for. */
    int[] first(IntPredicate passes, int most) {
        long[] found = new long[size];
        int many = 0;
        for (int at = 0; at < size; at++) {
            if (passes.test(at)) {
                found[many++] = order(at);
            }
        }
        Arrays.sort(found, 0, many);
        return Arrays.stream(found, 0, Math.min(many, most))
                .mapToInt(key -> (int) key)
                .toArray();
    }

    /** How many of the places that pass lie directly under each unit. */
    Map<UnitId, Integer> count(IntPredicate passes) {
        int[] sums = new int[units.size()];
        for (int at = 0; at < size; at++) {
            if (passes.test(at)) {
                sums[in[at]]++;
            }
        }
        return byUnit(sums);
    }

    /** The sums of what is counted at each place. */
    Map<UnitId, Integer> sum(int[] counts) {
        int[] sums = new int[units.size()];
        for (int at = 0; at < size; at++) {
            sums[in[at]] += counts[at];
        }
        return byUnit(sums);
    }

    private Map<UnitId, Integer> byUnit(int[] sums) {
        Map<UnitId, Integer> byUnit = new HashMap<>();
        for (int unit = 0; unit < sums.length; unit++) {
            if (sums[unit] > 0) {
                byUnit.put(units.get(unit), sums[unit]);
            }
        }
        return byUnit;
    }
}
