package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.HOUSEHOLD;
import static org.sevenloop.persistence.schema.Tables.RECEIPT;
import static org.sevenloop.persistence.schema.Tables.UNIT;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.directive.Receipt;
import org.sevenloop.model.exchange.ChangeSetId;
import org.sevenloop.model.exchange.UndoOutcome;
import org.sevenloop.model.exchange.UndoOutcome.Stayed;
import org.sevenloop.persistence.schema.DefaultSchema;
import org.sevenloop.persistence.schema.tables.records.ChangeRecord;
import org.sevenloop.persistence.schema.tables.records.ChangeSetRecord;

/**
 * Takes a save back row by row, from its change record. A row stays, and is named, when it was edited since, when a
 * later standing import named it too, when something that stays refers to it, or when what it would point at is gone.
 */
public final class Undo {
    private static final int CHUNK = 5000;
    private static final Map<String, Field<Long>> ANSWERING =
            Map.of(UNIT.getName(), RECEIPT.UNIT_ID, HOUSEHOLD.getName(), RECEIPT.HOUSEHOLD_ID);
    private final Access access;
    private final List<Stayed> stayed = new ArrayList<>();
    private final Returning returning;
    private final List<Runnable> waiting = new ArrayList<>();
    private final NamesOfRows names;
    private final LaterNames later;
    private final ClosedRows closed;
    private @Nullable WholeThings whole;
    private int restored;

    public Undo(Access access) {
        this.access = access;
        this.names = new NamesOfRows(access);
        this.later = new LaterNames(access);
        this.closed = new ClosedRows(access);
        this.returning = new Returning(access, closed);
    }

    /** Undoes a save that stands. Must run as a save of its own. */
    public UndoOutcome of(ChangeSetId id) {
        ChangeSetRecord set = new ChangeRepository(access).find(id.value());
        if (set.getUndoneById() != null) {
            throw new IllegalStateException("change set " + id.value() + " is undone already");
        }
        access.rows().undoing(id.value());
        Map<String, List<ChangeRecord>> byTable = new ChangeRepository(access)
                .changes(id.value()).stream()
                        .filter(change -> !RowImage.erased(change))
                        .collect(Collectors.groupingBy(ChangeRecord::getTableName));
        whole = new WholeThings(access, closed, byTable);
        // Children go before their parents, and come back after them.
        List<Table<?>> tables = byTable.keySet().stream()
                .<Table<?>>map(name -> Objects.requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(name)))
                .sorted(TableOrder::compare)
                .toList();
        for (Table<?> table : tables) {
            returning.add(table, byTable.getOrDefault(table.getName(), List.of()));
        }
        for (int i = tables.size() - 1; i >= 0; i--) {
            takeBack(tables.get(i), set, byTable.getOrDefault(tables.get(i).getName(), List.of()));
        }
        // What comes back may need a unique key that a row has until now.
        access.rows().flush();
        for (Table<?> table : tables) {
            bringBack(table, byTable.getOrDefault(table.getName(), List.of()));
        }
        waiting.forEach(Runnable::run);
        return new UndoOutcome(ChangeRepository.label(set), restored, stayed);
    }

    /** Undoes inserts and updates of one table. */
    private void takeBack(Table<?> table, ChangeSetRecord set, List<ChangeRecord> changes) {
        List<ChangeRecord> written =
                changes.stream().filter(c -> c.getAfterImage() != null).toList();
        Map<Long, List<ChangeRecord>> byRow = written.stream()
                .sorted(Comparator.comparing(ChangeRecord::getId).reversed())
                .collect(Collectors.groupingBy(ChangeRecord::getRowId));
        Map<Long, UpdatableRecord<?>> current = rows(table, byRow.keySet());
        Map<Long, String> staying = staying(table, set, byRow, current);
        current.forEach((id, row) -> {
            String why = staying.get(id);
            if (why == null) {
                takeBack(row, first(byRow, id));
            } else if (!why.isEmpty()) {
                stay(table, row, why);
            }
        });
    }

    private static ChangeRecord first(Map<Long, List<ChangeRecord>> byRow, long row) {
        return byRow.getOrDefault(row, List.of()).getLast();
    }

    /** Why rows stay as they are; blank where the beginning of the thing that they are part of tells it. */
    private Map<Long, String> staying(
            Table<?> table,
            ChangeSetRecord set,
            Map<Long, List<ChangeRecord>> byRow,
            Map<Long, UpdatableRecord<?>> current) {
        Map<Long, String> staying = held(table, set, byRow, current);
        current.forEach((id, row) -> {
            List<ChangeRecord> changes = byRow.getOrDefault(id, List.of());
            if (closed.holds(row, changes.getLast().getBeforeImage())) {
                staying.put(id, "exchange.stayed.closed");
            } else if (partOfWhole(row)) {
                staying.put(id, WholeThings.begins(row) ? "exchange.stayed.edited" : "");
            } else if (!RowImage.of(row).equals(changes.getFirst().getAfterImage())) {
                staying.put(id, "exchange.stayed.edited");
            }
        });
        above(table, insertedIn(byRow), staying, current);
        return staying;
    }

    /** What the save put above something that stays, in the same table, stays too. */
    private static void above(
            Table<?> table, Set<Long> inserted, Map<Long, String> staying, Map<Long, UpdatableRecord<?>> current) {
        for (ForeignKey<?, ?> key : TableOrder.pointingAt(table)) {
            if (!key.getTable().getName().equals(table.getName())) {
                continue;
            }
            Field<Long> pointer = pointer(key);
            Deque<Long> below = new ArrayDeque<>(staying.keySet());
            while (!below.isEmpty()) {
                UpdatableRecord<?> row = current.get(below.remove());
                Long parent = row == null ? null : row.get(pointer);
                if (parent != null
                        && inserted.contains(parent)
                        && staying.putIfAbsent(parent, "exchange.stayed.referred") == null) {
                    below.add(parent);
                }
            }
        }
    }

    /** What keeps rows from being taken back, though nobody edited them: what was said of them, or what lies around them. */
    private Map<Long, String> held(
            Table<?> table,
            ChangeSetRecord set,
            Map<Long, List<ChangeRecord>> byRow,
            Map<Long, UpdatableRecord<?>> current) {
        Map<Long, String> before = new HashMap<>();
        byRow.forEach((row, changes) -> {
            String image = changes.getLast().getBeforeImage();
            if (image != null && current.containsKey(row)) {
                before.put(row, image);
            }
        });
        Map<Long, String> held = returning.lost(table, before, current);
        referred(table, insertedIn(byRow)).forEach(row -> held.put(row, "exchange.stayed.referred"));
        later.of(table, current, set).forEach(row -> held.put(row, "exchange.stayed.named"));
        return held;
    }

    private boolean partOfWhole(UpdatableRecord<?> row) {
        return whole != null && whole.holds(row);
    }

    private static Set<Long> insertedIn(Map<Long, List<ChangeRecord>> byRow) {
        return byRow.entrySet().stream()
                .filter(e -> e.getValue().getLast().getBeforeImage() == null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void takeBack(UpdatableRecord<?> row, ChangeRecord change) {
        String before = change.getBeforeImage();
        if (before == null) {
            access.rows().delete(row);
        } else {
            RowImage.restore(row, before);
            if (pointsAtReturning(row)) {
                waiting.add(() -> access.rows().update(row));
            } else {
                access.rows().update(row);
            }
        }
        restored++;
    }

    /** Whether the row as it was names another that only comes back with this undo. */
    private boolean pointsAtReturning(UpdatableRecord<?> row) {
        return row.getTable().getReferences().stream()
                .map(key -> row.get(Returning.column(key), Long.class))
                .anyMatch(returning::holds);
    }

    /** Writes rows again that the save had removed. */
    private void bringBack(Table<?> table, List<ChangeRecord> changes) {
        for (ChangeRecord change : changes) {
            String before = change.getBeforeImage();
            if (change.getAfterImage() == null && before != null) {
                UpdatableRecord<?> row = returning.row(table, change.getRowId(), before);
                String why = returning.whyNot(change.getRowId());
                if (why != null) {
                    stay(table, row, why);
                    continue;
                }
                access.rows().insert(row);
                restored++;
            }
        }
    }

    private void stay(Table<?> table, UpdatableRecord<?> row, String why) {
        names.of(table, row).ifPresent(name -> {
            Stayed line = new Stayed(name, why);
            if (!stayed.contains(line)) {
                stayed.add(line);
            }
        });
    }

    private Map<Long, UpdatableRecord<?>> rows(Table<?> table, Set<Long> keys) {
        Map<Long, UpdatableRecord<?>> rows = new HashMap<>();
        for (List<Long> chunk : chunks(keys)) {
            Result<?> found =
                    access.sql().selectFrom(table).where(mine(table, chunk)).fetch();
            found.forEach(row -> rows.put(row.get("id", Long.class), (UpdatableRecord<?>) row));
        }
        return rows;
    }

    private Condition mine(Table<?> table, Collection<Long> keys) {
        return among(table, Objects.requireNonNull(table.field("id", Long.class)), keys);
    }

    /** Two tables belong to no community. */
    private Condition among(Table<?> table, Field<Long> field, Collection<Long> keys) {
        Field<Long> community = table.field("community_id", Long.class);
        return community == null ? field.in(keys) : access.among(community, field, keys);
    }

    /** Rows that another row still points at; the children this undo removed are gone by now. */
    private Set<Long> referred(Table<?> table, Set<Long> keys) {
        Set<Long> found = answered(table, keys);
        for (ForeignKey<?, ?> key : TableOrder.pointingAt(table)) {
            Table<?> child = key.getTable();
            Field<Long> pointer = pointer(key);
            for (List<Long> chunk : chunks(keys)) {
                found.addAll(access.sql()
                        .selectDistinct(pointer)
                        .from(child)
                        .where(among(child, pointer, chunk))
                        .and(child.getName().equals(table.getName()) ? notAmong(child, keys) : DSL.noCondition())
                        .fetch(pointer));
            }
        }
        return found;
    }

    /** Units and households that gave an answer to an order; receipts hold neither in place by a key. */
    private Set<Long> answered(Table<?> table, Set<Long> keys) {
        Field<Long> named = ANSWERING.get(table.getName());
        Set<Long> found = new HashSet<>();
        if (named != null) {
            for (List<Long> chunk : chunks(keys)) {
                found.addAll(access.sql()
                        .selectDistinct(named)
                        .from(RECEIPT)
                        .where(access.among(RECEIPT.COMMUNITY_ID, named, chunk))
                        .and(RECEIPT.STATE.in(Receipt.State.DONE.name(), Receipt.State.UNABLE.name()))
                        .fetch(named));
            }
        }
        return found;
    }

    // A unit whose parent goes in the same undo does not hold its parent.
    private static Condition notAmong(Table<?> table, Set<Long> keys) {
        return Objects.requireNonNull(table.field("id", Long.class)).notIn(keys);
    }

    private static Field<Long> pointer(ForeignKey<?, ?> key) {
        Field<?> field = key.getFields().getLast();
        return Objects.requireNonNull(key.getTable().field(field.getName(), Long.class));
    }

    static List<List<Long>> chunks(Set<Long> keys) {
        List<Long> sorted = keys.stream().filter(Objects::nonNull).sorted().toList();
        List<List<Long>> chunks = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += CHUNK) {
            chunks.add(sorted.subList(from, Math.min(sorted.size(), from + CHUNK)));
        }
        return chunks;
    }
}
