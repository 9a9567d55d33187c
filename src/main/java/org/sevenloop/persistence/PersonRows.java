package org.sevenloop.persistence;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.nullif;
import static org.sevenloop.persistence.schema.Tables.PERSON;
import static org.sevenloop.persistence.schema.Tables.RESIDENCE;
import static org.sevenloop.persistence.schema.Tables.STRANDED;
import static org.sevenloop.persistence.schema.Tables.WATCH_CASE;

import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.Table;
import org.sevenloop.model.people.DocumentType;
import org.sevenloop.model.people.IdentityDocument;
import org.sevenloop.model.people.Person;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.Sex;

/** How a person is read: who somebody is stands in one table, the phone in up to four. */
final class PersonRows {
    /** The best phone known: the register's, else the watch list's, else the stranded list's, else another. */
    static final Field<String> PHONE = coalesce(
                    nullif(RESIDENCE.PHONE, ""), nullif(WATCH_CASE.PHONE, ""), nullif(STRANDED.PHONE, ""), PERSON.PHONE)
            .as("best_phone");

    /** What {@link #person} needs; to be selected from {@link #withLists}. */
    static final List<SelectField<?>> FIELDS = List.of(
            PERSON.ID,
            PERSON.NAME,
            PERSON.SEX,
            PERSON.BIRTH_ON,
            PERSON.DOCUMENT_TYPE,
            PERSON.DOCUMENT_NO,
            PERSON.DOCUMENT_VALID,
            PERSON.NATIONALITY,
            PHONE);

    private PersonRows() {}

    /** People with whatever lists they stand on. */
    static Table<?> withLists() {
        return PERSON.leftJoin(RESIDENCE)
                .on(RESIDENCE.COMMUNITY_ID.eq(PERSON.COMMUNITY_ID))
                .and(RESIDENCE.PERSON_ID.eq(PERSON.ID))
                .leftJoin(WATCH_CASE)
                .on(WATCH_CASE.COMMUNITY_ID.eq(PERSON.COMMUNITY_ID))
                .and(WATCH_CASE.PERSON_ID.eq(PERSON.ID))
                .leftJoin(STRANDED)
                .on(STRANDED.COMMUNITY_ID.eq(PERSON.COMMUNITY_ID))
                .and(STRANDED.PERSON_ID.eq(PERSON.ID));
    }

    static Person person(Record row) {
        return new Person(
                new PersonId(row.get(PERSON.ID)),
                row.get(PERSON.NAME),
                Sex.valueOf(row.get(PERSON.SEX)),
                row.get(PERSON.BIRTH_ON),
                document(row),
                row.get(PERSON.NATIONALITY),
                row.get(PHONE));
    }

    static IdentityDocument document(Record row) {
        return new IdentityDocument(
                DocumentType.valueOf(row.get(PERSON.DOCUMENT_TYPE)),
                row.get(PERSON.DOCUMENT_NO),
                row.get(PERSON.DOCUMENT_VALID));
    }
}
