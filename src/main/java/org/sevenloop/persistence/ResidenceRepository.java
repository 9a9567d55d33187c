package org.sevenloop.persistence;

import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.count;
import static org.sevenloop.persistence.schema.Tables.HOUSEHOLD;
import static org.sevenloop.persistence.schema.Tables.PERSON;
import static org.sevenloop.persistence.schema.Tables.RESIDENCE;
import static org.sevenloop.persistence.schema.Tables.WATCH_CASE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Record;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.people.Person;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.Residence;
import org.sevenloop.model.people.Resident;
import org.sevenloop.persistence.schema.tables.records.ResidenceRecord;

/** The household register: who lives in which household. */
public final class ResidenceRepository {
    private final Access access;

    public ResidenceRepository(Access access) {
        this.access = access;
    }

    public Optional<Residence> find(PersonId person) {
        return Optional.ofNullable(find(List.of(person)).get(person));
    }

    public Map<PersonId, Residence> find(Collection<PersonId> people) {
        Map<PersonId, Residence> found = new HashMap<>();
        Chunks.each(
                people,
                some -> rows(some).values().forEach(row -> found.put(new PersonId(row.getPersonId()), residence(row))));
        return found;
    }

    /** The key of somebody's row in the register, by which sources and history are found. */
    public Optional<Long> key(PersonId person) {
        return Optional.ofNullable(rows(List.of(person)).get(person)).map(ResidenceRecord::getId);
    }

    /** The members of a household in the order they were entered, each with the place there. */
    public Map<Person, Residence> members(HouseholdId household) {
        Map<Person, Residence> members = new LinkedHashMap<>();
        access.sql()
                .select(PersonRows.FIELDS)
                .select(RESIDENCE.fields())
                .from(PersonRows.withLists())
                .where(access.here(PERSON.COMMUNITY_ID))
                .and(RESIDENCE.HOUSEHOLD_ID.eq(household.value()))
                .orderBy(RESIDENCE.ID)
                .forEach(row -> members.put(PersonRows.person(row), residence(row)));
        return members;
    }

    /** The whole register, household by household. */
    public List<Resident> all() {
        return access.sql()
                .select(PersonRows.FIELDS)
                .select(RESIDENCE.fields())
                .from(PersonRows.withLists())
                .where(access.here(PERSON.COMMUNITY_ID))
                .and(RESIDENCE.HOUSEHOLD_ID.isNotNull())
                .orderBy(RESIDENCE.HOUSEHOLD_ID, RESIDENCE.ID)
                .fetch(row -> new Resident(PersonRows.person(row), residence(row)));
    }

    /** How many people live in each of these households. */
    public Map<HouseholdId, Integer> sizes(Collection<HouseholdId> households) {
        Map<HouseholdId, Integer> sizes = new HashMap<>();
        Chunks.each(households, some -> access.sql()
                .select(RESIDENCE.HOUSEHOLD_ID, count())
                .from(RESIDENCE)
                .where(access.among(
                        RESIDENCE.COMMUNITY_ID,
                        RESIDENCE.HOUSEHOLD_ID,
                        some.stream().map(HouseholdId::value).toList()))
                .groupBy(RESIDENCE.HOUSEHOLD_ID)
                .forEach(row -> sizes.put(new HouseholdId(row.value1()), row.value2())));
        return sizes;
    }

    /** Who of these households is on the watch list. */
    public Map<HouseholdId, List<PersonId>> watched(Collection<HouseholdId> households) {
        Map<HouseholdId, List<PersonId>> watched = new HashMap<>();
        Chunks.each(households, some -> access.sql()
                .select(RESIDENCE.HOUSEHOLD_ID, RESIDENCE.PERSON_ID)
                .from(RESIDENCE)
                .join(WATCH_CASE)
                .on(WATCH_CASE.COMMUNITY_ID.eq(RESIDENCE.COMMUNITY_ID))
                .and(WATCH_CASE.PERSON_ID.eq(RESIDENCE.PERSON_ID))
                .where(access.among(
                        RESIDENCE.COMMUNITY_ID,
                        RESIDENCE.HOUSEHOLD_ID,
                        some.stream().map(HouseholdId::value).toList()))
                .forEach(row -> watched.computeIfAbsent(new HouseholdId(row.value1()), ignored -> new ArrayList<>())
                        .add(new PersonId(row.value2()))));
        return watched;
    }

    /** How many people live directly under each unit, not counting units below. */
    public Map<UnitId, Integer> peopleByUnit() {
        Map<UnitId, Integer> people = new HashMap<>();
        access.sql()
                .select(HOUSEHOLD.UNIT_ID, count())
                .from(RESIDENCE)
                .join(HOUSEHOLD)
                .on(HOUSEHOLD.COMMUNITY_ID.eq(RESIDENCE.COMMUNITY_ID))
                .and(HOUSEHOLD.ID.eq(RESIDENCE.HOUSEHOLD_ID))
                .where(access.here(RESIDENCE.COMMUNITY_ID))
                .groupBy(HOUSEHOLD.UNIT_ID)
                .forEach(row -> people.put(new UnitId(row.value1()), row.value2()));
        return people;
    }

    /** Somebody who has no place in the register yet. */
    public void insert(Residence residence) {
        ResidenceRecord row = RowWriter.blank(new ResidenceRecord());
        row.setCommunityId(access.community());
        row.setId(access.rows().nextId());
        row.setPersonId(residence.person().value());
        fill(row, residence);
        access.rows().insert(row);
    }

    /** Sets the places of people, whether they had one or not. */
    public void save(Collection<Residence> residences) {
        Map<PersonId, Residence> byPerson = new LinkedHashMap<>();
        residences.forEach(residence -> byPerson.put(residence.person(), residence));
        Chunks.each(byPerson.keySet(), some -> {
            Map<PersonId, ResidenceRecord> rows = rows(some);
            for (PersonId person : some) {
                Residence residence = requireNonNull(byPerson.get(person));
                ResidenceRecord row = rows.get(person);
                if (row == null) {
                    insert(residence);
                } else {
                    fill(row, residence);
                    access.rows().update(row);
                }
            }
        });
    }

    /** Takes people off the register. */
    public void remove(Collection<PersonId> people) {
        Chunks.each(
                people, some -> rows(some).values().forEach(row -> access.rows().delete(row)));
    }

    private Map<PersonId, ResidenceRecord> rows(List<PersonId> people) {
        Map<PersonId, ResidenceRecord> rows = new HashMap<>();
        access.sql()
                .selectFrom(RESIDENCE)
                .where(access.among(
                        RESIDENCE.COMMUNITY_ID,
                        RESIDENCE.PERSON_ID,
                        people.stream().map(PersonId::value).toList()))
                .fetch()
                .forEach(row -> rows.put(new PersonId(row.getPersonId()), row));
        return rows;
    }

    private static void fill(ResidenceRecord row, Residence residence) {
        row.setHouseholdId(residence.household().value());
        row.setRelation(residence.relation());
        row.setPhone(residence.phone());
        row.setEthnicity(residence.ethnicity());
        row.setPoliticalStatus(residence.politicalStatus());
        row.setNote(residence.note());
    }

    static Residence residence(Record row) {
        return new Residence(
                new PersonId(row.get(RESIDENCE.PERSON_ID)),
                new HouseholdId(row.get(RESIDENCE.HOUSEHOLD_ID)),
                row.get(RESIDENCE.RELATION),
                row.get(RESIDENCE.PHONE),
                row.get(RESIDENCE.ETHNICITY),
                row.get(RESIDENCE.POLITICAL_STATUS),
                row.get(RESIDENCE.NOTE));
    }
}
