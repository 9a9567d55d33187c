package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.PERSON;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** What a row is called, for telling people about it. */
final class NamesOfRows {
    private static final List<String> NAMING =
            List.of("name", "worker_name", "head_name", "address", "sender", "cadre_name", "content");

    private final Access access;
    private final Map<Long, String> people = new HashMap<>();

    NamesOfRows(Access access) {
        this.access = access;
    }

    /** Empty for rows that nobody would miss by name. */
    Optional<String> of(Table<?> table, Record row) {
        if (table.field("person_id") != null) {
            return Optional.ofNullable(person(row.get("person_id", Long.class)));
        }
        return NAMING.stream()
                .filter(field -> table.field(field) != null)
                .map(field -> row.get(field, String.class))
                .filter(name -> name != null && !name.isEmpty())
                .findFirst();
    }

    private @Nullable String person(long id) {
        return people.computeIfAbsent(id, key -> access.sql()
                .select(PERSON.NAME)
                .from(PERSON)
                .where(access.here(PERSON.COMMUNITY_ID))
                .and(PERSON.ID.eq(key))
                .fetchOne(PERSON.NAME));
    }
}
