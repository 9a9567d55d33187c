package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.HOUSEHOLD;
import static org.sevenloop.persistence.schema.Tables.PERSON;
import static org.sevenloop.persistence.schema.Tables.UNIT;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
import org.sevenloop.persistence.schema.tables.records.ChangeRecord;

/**
 * Which rows that a save removed come back with its undo, and what the undone rows would point at that is gone: neither there nor
 * coming back. Such a row stays as it is.
 */
final class Returning {
    private static final Map<String, String> GONE = Map.of(
            HOUSEHOLD.getName(), "exchange.stayed.no-household",
            UNIT.getName(), "exchange.stayed.no-unit",
            PERSON.getName(), "exchange.stayed.no-person");

    private final Access access;
    private final ClosedRows closed;
    private final Set<Long> rows = new HashSet<>();
    private final Map<Long, String> staying = new HashMap<>();

    Returning(Access access, ClosedRows closed) {
        this.access = access;
        this.closed = closed;
    }

    /** Adds what a save removed of a table; those that its rows point at come first. */
    void add(Table<?> table, List<ChangeRecord> changes) {
        Map<Long, String> removed = new HashMap<>();
        for (ChangeRecord change : changes) {
            String before = change.getBeforeImage();
            if (change.getAfterImage() == null && before != null) {
                if (closed.holds(row(table, change.getRowId(), before), null)) {
                    staying.put(change.getRowId(), "exchange.stayed.closed");
                } else {
                    removed.put(change.getRowId(), before);
                }
            }
        }
        rows.addAll(removed.keySet());
        Map<Long, String> lost = lost(table, removed, Map.of());
        // Whatever lies below one that stays away, in the same table, stays away too.
        while (!lost.isEmpty()) {
            staying.putAll(lost);
            rows.removeAll(lost.keySet());
            removed.keySet().removeAll(lost.keySet());
            lost = lost(table, removed, Map.of());
        }
    }

    /** A row as it was. */
    UpdatableRecord<?> row(Table<?> table, long key, String image) {
        UpdatableRecord<?> row = (UpdatableRecord<?>) table.newRecord();
        RowImage.restore(row, image);
        if (table.field("community_id") != null) {
            row.set(table.field("community_id", Long.class), access.community());
        }
        row.set(table.field("id", Long.class), key);
        return row;
    }

    /** Why a removed row does not come back; null where it does. */
    @Nullable
    String whyNot(long row) {
        return staying.get(row);
    }

    boolean holds(@Nullable Long row) {
        return row != null && rows.contains(row);
    }

    /**
     * Rows that cannot be again as they were, and what is gone.
     *
     * @param before how each was
     * @param current as each is; what it points at now is there
     */
    Map<Long, String> lost(Table<?> table, Map<Long, String> before, Map<Long, UpdatableRecord<?>> current) {
        Map<ForeignKey<?, ?>, Map<Long, Set<Long>>> targets = new HashMap<>();
        before.forEach((row, image) -> {
            Map<String, String> columns = RowImage.parse(image);
            for (ForeignKey<?, ?> key : table.getReferences()) {
                String target = columns.get(column(key));
                if (target != null && !pointsAt(current.get(row), key, target) && !holds(Long.valueOf(target))) {
                    targets.computeIfAbsent(key, ignored -> new HashMap<>())
                            .computeIfAbsent(Long.valueOf(target), ignored -> new HashSet<>())
                            .add(row);
                }
            }
        });
        Map<Long, String> lost = new HashMap<>();
        targets.forEach((key, pointing) -> {
            Table<?> parent = key.getKey().getTable();
            pointing.keySet().removeAll(there(parent, pointing.keySet()));
            String why = GONE.getOrDefault(parent.getName(), "exchange.stayed.gone");
            pointing.values().forEach(some -> some.forEach(row -> lost.put(row, why)));
        });
        return lost;
    }

    private static boolean pointsAt(@Nullable UpdatableRecord<?> row, ForeignKey<?, ?> key, String target) {
        return row != null && target.equals(String.valueOf(row.get(column(key))));
    }

    /** A key between tables of a community begins with that. */
    static String column(ForeignKey<?, ?> key) {
        return key.getFields().getLast().getName();
    }

    private Set<Long> there(Table<?> table, Set<Long> keys) {
        Field<Long> id = Objects.requireNonNull(table.field("id", Long.class));
        Field<Long> community = table.field("community_id", Long.class);
        Set<Long> found = new HashSet<>();
        for (List<Long> chunk : Undo.chunks(keys)) {
            found.addAll(access.sql()
                    .select(id)
                    .from(table)
                    .where(community == null ? id.in(chunk) : access.among(community, id, chunk))
                    .fetch(id));
        }
        return found;
    }
}
