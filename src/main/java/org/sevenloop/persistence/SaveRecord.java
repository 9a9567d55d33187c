package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.CHANGE_SET;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;
import org.sevenloop.persistence.SaveLog.Step;
import org.sevenloop.persistence.schema.tables.records.ChangeSetRecord;

/** What one save leaves beside its rows: a record of each change, their digest in the chain, and its body for the journal. */
final class SaveRecord implements AutoCloseable {
    private final ChangeSet set;
    private final long community;
    private final @Nullable SaveLog log;
    private final LaidChanges changes = new LaidChanges();
    private @Nullable List<List<? extends TableRecord<?>>> laid;
    private final String salt = Chain.salt();
    private final Chain.Digest digest;

    /** @param log for the journal; null where there is none, or nothing is kept */
    SaveRecord(ChangeSet set, @Nullable SaveLog log) {
        this.set = set;
        this.community = set.actor().community().value();
        this.log = log;
        this.digest = new Chain.Digest(salt, set.arguments());
    }

    void change(long setId, long id, String table, long row, @Nullable String before, @Nullable String after) {
        changes.add(ChangeSet.change(community, setId, id, table, row, before, after), set.isPacked());
        digest.change(table, row, before, after);
    }

    void log(Step step, String table, long row, long change, @Nullable String before, @Nullable String after) {
        if (log != null) {
            log.row(step, table, row, change, before, after);
        }
    }

    void flushed() {
        if (log != null) {
            log.flushed();
        }
    }

    /** Makes the rows of the changes: no more come. */
    void lay(ChangeSetRecord head) {
        laid = changes.rows(head);
    }

    boolean unchanged() {
        return changes.isEmpty();
    }

    /**
     * Ends the save: all rows, then the change set and its changes. Null where the journal has nothing to keep.
     *
     * @param lastId the highest key given out until now
     */
    @Nullable
    Save finish(DSLContext sql, RowBuffer rows, ChangeSetRecord head, long lastId) throws SQLException {
        rows.flush();
        if (changes.isEmpty() && !head.getRemark()) {
            return log == null || log.isEmpty() ? null : save(head, log, lastId);
        }
        head.setSalt(salt);
        Chain.join(sql, head, digest.finish());
        rows.insertAll(List.of(head));
        for (List<? extends TableRecord<?>> each : laid == null ? changes.rows(head) : laid) {
            rows.insertAll(each);
        }
        if (head.getUndoesId() != null) {
            RowWriter.markUndone(sql, head);
        }
        log(Step.NOTE, CHANGE_SET.getName(), head.getId(), 0, null, RowImage.of(head));
        return log == null ? null : save(head, log, lastId);
    }

    /** Gives up what was not finished. */
    @Override
    public void close() {
        if (log != null) {
            log.close();
        }
    }

    private static Save save(ChangeSetRecord head, SaveLog body, long lastId) {
        SaveHead saved = new SaveHead(
                head.getCommunityId(),
                head.getId(),
                lastId,
                head.getActor(),
                head.getNotedAt(),
                head.getBusinessDay(),
                head.getLabel(),
                Objects.requireNonNullElse(head.getSeq(), 0L),
                Objects.requireNonNullElse(head.getLink(), ""));
        int length = body.finish();
        return new Save(saved, body.array(), length);
    }
}
