package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.PERSON;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.sevenloop.persistence.schema.tables.records.ChangeRecord;

/** What a row is called, for telling people about it. */
final class NamesOfRows {
    private static final List<String> NAMING =
            List.of("name", "worker_name", "head_name", "address", "sender", "cadre_name", "title", "site_name");
    /** Said in a sentence or two; what other tables hold in a column of this name may be a whole file. */
    private static final Set<String> SAID = Set.of("day_problem", "day_text", "inspection_finding", "inspection_step");

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
        return Stream.concat(NAMING.stream(), SAID.contains(table.getName()) ? Stream.of("content") : Stream.of())
                .filter(field -> table.field(field) != null)
                .map(field -> row.get(field, String.class))
                .filter(name -> name != null && !name.isEmpty())
                .findFirst();
    }

    private @Nullable String person(long id) {
        return people.computeIfAbsent(id, key -> {
            String name = access.sql()
                    .select(PERSON.NAME)
                    .from(PERSON)
                    .where(access.here(PERSON.COMMUNITY_ID))
                    .and(PERSON.ID.eq(key))
                    .fetchOne(PERSON.NAME);
            return name == null ? former(key) : name;
        });
    }

    /** What somebody was called who is gone, as far as the change record tells. */
    private @Nullable String former(long id) {
        String name = null;
        for (ChangeRecord change : new ChangeRows(access.sql(), access.community()).of(PERSON.getName(), List.of(id))) {
            name = RowImage.parse(change.getBeforeImage()).getOrDefault(PERSON.NAME.getName(), name);
        }
        return name;
    }
}
