package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.CHANGE;
import static org.sevenloop.persistence.schema.Tables.CHANGE_SET;
import static org.sevenloop.persistence.schema.Tables.IMPORT_BATCH;
import static org.sevenloop.persistence.schema.Tables.MENTION;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.persistence.schema.tables.records.ChangeSetRecord;

/** Which rows of an import somebody has spoken of since, so that they stay when it is taken back. */
final class LaterNames {
    /** By which column of a row, and in which kind of list, a later import names it. */
    private static final Map<String, Naming> NAMED_BY = Map.of(
            "residence", new Naming("person_id", SheetKind.PEOPLE),
            "watch_case", new Naming("person_id", SheetKind.WATCH),
            "stranded", new Naming("person_id", SheetKind.STRANDED),
            "reading", new Naming("person_id", SheetKind.READINGS),
            "push_item", new Naming("id", SheetKind.VERIFICATION),
            "shift", new Naming("id", SheetKind.ROSTER),
            "duty", new Naming("shift_id", SheetKind.ROSTER));

    private record Naming(String column, SheetKind kind) {}

    private final Access access;

    LaterNames(Access access) {
        this.access = access;
    }

    /** Rows that a later import of their kind has named, or whose person was changed by hand since. */
    Set<Long> of(Table<?> table, Map<Long, UpdatableRecord<?>> current, ChangeSetRecord set) {
        Naming naming = NAMED_BY.get(table.getName());
        if (naming == null || set.getBatchId() == null) {
            return Set.of();
        }
        Map<Long, Long> entityOfRow = new HashMap<>();
        current.forEach((key, row) -> entityOfRow.put(key, row.get(naming.column(), Long.class)));
        Set<Long> held = mentionedLater(new HashSet<>(entityOfRow.values()), naming.kind(), set);
        if (naming.column().equals("person_id")) {
            held.addAll(changedByHandLater(new HashSet<>(entityOfRow.values()), set));
        }
        return current.keySet().stream()
                .filter(key -> held.contains(entityOfRow.get(key)))
                .collect(Collectors.toSet());
    }

    private Set<Long> mentionedLater(Set<Long> entities, SheetKind kind, ChangeSetRecord set) {
        Set<Long> found = new HashSet<>();
        for (List<Long> chunk : Undo.chunks(entities)) {
            found.addAll(access.sql()
                    .selectDistinct(MENTION.ENTITY_ID)
                    .from(MENTION)
                    .join(IMPORT_BATCH)
                    .on(IMPORT_BATCH.COMMUNITY_ID.eq(MENTION.COMMUNITY_ID))
                    .and(IMPORT_BATCH.ID.eq(MENTION.BATCH_ID))
                    .where(access.among(MENTION.COMMUNITY_ID, MENTION.ENTITY_ID, chunk))
                    .and(MENTION.BATCH_ID.gt(set.getBatchId()))
                    .and(IMPORT_BATCH.KIND.eq(kind.name()))
                    .and(IMPORT_BATCH.UNDONE_AT.isNull())
                    .fetch(MENTION.ENTITY_ID));
        }
        return found;
    }

    private Set<Long> changedByHandLater(Set<Long> persons, ChangeSetRecord set) {
        Set<Long> found = new HashSet<>();
        for (List<Long> chunk : Undo.chunks(persons)) {
            found.addAll(access.sql()
                    .selectDistinct(CHANGE.ROW_ID)
                    .from(CHANGE)
                    .join(CHANGE_SET)
                    .on(CHANGE_SET.COMMUNITY_ID.eq(CHANGE.COMMUNITY_ID))
                    .and(CHANGE_SET.ID.eq(CHANGE.SET_ID))
                    .where(access.here(CHANGE.COMMUNITY_ID))
                    .and(CHANGE.TABLE_NAME.eq("person"))
                    .and(CHANGE.ROW_ID.in(chunk))
                    .and(CHANGE_SET.ID.gt(set.getId()))
                    .and(CHANGE_SET.BATCH_ID.isNull())
                    .and(CHANGE_SET.UNDOES_ID.isNull())
                    .and(CHANGE_SET.UNDONE_BY_ID.isNull())
                    .fetch(CHANGE.ROW_ID));
        }
        return found;
    }
}
