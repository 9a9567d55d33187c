package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.HOUSEHOLD;
import static org.sevenloop.persistence.schema.Tables.PERSON;
import static org.sevenloop.persistence.schema.Tables.RESIDENCE;
import static org.sevenloop.persistence.schema.Tables.STRANDED;
import static org.sevenloop.persistence.schema.Tables.WATCH_CASE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Row3;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.people.KnownPerson;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.Sex;
import org.sevenloop.model.people.StrandedId;
import org.sevenloop.model.watch.WatchCaseId;
import org.sevenloop.platform.Pinyin;

/** Finds people on record by what a row says about them, many at a time. */
public final class KnownPersonRepository {
    private final Access access;

    public KnownPersonRepository(Access access) {
        this.access = access;
    }

    /** Whether there is nobody on record to be found. */
    public boolean none() {
        return !access.sql().fetchExists(PERSON, access.here(PERSON.COMMUNITY_ID));
    }

    /** Whether there is nobody on record here, and not more than so many elsewhere. */
    public boolean none(int elsewhere) {
        return none() && access.sql().fetchCount(PERSON) <= elsewhere;
    }

    /** Who came on record after somebody, in that order. */
    public List<PersonId> after(PersonId newest) {
        return access.sql()
                .select(PERSON.ID)
                .from(PERSON)
                .where(access.here(PERSON.COMMUNITY_ID))
                .and(PERSON.ID.gt(newest.value()))
                .orderBy(PERSON.COMMUNITY_ID, PERSON.ID)
                .fetch(row -> new PersonId(row.value1()));
    }

    /** By document number in its normal form. An invalid number is found too: look at {@code document().valid()} before trusting it. */
    public Map<String, List<KnownPerson>> byDocuments(Collection<String> numbers) {
        Map<String, List<KnownPerson>> found = new HashMap<>();
        Chunks.each(numbers, some -> known(access.among(PERSON.COMMUNITY_ID, PERSON.DOCUMENT_NO, some))
                .forEach(person -> found.computeIfAbsent(person.document().number(), ignored -> new ArrayList<>())
                        .add(person)));
        return found;
    }

    /** By any phone on record. */
    public Map<String, List<KnownPerson>> byPhones(Collection<String> phones) {
        Map<String, List<KnownPerson>> found = new HashMap<>();
        Set<String> wanted = Set.copyOf(phones);
        Set<PersonId> ids = new LinkedHashSet<>();
        Chunks.each(wanted, some -> {
            ids(ids, PERSON.ID, access.among(PERSON.COMMUNITY_ID, PERSON.PHONE, some));
            ids(ids, RESIDENCE.PERSON_ID, access.among(RESIDENCE.COMMUNITY_ID, RESIDENCE.PHONE, some));
            ids(ids, WATCH_CASE.PERSON_ID, access.among(WATCH_CASE.COMMUNITY_ID, WATCH_CASE.PHONE, some));
            ids(ids, STRANDED.PERSON_ID, access.among(STRANDED.COMMUNITY_ID, STRANDED.PHONE, some));
        });
        for (KnownPerson person : byIds(ids).values()) {
            for (String phone : person.phones()) {
                if (wanted.contains(phone)) {
                    found.computeIfAbsent(phone, ignored -> new ArrayList<>()).add(person);
                }
            }
        }
        return found;
    }

    /** By how the name sounds, as {@link Pinyin#full} reads it. */
    public List<KnownPerson> bySounds(Collection<String> sounds) {
        List<KnownPerson> found = new ArrayList<>();
        Chunks.each(sounds, some -> found.addAll(known(access.among(PERSON.COMMUNITY_ID, PERSON.PINYIN, some))));
        return found;
    }

    /** The same, only those who were born on one of the days with the sound, or of whom no day of birth is known. */
    public List<KnownPerson> bySoundsAndBirths(Map<String, Set<LocalDate>> births) {
        List<Row3<Long, String, LocalDate>> pairs = new ArrayList<>();
        Field<Long> here = DSL.val(access.community(), PERSON.COMMUNITY_ID);
        births.forEach((sound, days) -> days.forEach(
                day -> pairs.add(DSL.row(here, DSL.val(sound, PERSON.PINYIN), DSL.val(day, PERSON.BIRTH_ON)))));
        List<KnownPerson> found = new ArrayList<>();
        Chunks.each(
                pairs,
                some -> found.addAll(known(DSL.row(PERSON.COMMUNITY_ID, PERSON.PINYIN, PERSON.BIRTH_ON)
                        .in(some))));
        Chunks.each(
                births.keySet(),
                some -> found.addAll(known(
                        access.among(PERSON.COMMUNITY_ID, PERSON.PINYIN, some).and(PERSON.BIRTH_ON.isNull()))));
        return found;
    }

    /** Everybody whom the register has in these households. */
    public Map<HouseholdId, List<KnownPerson>> inHouseholds(Collection<HouseholdId> households) {
        Map<HouseholdId, List<KnownPerson>> found = new HashMap<>();
        Set<PersonId> ids = new LinkedHashSet<>();
        Chunks.each(households, some -> {
            List<Long> keys = some.stream().map(HouseholdId::value).toList();
            ids(ids, RESIDENCE.PERSON_ID, access.among(RESIDENCE.COMMUNITY_ID, RESIDENCE.HOUSEHOLD_ID, keys));
        });
        for (KnownPerson person : byIds(ids).values()) {
            if (person.home() != null) {
                found.computeIfAbsent(person.home().household(), ignored -> new ArrayList<>())
                        .add(person);
            }
        }
        return found;
    }

    /** In the order in which they came on record. */
    public Map<PersonId, KnownPerson> byIds(Collection<PersonId> ids) {
        Map<PersonId, KnownPerson> found = new LinkedHashMap<>();
        Chunks.each(ids, some -> {
            List<Long> keys = some.stream().map(PersonId::value).toList();
            known(access.among(PERSON.COMMUNITY_ID, PERSON.ID, keys)).forEach(person -> found.put(person.id(), person));
        });
        return found;
    }

    private void ids(Set<PersonId> into, TableField<?, Long> person, Condition condition) {
        access.sql()
                .select(person)
                .from(person.getTable())
                .where(condition)
                .forEach(row -> into.add(new PersonId(row.get(person))));
    }

    private List<KnownPerson> known(Condition condition) {
        return access.sql()
                .select(PERSON.fields())
                .select(RESIDENCE.HOUSEHOLD_ID, RESIDENCE.PHONE, HOUSEHOLD.UNIT_ID, HOUSEHOLD.ADDRESS)
                .select(WATCH_CASE.ID, WATCH_CASE.PHONE, WATCH_CASE.ADDRESS)
                .select(STRANDED.ID, STRANDED.PHONE, STRANDED.LODGING)
                .from(PersonRows.withLists()
                        .leftJoin(HOUSEHOLD)
                        .on(HOUSEHOLD.COMMUNITY_ID.eq(RESIDENCE.COMMUNITY_ID))
                        .and(HOUSEHOLD.ID.eq(RESIDENCE.HOUSEHOLD_ID)))
                .where(condition)
                .orderBy(PERSON.ID)
                .fetch(KnownPersonRepository::known);
    }

    private static KnownPerson known(Record row) {
        Long household = row.get(RESIDENCE.HOUSEHOLD_ID);
        Long watchCase = row.get(WATCH_CASE.ID);
        Long stranded = row.get(STRANDED.ID);
        return new KnownPerson(
                new PersonId(row.get(PERSON.ID)),
                row.get(PERSON.NAME),
                Sex.valueOf(row.get(PERSON.SEX)),
                row.get(PERSON.BIRTH_ON),
                PersonRows.document(row),
                row.get(PERSON.NATIONALITY),
                written(
                        row.get(RESIDENCE.PHONE),
                        row.get(WATCH_CASE.PHONE),
                        row.get(STRANDED.PHONE),
                        row.get(PERSON.PHONE)),
                written(
                        row.get(HOUSEHOLD.ADDRESS),
                        row.get(WATCH_CASE.ADDRESS),
                        row.get(STRANDED.LODGING),
                        row.get(PERSON.ADDRESS)),
                household == null
                        ? null
                        : new KnownPerson.Home(
                                new HouseholdId(household),
                                new UnitId(row.get(HOUSEHOLD.UNIT_ID)),
                                row.get(HOUSEHOLD.ADDRESS)),
                watchCase == null ? null : new WatchCaseId(watchCase),
                stranded == null ? null : new StrandedId(stranded));
    }

    private static Set<String> written(@Nullable String... texts) {
        Set<String> written = new LinkedHashSet<>();
        for (String text : texts) {
            if (text != null && !text.isEmpty()) {
                written.add(text);
            }
        }
        return written;
    }
}
