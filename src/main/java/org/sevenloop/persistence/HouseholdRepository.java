package org.sevenloop.persistence;

import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.sevenloop.persistence.schema.Tables.HOUSEHOLD;
import static org.sevenloop.persistence.schema.Tables.HOUSEHOLD_VISIT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Record;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.persistence.schema.tables.records.HouseholdRecord;

/** Households under their units. */
public final class HouseholdRepository {
    private final Access access;

    public HouseholdRepository(Access access) {
        this.access = access;
    }

    public Optional<Household> find(HouseholdId id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    public Map<HouseholdId, Household> find(Collection<HouseholdId> ids) {
        Map<HouseholdId, Household> found = new HashMap<>();
        Chunks.each(ids, some -> rows(some).forEach(row -> found.put(new HouseholdId(row.getId()), household(row))));
        return found;
    }

    /** The households directly under each of these units, in the order they were entered. */
    public List<Household> inUnits(Collection<UnitId> units) {
        List<Household> found = new ArrayList<>();
        Chunks.each(
                units,
                some -> found.addAll(some(access.among(
                        HOUSEHOLD.COMMUNITY_ID,
                        HOUSEHOLD.UNIT_ID,
                        some.stream().map(UnitId::value).toList()))));
        return found;
    }

    /** Those directly under these units that have one of these numbers. */
    public List<Household> numbered(Collection<UnitId> units, Collection<String> numbers) {
        Set<UnitId> wanted = Set.copyOf(units);
        List<Household> found = new ArrayList<>();
        Chunks.each(numbers, some -> found.addAll(some(access.among(HOUSEHOLD.COMMUNITY_ID, HOUSEHOLD.NUMBER, some))));
        found.removeIf(household -> !wanted.contains(household.unit()));
        return found;
    }

    /** The one that was entered last; 0 where there is none. */
    public HouseholdId newest() {
        Long newest = access.sql()
                .select(max(HOUSEHOLD.ID))
                .from(HOUSEHOLD)
                .where(access.here(HOUSEHOLD.COMMUNITY_ID))
                .fetchSingle()
                .value1();
        return new HouseholdId(newest == null ? 0 : newest);
    }

    /** Those that were entered after one, in that order. */
    public List<Household> after(HouseholdId one) {
        return some(access.here(HOUSEHOLD.COMMUNITY_ID).and(HOUSEHOLD.ID.gt(one.value())));
    }

    /** All of the community. */
    public List<Household> all() {
        return some(access.here(HOUSEHOLD.COMMUNITY_ID));
    }

    private List<Household> some(Condition condition) {
        return access.sql()
                .selectFrom(HOUSEHOLD)
                .where(condition)
                .orderBy(HOUSEHOLD.ID)
                .fetch(HouseholdRepository::household);
    }

    /** How many households stand directly under each unit. */
    public Map<UnitId, Integer> countByUnit() {
        Map<UnitId, Integer> counts = new HashMap<>();
        access.sql()
                .select(HOUSEHOLD.UNIT_ID, count())
                .from(HOUSEHOLD)
                .where(access.here(HOUSEHOLD.COMMUNITY_ID))
                .groupBy(HOUSEHOLD.UNIT_ID)
                .forEach(row -> counts.put(new UnitId(row.value1()), row.value2()));
        return counts;
    }

    public HouseholdId nextId() {
        return new HouseholdId(access.rows().nextId());
    }

    public void insert(Household household) {
        HouseholdRecord row = RowWriter.blank(new HouseholdRecord());
        row.setCommunityId(access.community());
        row.setId(household.id().value());
        fill(row, household);
        access.rows().insert(row);
    }

    public void update(Collection<Household> households) {
        Map<HouseholdId, Household> byId = new LinkedHashMap<>();
        households.forEach(household -> byId.put(household.id(), household));
        Chunks.each(byId.keySet(), some -> {
            for (HouseholdRecord row : rows(some)) {
                fill(row, requireNonNull(byId.get(new HouseholdId(row.getId()))));
                access.rows().update(row);
            }
        });
    }

    /** Removes households in which nobody lives and for which nobody answered, with the visits to them. */
    public void remove(Collection<HouseholdId> ids) {
        Chunks.each(ids, some -> access.sql()
                .selectFrom(HOUSEHOLD_VISIT)
                .where(access.among(
                        HOUSEHOLD_VISIT.COMMUNITY_ID,
                        HOUSEHOLD_VISIT.HOUSEHOLD_ID,
                        some.stream().map(HouseholdId::value).toList()))
                .fetch()
                .forEach(row -> access.rows().delete(row)));
        Chunks.each(ids, some -> rows(some).forEach(row -> access.rows().delete(row)));
    }

    private List<HouseholdRecord> rows(List<HouseholdId> ids) {
        return access.sql()
                .selectFrom(HOUSEHOLD)
                .where(access.among(
                        HOUSEHOLD.COMMUNITY_ID,
                        HOUSEHOLD.ID,
                        ids.stream().map(HouseholdId::value).toList()))
                .orderBy(HOUSEHOLD.ID)
                .fetch();
    }

    private static void fill(HouseholdRecord row, Household household) {
        row.setUnitId(household.unit().value());
        row.setNumber(household.number());
        row.setAddress(household.address());
        row.setTenure(household.tenure().name());
        row.setHeadName(household.head());
        row.setNote(household.note());
    }

    static Household household(Record row) {
        return new Household(
                new HouseholdId(row.get(HOUSEHOLD.ID)),
                new UnitId(row.get(HOUSEHOLD.UNIT_ID)),
                row.get(HOUSEHOLD.NUMBER),
                row.get(HOUSEHOLD.ADDRESS),
                Tenure.valueOf(row.get(HOUSEHOLD.TENURE)),
                row.get(HOUSEHOLD.HEAD_NAME),
                row.get(HOUSEHOLD.NOTE));
    }
}
