package org.sevenloop.persistence;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.when;
import static org.sevenloop.persistence.schema.Tables.READING;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.watch.Celsius;
import org.sevenloop.model.watch.Period;
import org.sevenloop.model.watch.Reading;
import org.sevenloop.model.watch.ReadingCounts;
import org.sevenloop.model.watch.ReadingsRow.Slot;
import org.sevenloop.persistence.schema.tables.records.ReadingRecord;

/** Temperatures: at most one for a person, a day and a period. */
public final class ReadingRepository {
    private static final BigDecimal FEVER = WatchCaseRows.decimal(Celsius.FEVER);

    private final Access access;

    public ReadingRepository(Access access) {
        this.access = access;
    }

    /** From one day to another, both included. */
    public List<Reading> between(LocalDate from, LocalDate to) {
        return rows(access.here(READING.COMMUNITY_ID).and(READING.TAKEN_ON.between(from, to))).stream()
                .map(ReadingRepository::reading)
                .toList();
    }

    /** What these people have on record, whenever taken. */
    public Map<PersonId, Map<Slot, Reading>> existing(Collection<PersonId> people) {
        Map<PersonId, Map<Slot, Reading>> existing = new HashMap<>();
        Chunks.each(people, some -> rows(ofPeople(some)).forEach(row -> {
            Reading each = reading(row);
            existing.computeIfAbsent(each.person(), ignored -> new HashMap<>())
                    .put(new Slot(each.day(), each.period()), each);
        }));
        return existing;
    }

    /** What is on record up to a day. */
    public ReadingCounts countsUntil(LocalDate day) {
        return counts(READING.TAKEN_ON.le(day));
    }

    /** What was taken on a day. */
    public ReadingCounts countsOn(LocalDate day) {
        return counts(READING.TAKEN_ON.eq(day));
    }

    private ReadingCounts counts(Condition condition) {
        Condition fever = READING.CELSIUS.ge(FEVER);
        return access.sql()
                .select(
                        countDistinct(READING.PERSON_ID),
                        count(),
                        count(when(fever, 1)),
                        countDistinct(when(fever, READING.PERSON_ID)))
                .from(READING)
                .where(access.here(READING.COMMUNITY_ID))
                .and(condition)
                .fetchSingle(row -> new ReadingCounts(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /** Puts one temperature into its slot, whatever was there. */
    public void put(PersonId person, LocalDate day, Period period, Celsius celsius) {
        List<ReadingRecord> there = rows(slot(person, day, period));
        if (there.isEmpty()) {
            insert(new Reading(person, day, period, celsius, ""));
        } else {
            there.forEach(row -> set(row, celsius));
        }
    }

    /** Puts many temperatures into their slots, whatever was there; the last wins where two name one slot. */
    public void put(Collection<Reading> readings) {
        Map<Key, Reading> wanted = new LinkedHashMap<>();
        readings.forEach(each -> wanted.put(key(each), each));
        Chunks.each(readings.stream().map(Reading::person).toList(), some -> rows(ofPeople(some))
                .forEach(row -> {
                    Reading becomes = wanted.remove(key(reading(row)));
                    if (becomes != null) {
                        row.setNote(becomes.note());
                        set(row, becomes.celsius());
                    }
                }));
        wanted.values().forEach(this::insert);
    }

    /** Empties one slot. */
    public void remove(PersonId person, LocalDate day, Period period) {
        rows(slot(person, day, period)).forEach(row -> access.rows().delete(row));
    }

    private void insert(Reading reading) {
        ReadingRecord row = new ReadingRecord();
        row.setCommunityId(access.community());
        row.setId(access.rows().nextId());
        row.setPersonId(reading.person().value());
        row.setTakenOn(reading.day());
        row.setPeriod(reading.period().name());
        row.setCelsius(WatchCaseRows.decimal(reading.celsius()));
        row.setNote(reading.note());
        access.rows().insert(row);
    }

    private void set(ReadingRecord row, Celsius celsius) {
        row.setCelsius(WatchCaseRows.decimal(celsius));
        access.rows().update(row);
    }

    private Condition slot(PersonId person, LocalDate day, Period period) {
        return access.here(READING.COMMUNITY_ID)
                .and(READING.PERSON_ID.eq(person.value()))
                .and(READING.TAKEN_ON.eq(day))
                .and(READING.PERIOD.eq(period.name()));
    }

    private Condition ofPeople(List<PersonId> people) {
        return access.among(
                READING.COMMUNITY_ID,
                READING.PERSON_ID,
                people.stream().map(PersonId::value).toList());
    }

    private List<ReadingRecord> rows(Condition condition) {
        return List.copyOf(access.sql()
                .selectFrom(READING)
                .where(condition)
                .orderBy(READING.TAKEN_ON, READING.ID)
                .fetch());
    }

    private static Reading reading(ReadingRecord row) {
        return new Reading(
                new PersonId(row.getPersonId()),
                row.getTakenOn(),
                Period.valueOf(row.getPeriod()),
                new Celsius(row.getCelsius().movePointRight(1).intValueExact()),
                row.getNote());
    }

    private static Key key(Reading reading) {
        return new Key(reading.person(), new Slot(reading.day(), reading.period()));
    }

    private record Key(PersonId person, Slot slot) {}
}
