package org.sevenloop.persistence;

import static java.util.Objects.requireNonNull;
import static org.sevenloop.persistence.schema.Tables.CHANGE_SET;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.persistence.SaveLog.Step;
import org.sevenloop.persistence.schema.tables.records.ChangeSetRecord;

/**
 * The only hand that writes rows. Each insert, update and delete leaves its change record; both go to the database in
 * batches, at the latest before the next read, and into the journal with the save.
 */
public final class RowWriter implements AutoCloseable {
    /** Rows of one part of a large save: more make H2 slow, fewer make too many saves. */
    private static final int PART = 4_000;

    private final Connection connection;
    private final DSLContext sql;
    private final ChangeSet set;
    private final Ids ids;
    private final boolean kept;
    private final Commit commit;
    private RowBuffer buffer;
    private SaveRecord record;
    private @Nullable Parts parts;
    private @Nullable Long setId;
    private boolean remark;

    /** Acknowledges a save: from now on it is on the disk. */
    interface Commit {
        void of(@Nullable Save save) throws SQLException;
    }

    /** A save that goes in parts: how each is called, and how many rows this one has. */
    private static final class Parts {
        private final IntFunction<Label> labels;
        private final Courier courier = new Courier();
        /** On the way, and the one that is being written. */
        private final Set<SaveRecord> unfinished = ConcurrentHashMap.newKeySet();

        private int part = 1;
        private int rows;

        Parts(IntFunction<Label> labels) {
            this.labels = labels;
        }

        SaveRecord next(ChangeSet set) {
            SaveRecord record = new SaveRecord(set, SaveLog.once());
            unfinished.add(record);
            return record;
        }
    }

    /**
     * @param log for the journal; null where there is none, or nothing is kept
     * @param kept false where all of it is taken back in the end, so that no record of it need be held
     * @param commit ends a save, and each part of one that goes in parts
     */
    RowWriter(
            Connection connection, DSLContext sql, ChangeSet set, @Nullable SaveLog log, boolean kept, Commit commit) {
        this.connection = connection;
        this.sql = sql;
        this.set = set;
        this.ids = new Ids(connection);
        this.kept = kept;
        this.commit = commit;
        this.buffer = new RowBuffer(connection, sql);
        this.record = new SaveRecord(set, log);
    }

    /**
     * From now on every so many rows are a save of their own, sent to the database while the next are made: one transaction
     * of a whole street makes H2 slow. Each is acknowledged, so whoever asks for this must be able to take them back.
     *
     * @param labels what the parts are called, from the first on
     */
    void inParts(IntFunction<Label> labels) {
        Parts several = new Parts(labels);
        parts = several;
        set.label(labels.apply(1));
        record = several.next(set);
    }

    /** A fresh key; keys come from one sequence in blocks. */
    public long nextId() {
        return ids.next();
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

    /** A row to be filled in. All of it counts as set: jOOQ makes a configuration for each key that would be set first. */
    static <R extends UpdatableRecord<R>> R blank(R row) {
        row.changed(true);
        return row;
    }

    /** Writes a new row; its key must be set. */
    public void insert(UpdatableRecord<?> row) {
        change(Step.INSERT, row, null, RowImage.of(row));
        buffer.insert(row);
        flushIfFull();
    }

    /**
     * Writes a row of the store's own bookkeeping (batches, mentions, problems), which is itself a record and leaves no
     * other.
     */
    void note(UpdatableRecord<?> row) {
        log(Step.NOTE, row.getTable().getName(), key(row), 0, null, RowImage.of(row));
        buffer.insert(row);
        flushIfFull();
    }

    /** Writes a row that was read in this same save; nothing happens where no column differs. */
    public void update(UpdatableRecord<?> row) {
        String before = RowImage.of(row.original());
        String after = RowImage.of(row);
        if (before.equals(after)) {
            return;
        }
        change(Step.UPDATE, row, before, after);
        buffer.update(row);
        flushIfFull();
    }

    /** Removes a row that was read in this same save. */
    public void delete(UpdatableRecord<?> row) {
        change(Step.DELETE, row, RowImage.of(row.original()), null);
        buffer.delete(row);
        flushIfFull();
    }

    /** Writes a row that was read in this same save, and keeps nothing of what it was before. */
    void erase(UpdatableRecord<?> row) {
        String after = RowImage.of(row);
        if (!after.equals(RowImage.of(row.original()))) {
            change(Step.UPDATE, row, RowImage.ERASED, after);
            buffer.update(row);
            flushIfFull();
        }
    }

    /** Removes a row that was read in this same save, and keeps nothing of what it was. */
    void remove(UpdatableRecord<?> row) {
        change(Step.DELETE, row, RowImage.ERASED, null);
        buffer.delete(row);
        flushIfFull();
    }

    /** Takes away for good what earlier saves kept in a row of the store's own bookkeeping, or in all of a table. */
    void erase(Table<?> table, long row) {
        erase(table.getName(), row);
    }

    /** Keeps other stations from saving until this save is done: what is read of theirs from now on is all there is. */
    void hold() {
        Chain.hold(sql, community());
    }

    /** Takes away for good everybody, and all that earlier saves kept. */
    void eraseAll() {
        hold();
        erase(Erasing.ALL, 0);
        seal(Erasing.ALL, 0, null, new Resealing(sql, community()).imageOfAll());
    }

    /** Keeps the digest of what was left of an earlier save, after all that was to be erased of it. */
    void reseal(long save) {
        flush();
        String fresh = Chain.salt();
        new Erasing(sql, community()).salt(save, fresh);
        seal(CHANGE_SET.getName(), save, fresh, new Resealing(sql, community()).image(save));
    }

    private void seal(String table, long row, @Nullable String fresh, String image) {
        long change = nextId();
        record.change(changeSetId(), change, table, row, null, image);
        log(Step.SEAL, table, row, change, fresh, image);
    }

    private long community() {
        return set.actor().community().value();
    }

    private void erase(String table, long row) {
        flush();
        log(Step.ERASE, table, row, 0, null, null);
        new Erasing(sql, community()).run(table, row);
    }

    // Nor is it asked to convert the key, for which it would make a configuration too.
    private static long key(UpdatableRecord<?> row) {
        return requireNonNull((Long) row.get("id"));
    }

    private void change(Step step, UpdatableRecord<?> row, @Nullable String before, @Nullable String after) {
        String table = row.getTable().getName();
        long id = key(row);
        long change = nextId();
        if (!kept) {
            return;
        }
        record.change(changeSetId(), change, table, id, before, after);
        log(step, table, id, change, before, after);
    }

    private void log(Step step, String table, long row, long change, @Nullable String before, @Nullable String after) {
        record.log(step, table, row, change, before, after);
    }

    private void flushIfFull() {
        if (!buffer.isFull()) {
            return;
        }
        Parts several = parts;
        if (several == null) {
            flush();
        } else {
            send(several);
        }
    }

    private void send(Parts several) {
        RowBuffer full = buffer;
        buffer = new RowBuffer(connection, sql);
        several.rows += full.size();
        record.flushed();
        several.courier.give(full::flush);
        if (several.rows >= PART && !record.unchanged()) {
            endPart(several);
        }
    }

    private void endPart(Parts several) {
        SaveRecord done = record;
        ChangeSetRecord head = set.toRecord(changeSetId());
        long lastId = ids.last();
        // Here and not on the way, which is the longer of the two.
        done.lay(head);
        several.courier.give(() -> {
            commit.of(done.finish(sql, new RowBuffer(connection, sql), head, lastId));
            several.unfinished.remove(done);
        });
        several.part++;
        several.rows = 0;
        set.label(several.labels.apply(several.part));
        record = several.next(set);
        setId = null;
    }

    /** Sends everything that waits to the database. */
    void flush() {
        try {
            if (parts != null) {
                parts.courier.arrive();
            }
            if (!buffer.isEmpty()) {
                buffer.flush();
                record.flushed();
            }
        } catch (SQLException e) {
            throw StoreErrors.of(e);
        }
    }

    /** Keeps a remark even if nothing is changed: that somebody looked, or took something away. */
    void remark() {
        set.remark();
        remark = true;
    }

    /** Ends the save, of one in parts its last: all rows, then the change set and its changes, and acknowledges it. */
    void finish() throws SQLException {
        flush();
        boolean nothing = record.unchanged() && !remark;
        commit.of(record.finish(sql, buffer, set.toRecord(nothing ? 0 : changeSetId()), ids.last()));
    }

    /** Nothing is under way any more when the connection goes to somebody else. */
    @Override
    public void close() {
        if (parts != null) {
            parts.courier.close();
            parts.unfinished.forEach(SaveRecord::close);
        }
    }

    // An undo of an undo (redo) makes the first change stand again.
    static void markUndone(DSLContext sql, ChangeSetRecord undo) {
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
}
