package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.CHANGE_SET;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
import org.sevenloop.persistence.SaveLog.Step;
import org.sevenloop.persistence.schema.tables.records.ChangeRecord;
import org.sevenloop.persistence.schema.tables.records.ChangeSetRecord;

/**
 * The only hand that writes rows. Each insert, update and delete leaves its change record; both go to the database in
 * batches, at the latest before the next read, and into the journal with the save.
 */
public final class RowWriter {
    private final DSLContext sql;
    private final ChangeSet set;
    private final RowBuffer buffer;
    private final Ids ids;
    private final @Nullable SaveLog log;
    private final boolean kept;
    private final List<ChangeRecord> changes = new ArrayList<>();
    private final String salt = Chain.salt();
    private final Chain.Digest digest;
    private @Nullable Long setId;
    private boolean remark;

    /**
     * @param log for the journal; null where there is none, or nothing is kept
     * @param kept false where all of it is taken back in the end, so that no record of it need be held
     */
    RowWriter(Connection connection, DSLContext sql, ChangeSet set, @Nullable SaveLog log, boolean kept) {
        this.kept = kept;
        this.sql = sql;
        this.set = set;
        this.log = log;
        this.buffer = new RowBuffer(connection, sql);
        this.ids = new Ids(connection);
        this.digest = new Chain.Digest(salt, set.arguments());
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
        log(Step.NOTE, row.getTable().getName(), row.get("id", Long.class), 0, null, RowImage.of(row));
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

    /** Takes away for good everybody, and all that earlier saves kept. */
    void eraseAll() {
        Chain.hold(sql, community());
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
        changes.add(ChangeSet.change(community(), changeSetId(), change, table, row, null, image));
        digest.change(table, row, null, image);
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

    private void change(Step step, UpdatableRecord<?> row, @Nullable String before, @Nullable String after) {
        String table = row.getTable().getName();
        long id = row.get("id", Long.class);
        long change = nextId();
        if (!kept) {
            return;
        }
        changes.add(ChangeSet.change(community(), changeSetId(), change, table, id, before, after));
        digest.change(table, id, before, after);
        log(step, table, id, change, before, after);
    }

    private void log(Step step, String table, long row, long change, @Nullable String before, @Nullable String after) {
        if (log != null) {
            log.row(step, table, row, change, before, after);
        }
    }

    private void flushIfFull() {
        if (buffer.isFull()) {
            flush();
        }
    }

    /** Sends everything that waits to the database. */
    void flush() {
        if (buffer.isEmpty()) {
            return;
        }
        try {
            buffer.flush();
            if (log != null) {
                log.flushed();
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

    /** Ends the save: all rows, then the change set and its changes. Null where the journal has nothing to keep. */
    @Nullable
    Save finish() throws SQLException {
        flush();
        if (changes.isEmpty() && !remark) {
            return log == null || log.isEmpty() ? null : save(set.toRecord(0), log);
        }
        ChangeSetRecord head = set.toRecord(changeSetId());
        head.setSalt(salt);
        Chain.join(sql, head, digest.finish());
        buffer.insertAll(List.of(head));
        if (!changes.isEmpty()) {
            buffer.insertAll(changes);
        }
        if (head.getUndoesId() != null) {
            markUndone(sql, head);
        }
        log(Step.NOTE, CHANGE_SET.getName(), head.getId(), 0, null, RowImage.of(head));
        return log == null ? null : save(head, log);
    }

    private Save save(ChangeSetRecord head, SaveLog body) {
        SaveHead saved = new SaveHead(
                head.getCommunityId(),
                head.getId(),
                ids.last(),
                head.getActor(),
                head.getNotedAt(),
                head.getBusinessDay(),
                head.getLabel(),
                Objects.requireNonNullElse(head.getSeq(), 0L),
                Objects.requireNonNullElse(head.getLink(), ""));
        int length = body.finish();
        return new Save(saved, body.array(), length);
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
