package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.DAY_PROBLEM;
import static org.sevenloop.persistence.schema.Tables.DIRECTIVE;
import static org.sevenloop.persistence.schema.Tables.INSPECTION_VISIT;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.sevenloop.persistence.schema.tables.records.ChangeRecord;

/**
 * What is taken back whole or not at all: an order with its receipts, a visit with what was found, a problem with its photo.
 * Once anything happened to a part of it since, an undo of its beginning would leave a half.
 */
final class WholeThings {
    private static final List<Table<?>> BEGINNINGS = List.of(DIRECTIVE, INSPECTION_VISIT, DAY_PROBLEM);

    private record Key(String table, long row) {}

    private final Access access;
    private final ClosedRows closed;
    /** How the save left each row that it made. */
    private final Map<Key, String> made = new HashMap<>();

    private final Set<Key> held = new HashSet<>();

    /** @param changes of the save that is to be taken back, by table */
    WholeThings(Access access, ClosedRows closed, Map<String, List<ChangeRecord>> changes) {
        this.access = access;
        this.closed = closed;
        if (BEGINNINGS.stream().map(Table::getName).noneMatch(changes::containsKey)) {
            return;
        }
        changes.forEach((table, rows) -> rows.forEach(change -> read(table, change)));
        for (Table<?> table : BEGINNINGS) {
            for (ChangeRecord change : changes.getOrDefault(table.getName(), List.of())) {
                if (change.getBeforeImage() == null) {
                    hold(table, change.getRowId());
                }
            }
        }
    }

    private void read(String table, ChangeRecord change) {
        Key key = new Key(table, change.getRowId());
        String after = change.getAfterImage();
        if (after != null && (change.getBeforeImage() == null || made.containsKey(key))) {
            made.put(key, after);
        }
    }

    private void hold(Table<?> table, long root) {
        Set<Key> parts = new HashSet<>();
        boolean untouched = walk(table, pointer(table, "id"), Set.of(root), parts);
        if (!untouched) {
            held.addAll(parts);
        }
    }

    /** Collects a thing's rows; false where one of them is not as the save made it. */
    private boolean walk(Table<?> table, Field<Long> pointer, Set<Long> above, Set<Key> parts) {
        Result<?> rows = access.sql()
                .selectFrom(table)
                .where(access.among(pointer(table, "community_id"), pointer, above))
                .fetch();
        boolean untouched = rows.stream().allMatch(row -> untouched(table, row));
        Set<Long> keys = new HashSet<>(rows.getValues("id", Long.class));
        keys.forEach(key -> parts.add(new Key(table.getName(), key)));
        if (!keys.isEmpty()) {
            for (ForeignKey<?, ?> key : TableOrder.pointingAt(table)) {
                Table<?> child = key.getTable();
                untouched &=
                        walk(child, pointer(child, key.getFields().getLast().getName()), keys, parts);
            }
        }
        return untouched;
    }

    private boolean untouched(Table<?> table, Record row) {
        String left = made.get(new Key(table.getName(), row.get("id", Long.class)));
        return RowImage.of(row).equals(left) && !closed.holds(row, null);
    }

    private static Field<Long> pointer(Table<?> table, String name) {
        return Objects.requireNonNull(table.field(name, Long.class));
    }

    /** Whether a row belongs to something that stays, as something happened to it since. */
    boolean holds(TableRecord<?> row) {
        return held.contains(new Key(row.getTable().getName(), row.get("id", Long.class)));
    }

    /** Whether a row is the beginning of something, by which the rest is called. */
    static boolean begins(TableRecord<?> row) {
        return BEGINNINGS.stream()
                .anyMatch(table -> table.getName().equals(row.getTable().getName()));
    }
}
