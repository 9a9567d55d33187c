package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.PERSON;
import static org.sevenloop.persistence.schema.Tables.STRANDED;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.Stranded;
import org.sevenloop.model.people.StrandedId;
import org.sevenloop.persistence.schema.tables.records.StrandedRecord;

/** Stranded people (滞留人员); who they are stands in person. */
public final class StrandedRepository {
    private final Access access;

    public StrandedRepository(Access access) {
        this.access = access;
    }

    /** All of them in the order in which they came. */
    public List<Stranded> all() {
        return fetch(access.here(STRANDED.COMMUNITY_ID));
    }

    public Optional<Stranded> find(StrandedId id) {
        return fetch(access.here(STRANDED.COMMUNITY_ID).and(STRANDED.ID.eq(id.value()))).stream()
                .findFirst();
    }

    /** Those of these people who are on the list. */
    public Map<PersonId, Stranded> of(Collection<PersonId> persons) {
        Map<PersonId, Stranded> found = new HashMap<>();
        Chunks.each(persons, some -> fetch(access.among(
                        STRANDED.COMMUNITY_ID,
                        STRANDED.PERSON_ID,
                        some.stream().map(PersonId::value).toList()))
                .forEach(each -> found.put(each.person().id(), each)));
        return found;
    }

    public StrandedId newId() {
        return new StrandedId(access.rows().nextId());
    }

    /** Puts a person on the list; the person must be on record. */
    public void insert(Stranded stranded) {
        StrandedRecord row = new StrandedRecord();
        row.setCommunityId(access.community());
        row.setId(stranded.id().value());
        fill(row, stranded);
        access.rows().insert(row);
    }

    public void update(Collection<Stranded> entries) {
        Map<Long, Stranded> wanted = new HashMap<>();
        entries.forEach(each -> wanted.put(each.id().value(), each));
        rows(entries.stream().map(Stranded::id).toList()).forEach(row -> {
            fill(row, Objects.requireNonNull(wanted.get(row.getId())));
            access.rows().update(row);
        });
    }

    /** Takes entries off the list; the people stay on record. */
    public void delete(Collection<StrandedId> ids) {
        rows(ids).forEach(access.rows()::delete);
    }

    private List<StrandedRecord> rows(Collection<StrandedId> ids) {
        List<StrandedRecord> rows = new ArrayList<>(ids.size());
        Chunks.each(
                ids,
                some -> rows.addAll(access.sql()
                        .selectFrom(STRANDED)
                        .where(access.among(
                                STRANDED.COMMUNITY_ID,
                                STRANDED.ID,
                                some.stream().map(StrandedId::value).toList()))
                        .fetch()));
        return rows;
    }

    private List<Stranded> fetch(Condition which) {
        List<Long> people = access.sql()
                .select(STRANDED.PERSON_ID)
                .from(STRANDED)
                .where(which)
                .fetch(STRANDED.PERSON_ID);
        List<Stranded> found = new ArrayList<>();
        Chunks.each(
                people,
                some -> found.addAll(access.sql()
                        .select(STRANDED.fields())
                        .select(PersonRows.FIELDS)
                        .from(PersonRows.withLists())
                        .where(access.among(PERSON.COMMUNITY_ID, PERSON.ID, some))
                        .fetch(StrandedRepository::toModel)));
        found.sort(Comparator.comparing(each -> each.id().value()));
        return found;
    }

    private static void fill(StrandedRecord row, Stranded stranded) {
        row.setPersonId(stranded.person().id().value());
        row.setPhone(stranded.phone());
        row.setReason(stranded.reason());
        row.setLodging(stranded.lodging());
        row.setNeeds(stranded.needs());
        row.setNote(stranded.note());
    }

    private static Stranded toModel(Record row) {
        return new Stranded(
                new StrandedId(row.get(STRANDED.ID)),
                PersonRows.person(row),
                row.get(STRANDED.PHONE),
                row.get(STRANDED.REASON),
                row.get(STRANDED.LODGING),
                row.get(STRANDED.NEEDS),
                row.get(STRANDED.NOTE));
    }
}
