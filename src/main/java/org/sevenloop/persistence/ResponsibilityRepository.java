package org.sevenloop.persistence;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.countDistinct;
import static org.sevenloop.persistence.schema.Tables.HOUSEHOLD;
import static org.sevenloop.persistence.schema.Tables.RESPONSIBILITY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.sevenloop.model.coverage.Coverage;
import org.sevenloop.model.net.AnswerRole;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Term;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.persistence.schema.tables.records.ResponsibilityRecord;

/** Who answers for units and households, and who did before; {@link Assignments} begin and end it. */
public final class ResponsibilityRepository {
    private static final Comparator<Responsible> BY_ROLE = Comparator.comparing(Responsible::role);

    private final Access access;

    public ResponsibilityRepository(Access access) {
        this.access = access;
    }

    /** Who answers for units on a day; of several, the one in the first of the roles. */
    public Map<UnitId, Responsible> ofUnits(LocalDate day) {
        Map<UnitId, Responsible> found = new HashMap<>();
        allOfUnits(day).forEach((unit, all) -> found.put(unit, all.getFirst()));
        return found;
    }

    /** All who answer for units on a day, in the order of their roles. */
    public Map<UnitId, List<Responsible>> allOfUnits(LocalDate day) {
        Map<UnitId, List<Responsible>> found = new HashMap<>();
        rows(ofUnits().and(on(day)))
                .forEach(row -> found.computeIfAbsent(new UnitId(row.getUnitId()), ignored -> new ArrayList<>())
                        .add(responsible(row)));
        found.values().forEach(all -> all.sort(BY_ROLE));
        return found;
    }

    /** Who answered for units before a day and does no longer, the last of each role. */
    public Map<UnitId, Map<AnswerRole, Responsible>> formerOfUnits(LocalDate day) {
        Map<UnitId, Map<AnswerRole, Responsible>> found = new HashMap<>();
        rows(ofUnits().and(RESPONSIBILITY.ENDED_ON.le(day))).forEach(row -> found.computeIfAbsent(
                        new UnitId(row.getUnitId()), ignored -> new EnumMap<>(AnswerRole.class))
                .put(responsible(row).role(), responsible(row)));
        return found;
    }

    /** Who answers for these households themselves on a day; of several, the one in the first of the roles. */
    public Map<HouseholdId, Responsible> ofHouseholds(Collection<HouseholdId> households, LocalDate day) {
        Map<HouseholdId, Responsible> found = new HashMap<>();
        Chunks.each(households, some -> rows(ofHouseholds(some).and(on(day)))
                .forEach(row -> found.merge(
                        new HouseholdId(row.getHouseholdId()),
                        responsible(row),
                        (one, other) -> BY_ROLE.compare(other, one) < 0 ? other : one)));
        return found;
    }

    /** Who answers for these households themselves in one role. */
    public Map<HouseholdId, Responsible> inRole(Collection<HouseholdId> households, AnswerRole role, LocalDate day) {
        Map<HouseholdId, Responsible> found = new HashMap<>();
        Chunks.each(households, some -> rows(ofHouseholds(some).and(as(role)).and(on(day)))
                .forEach(row -> found.put(new HouseholdId(row.getHouseholdId()), responsible(row))));
        return found;
    }

    /** Who answered for these households in a role that is asked for and does no longer, the last of each. */
    public Map<HouseholdId, Responsible> formerOfHouseholds(
            Collection<HouseholdId> households, AnswerRole asked, LocalDate day) {
        Map<HouseholdId, Responsible> found = new HashMap<>();
        Chunks.each(households, some -> rows(ofHouseholds(some).and(RESPONSIBILITY.ENDED_ON.le(day)))
                .forEach(row -> {
                    if (responsible(row).role().meets(asked)) {
                        found.put(new HouseholdId(row.getHouseholdId()), responsible(row));
                    }
                }));
        return found;
    }

    /** Who answers for these households and has no phone. */
    public Map<HouseholdId, Responsible> silentOfHouseholds(Collection<HouseholdId> households, LocalDate day) {
        Map<HouseholdId, Responsible> found = new HashMap<>();
        Chunks.each(households, some -> rows(ofHouseholds(some).and(on(day)).and(RESPONSIBILITY.PHONE.eq("")))
                .forEach(row -> found.put(new HouseholdId(row.getHouseholdId()), responsible(row))));
        return found;
    }

    /** Everybody who answers on a day for a unit, or for a household in it, by that unit; each once, by name. */
    public Map<UnitId, Set<Responsible>> byUnit(LocalDate day) {
        Map<UnitId, Set<Responsible>> found = new HashMap<>();
        Field<Long> unit = coalesce(RESPONSIBILITY.UNIT_ID, HOUSEHOLD.UNIT_ID);
        access.sql()
                .selectDistinct(unit, RESPONSIBILITY.NAME, RESPONSIBILITY.PHONE)
                .from(RESPONSIBILITY)
                .leftJoin(HOUSEHOLD)
                .on(HOUSEHOLD.COMMUNITY_ID.eq(RESPONSIBILITY.COMMUNITY_ID))
                .and(HOUSEHOLD.ID.eq(RESPONSIBILITY.HOUSEHOLD_ID))
                .where(here())
                .and(on(day))
                .orderBy(RESPONSIBILITY.NAME, RESPONSIBILITY.PHONE)
                .forEach(row -> found.computeIfAbsent(new UnitId(row.value1()), ignored -> new LinkedHashSet<>())
                        .add(new Responsible(row.value2(), row.value3())));
        return found;
    }

    /** The units that the people of each work unit answer for on a day, by its name. */
    public Map<String, List<UnitId>> unitsByWorkUnit(LocalDate day) {
        return byWorkUnit(RESPONSIBILITY.UNIT_ID, UnitId::new, day);
    }

    /** The same for single households. */
    public Map<String, List<HouseholdId>> householdsByWorkUnit(LocalDate day) {
        return byWorkUnit(RESPONSIBILITY.HOUSEHOLD_ID, HouseholdId::new, day);
    }

    private <T> Map<String, List<T>> byWorkUnit(Field<Long> key, Function<Long, T> id, LocalDate day) {
        Map<String, List<T>> found = new HashMap<>();
        access.sql()
                .selectDistinct(RESPONSIBILITY.WORK_UNIT, key)
                .from(RESPONSIBILITY)
                .where(here())
                .and(on(day))
                .and(RESPONSIBILITY.WORK_UNIT.ne(""))
                .and(key.isNotNull())
                .orderBy(RESPONSIBILITY.WORK_UNIT, key)
                .forEach(row -> found.computeIfAbsent(row.value1(), ignored -> new ArrayList<>())
                        .add(id.apply(row.value2())));
        return found;
    }

    /**
     * Households that nobody answers for on a day, neither themselves nor by a unit from level 5 down, by the unit they lie in.
     *
     * @param households all households by unit
     */
    public Map<UnitId, Integer> householdsWithout(UnitTree tree, Map<UnitId, Integer> households, LocalDate day) {
        return Coverage.without(
                tree, households, householdsAnsweredFor(day), ofUnits(day).keySet());
    }

    /** How many households directly under each unit have somebody of their own who answers for them. */
    Map<UnitId, Integer> householdsAnsweredFor(LocalDate day) {
        Map<UnitId, Integer> counts = new HashMap<>();
        access.sql()
                .select(HOUSEHOLD.UNIT_ID, countDistinct(HOUSEHOLD.ID))
                .from(RESPONSIBILITY)
                .join(HOUSEHOLD)
                .on(HOUSEHOLD.COMMUNITY_ID.eq(RESPONSIBILITY.COMMUNITY_ID))
                .and(HOUSEHOLD.ID.eq(RESPONSIBILITY.HOUSEHOLD_ID))
                .where(access.here(RESPONSIBILITY.COMMUNITY_ID))
                .and(on(day))
                .groupBy(HOUSEHOLD.UNIT_ID)
                .forEach(row -> counts.put(new UnitId(row.value1()), row.value2()));
        return counts;
    }

    /** All who ever answered for a unit, the newest first. */
    public List<Term> history(UnitId unit) {
        return terms(RESPONSIBILITY.UNIT_ID.eq(unit.value()));
    }

    /** All who ever answered for a household, the newest first. */
    public List<Term> history(HouseholdId household) {
        return terms(RESPONSIBILITY.HOUSEHOLD_ID.eq(household.value()));
    }

    /** The households for which somebody answers and has not ended. */
    public List<HouseholdId> homesOf(Responsible who) {
        return rows(here().and(RESPONSIBILITY.NAME.eq(who.name()))
                        .and(RESPONSIBILITY.PHONE.eq(who.phone()))
                        .and(RESPONSIBILITY.HOUSEHOLD_ID.isNotNull())
                        .and(RESPONSIBILITY.ENDED_ON.isNull()))
                .stream()
                .map(row -> new HouseholdId(row.getHouseholdId()))
                .toList();
    }

    private List<Term> terms(Condition condition) {
        return access.sql()
                .selectFrom(RESPONSIBILITY)
                .where(access.here(RESPONSIBILITY.COMMUNITY_ID))
                .and(condition)
                .orderBy(RESPONSIBILITY.STARTED_ON.desc(), RESPONSIBILITY.ID.desc())
                .fetch(row -> new Term(responsible(row), row.getStartedOn(), row.getEndedOn(), row.getWhy()));
    }

    List<ResponsibilityRecord> rows(Condition condition) {
        return access.sql()
                .selectFrom(RESPONSIBILITY)
                .where(condition)
                .orderBy(RESPONSIBILITY.ID)
                .fetch();
    }

    Condition here() {
        return access.here(RESPONSIBILITY.COMMUNITY_ID);
    }

    /** Not null, said so that H2 looks there in the index alone: rows about households are many more, and stand last in it. */
    private Condition ofUnits() {
        return here().and(RESPONSIBILITY.UNIT_ID.between(0L, Long.MAX_VALUE));
    }

    Condition ofUnit(UnitId unit) {
        return here().and(RESPONSIBILITY.UNIT_ID.eq(unit.value()));
    }

    Condition ofHouseholds(Collection<HouseholdId> households) {
        return access.among(
                RESPONSIBILITY.COMMUNITY_ID,
                RESPONSIBILITY.HOUSEHOLD_ID,
                households.stream().map(HouseholdId::value).toList());
    }

    /** In rows from before there were roles there is none. */
    static Condition as(AnswerRole role) {
        Condition named = RESPONSIBILITY.ROLE.eq(role.name());
        return role == AnswerRole.RESPONSIBLE ? named.or(RESPONSIBILITY.ROLE.isNull()) : named;
    }

    static Condition on(LocalDate day) {
        return RESPONSIBILITY
                .STARTED_ON
                .le(day)
                .and(RESPONSIBILITY.ENDED_ON.isNull().or(RESPONSIBILITY.ENDED_ON.gt(day)));
    }

    static Responsible responsible(Record row) {
        String role = row.get(RESPONSIBILITY.ROLE);
        return new Responsible(
                row.get(RESPONSIBILITY.NAME),
                row.get(RESPONSIBILITY.PHONE),
                role == null ? AnswerRole.RESPONSIBLE : AnswerRole.valueOf(role),
                Objects.requireNonNullElse(row.get(RESPONSIBILITY.WORK_UNIT), ""));
    }
}
