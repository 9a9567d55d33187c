package org.sevenloop.persistence;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.sevenloop.persistence.schema.Tables.PERSON;
import static org.sevenloop.persistence.schema.Tables.RESIDENCE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.sevenloop.model.people.PersonId;

/** People on record who have so much in common that they may be one. */
public final class DuplicateRepository {
    /** The part of an ID card's number that Excel leaves whole. */
    private static final Field<String> AREA_AND_BIRTH = left(PERSON.DOCUMENT_NO, inline(14));

    private final Access access;

    public DuplicateRepository(Access access) {
        this.access = access;
    }

    /** Two people at least with one valid document; or one sound, and one birth, phone, home or nearly one document. */
    public List<List<PersonId>> groups() {
        List<List<PersonId>> groups = new ArrayList<>();
        groups.addAll(people(List.of(PERSON.DOCUMENT_NO), PERSON.DOCUMENT_VALID.isTrue()));
        groups.addAll(people(
                List.of(PERSON.PINYIN, AREA_AND_BIRTH),
                length(PERSON.DOCUMENT_NO).gt(14)));
        groups.addAll(people(List.of(PERSON.PINYIN, PERSON.BIRTH_ON), PERSON.BIRTH_ON.isNotNull()));
        groups.addAll(people(List.of(PERSON.PINYIN, RESIDENCE.PHONE), RESIDENCE.PHONE.ne("")));
        groups.addAll(people(List.of(PERSON.PINYIN, RESIDENCE.HOUSEHOLD_ID), RESIDENCE.HOUSEHOLD_ID.isNotNull()));
        return groups;
    }

    /** The people of each combination of values that two people or more have. */
    private Collection<List<PersonId>> people(List<Field<?>> common, Condition told) {
        Table<?> people = PERSON.leftJoin(RESIDENCE)
                .on(RESIDENCE.COMMUNITY_ID.eq(PERSON.COMMUNITY_ID))
                .and(RESIDENCE.PERSON_ID.eq(PERSON.ID));
        Condition here = access.here(PERSON.COMMUNITY_ID).and(told);
        Map<List<?>, List<PersonId>> groups = new LinkedHashMap<>();
        access.sql()
                .select(PERSON.ID)
                .select(common)
                .from(people)
                .where(here)
                .and(row(common)
                        .in(select(common)
                                .from(people)
                                .where(here)
                                .groupBy(common)
                                .having(count().gt(1))))
                .orderBy(PERSON.ID)
                .forEach(row -> groups.computeIfAbsent(
                                common.stream().map(row::get).toList(), ignored -> new ArrayList<>())
                        .add(new PersonId(row.get(PERSON.ID))));
        return groups.values();
    }
}
