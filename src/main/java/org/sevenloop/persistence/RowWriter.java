package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.CHANGE;
import static org.sevenloop.persistence.schema.Tables.CHANGE_SET;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
import org.sevenloop.persistence.schema.tables.records.ChangeRecord;
import org.sevenloop.persistence.schema.tables.records.ChangeSetRecord;

/**
 * The only hand that writes rows. Each insert, update and delete leaves its change record; both go to the database in
 * batches, at the latest before the next read. Rows are buffered by table and written parents first.
 */
public final class RowWriter {
    private static final int BATCH = 1000;
    /** The sequence's own step: whoever asks gets this many keys. */
    private static final int BLOCK = 100;

    private static final int MOST_BLOCKS = 64;
    /** Within a table the younger first: a unit is younger than its parent. */
    private static final Comparator<UpdatableRecord<?>> CHILDREN_FIRST =
            Comparator.<UpdatableRecord<?>, Table<?>>comparing(UpdatableRecord::getTable, TableOrder::compare)
                    .thenComparing(row -> row.get("id", Long.class))
                    .reversed();

    private final Connection connection;
    private final DSLContext sql;
    private final ChangeSet set;
    private final Map<Table<?>, List<UpdatableRecord<?>>> inserts = new LinkedHashMap<>();
    private final List<UpdatableRecord<?>> updates = new ArrayList<>();
    private final List<UpdatableRecord<?>> deletes = new ArrayList<>();
    private final List<ChangeRecord> changes = new ArrayList<>();
    private final Deque<Long> blocks = new ArrayDeque<>();
    private int blocksAtOnce = 1;
    private long nextId;
    private int idsLeft;
    private int waiting;
    private @Nullable Long setId;

    RowWriter(Connection connection, DSLContext sql, ChangeSet set) {
        this.connection = connection;
        this.sql = sql;
        this.set = set;
    }

    /** A fresh key; keys come from one sequence in blocks. */
    public long nextId() {
        if (idsLeft == 0) {
            nextId = nextBlock();
            idsLeft = BLOCK;
        }
        idsLeft--;
        return nextId++;
    }

    private long nextBlock() {
        if (blocks.isEmpty()) {
            try (PreparedStatement more =
                    connection.prepareStatement("select nextval('entity_id') from generate_series(1, ?)")) {
                more.setInt(1, blocksAtOnce);
                try (ResultSet starts = more.executeQuery()) {
                    while (starts.next()) {
                        blocks.add(starts.getLong(1));
                    }
                }
            } catch (SQLException e) {
                throw StoreErrors.of(e);
            }
            // One key for a small save, soon thousands for an import.
            blocksAtOnce = Math.min(2 * blocksAtOnce, MOST_BLOCKS);
        }
        return blocks.remove();
    }

    /** Marks this save as the import of a batch. */
    public void ofBatch(long batchId) {
        set.ofBatch(batchId);
    }

    void undoing(long changeSetId) {
        set.undoing(changeSetId);
    }

    /** The id this save's change set has or will have. */
    public long changeSetId() {
        if (setId == null) {
            setId = nextId();
        }
        return setId;
    }

    /** Writes a new row; its key must be set. */
    public void insert(UpdatableRecord<?> row) {
        changes.add(change(row, null, RowImage.of(row)));
        inserts.computeIfAbsent(row.getTable(), ignored -> new ArrayList<>()).add(row);
        flushIfFull();
    }

    /**
     * Writes a row of the store's own bookkeeping (batches, mentions, problems), which is itself a record and leaves no
     * other.
     */
    void note(UpdatableRecord<?> row) {
        inserts.computeIfAbsent(row.getTable(), ignored -> new ArrayList<>()).add(row);
        flushIfFull();
    }

    /** Writes a row that was read in this same save; nothing happens where no column differs. */
    public void update(UpdatableRecord<?> row) {
        String before = RowImage.of(row.original());
        String after = RowImage.of(row);
        if (before.equals(after)) {
            return;
        }
        changes.add(change(row, before, after));
        updates.add(row);
        flushIfFull();
    }

    /** Removes a row that was read in this same save. */
    public void delete(UpdatableRecord<?> row) {
        changes.add(change(row, RowImage.of(row.original()), null));
        deletes.add(row);
        flushIfFull();
    }

    private ChangeRecord change(UpdatableRecord<?> row, @Nullable String before, @Nullable String after) {
        ChangeRecord change = sql.newRecord(CHANGE);
        change.setCommunityId(set.actor().community().value());
        change.setId(nextId());
        change.setSetId(changeSetId());
        change.setTableName(row.getTable().getName());
        change.setRowId(row.get("id", Long.class));
        change.setBeforeImage(before);
        change.setAfterImage(after);
        return change;
    }

    private void flushIfFull() {
        if (++waiting >= BATCH) {
            flush();
        }
    }

    /** Sends everything that waits to the database. */
    void flush() {
        if (waiting == 0) {
            return;
        }
        try {
            for (Table<?> table : TableOrder.parentsFirst(inserts.keySet())) {
                insertAll(inserts.getOrDefault(table, List.of()));
            }
            for (UpdatableRecord<?> row : updates) {
                row.attach(sql.configuration());
                row.update();
            }
            deletes.sort(CHILDREN_FIRST);
            for (UpdatableRecord<?> row : deletes) {
                row.attach(sql.configuration());
                row.delete();
            }
        } catch (SQLException e) {
            throw StoreErrors.of(e);
        }
        inserts.clear();
        updates.clear();
        deletes.clear();
        waiting = 0;
    }

    /** Ends the save: all rows, then the change set and its changes. */
    void finish() throws SQLException {
        flush();
        if (changes.isEmpty()) {
            return;
        }
        ChangeSetRecord head = set.toRecord(changeSetId());
        insertAll(List.of(head));
        insertAll(changes);
        if (head.getUndoesId() != null) {
            markUndone(head);
        }
    }

    // An undo of an undo (redo) makes the first change stand again.
    private void markUndone(ChangeSetRecord undo) {
        ChangeSetRecord undone = sql.fetchSingle(
                CHANGE_SET,
                CHANGE_SET.COMMUNITY_ID.eq(undo.getCommunityId()).and(CHANGE_SET.ID.eq(undo.getUndoesId())));
        undone.setUndoneById(undo.getId());
        undone.update();
        if (undone.getUndoesId() != null) {
            sql.update(CHANGE_SET)
                    .setNull(CHANGE_SET.UNDONE_BY_ID)
                    .where(CHANGE_SET.COMMUNITY_ID.eq(undo.getCommunityId()))
                    .and(CHANGE_SET.ID.eq(undone.getUndoesId()))
                    .execute();
        }
    }

    // Plain prepared batches: jOOQ's cost nearly twice as much on this path.
    private void insertAll(List<? extends TableRecord<?>> rows) throws SQLException {
        Field<?>[] fields = rows.getFirst().fields();
        try (PreparedStatement statement =
                connection.prepareStatement(insertSql(rows.getFirst().getTable(), fields))) {
            int inBatch = 0;
            for (TableRecord<?> row : rows) {
                for (int i = 0; i < fields.length; i++) {
                    statement.setObject(i + 1, row.get(i));
                }
                statement.addBatch();
                if (++inBatch == BATCH) {
                    statement.executeBatch();
                    inBatch = 0;
                }
            }
            statement.executeBatch();
        }
    }

    private static String insertSql(Table<?> table, Field<?>[] fields) {
        String names = IntStream.range(0, fields.length)
                .mapToObj(i -> '"' + fields[i].getName() + '"')
                .collect(Collectors.joining(", "));
        return "insert into \"" + table.getName() + "\" (" + names + ") values (?" + ", ?".repeat(fields.length - 1)
                + ")";
    }
}
