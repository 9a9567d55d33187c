package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.CHANGE_SET;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
import org.sevenloop.persistence.SaveLog.Step;
import org.sevenloop.persistence.journal.Entry;
import org.sevenloop.persistence.schema.DefaultSchema;
import org.sevenloop.persistence.schema.tables.records.ChangeSetRecord;

/** Writes saves from the journal into the store again, row by row as they were written first. */
final class Replay {
    private final Connection connection;
    private final DSLContext sql;
    private long lastId;
    private @Nullable LocalDateTime lastSaved;

    Replay(Connection connection, DSLContext sql) {
        this.connection = connection;
        this.sql = sql;
    }

    /** Writes one save, in one transaction. */
    void save(Entry entry) throws IOException {
        SaveHead head = SaveHead.of(entry.head());
        // A stream does not end an inflater that it was given.
        try (Inflater unpacker = new Inflater(true);
                DataInputStream body = new DataInputStream(
                        new InflaterInputStream(new ByteArrayInputStream(entry.body()), unpacker, 1 << 15))) {
            new OneSave(head).run(body);
            connection.commit();
            lastId = Math.max(lastId, head.lastId());
            lastSaved = head.notedAt();
        } catch (SQLException e) {
            throw StoreErrors.of(e);
        }
    }

    /** When the last of these saves was made; null: there was none. */
    @Nullable
    LocalDateTime lastSaved() {
        return lastSaved;
    }

    /** Ends the replay: no key is given out twice. */
    void finish() throws SQLException {
        Ids.continueAfter(connection, lastId);
        connection.commit();
    }

    private final class OneSave {
        private final SaveHead head;
        private final RowBuffer buffer = new RowBuffer(connection, sql);
        private final LaidChanges changes = new LaidChanges();
        private @Nullable ChangeSetRecord set;

        OneSave(SaveHead head) {
            this.head = head;
        }

        void run(DataInputStream body) throws IOException, SQLException {
            while (true) {
                int step = body.read();
                if (step < 0) {
                    break;
                }
                if (step == Step.FLUSH.ordinal()) {
                    buffer.flush();
                } else {
                    row(Step.values()[step], body);
                }
            }
            buffer.flush();
            ChangeSetRecord own = set;
            if (own != null) {
                Chain.rejoin(sql, own);
                buffer.insertAll(List.of(own));
                for (List<? extends TableRecord<?>> each : changes.rows(own)) {
                    buffer.insertAll(each);
                }
                if (own.getUndoesId() != null) {
                    RowWriter.markUndone(sql, own);
                }
            }
        }

        private void row(Step step, DataInputStream body) throws IOException, SQLException {
            String table = body.readUTF();
            long id = body.readLong();
            long change = body.readLong();
            String before = SaveLog.text(body);
            String after = SaveLog.text(body);
            if (step == Step.ERASE) {
                buffer.flush();
                new Erasing(sql, head.community()).run(table, id);
                return;
            }
            if (step == Step.SEAL) {
                seal(table, id, change, before, after);
                return;
            }
            UpdatableRecord<?> row = record(table, id, after == null ? before : after);
            switch (step) {
                case INSERT -> buffer.insert(row);
                case UPDATE -> buffer.update(row);
                case DELETE -> buffer.delete(row);
                case NOTE -> note(row);
                case FLUSH, ERASE, SEAL -> throw new IOException("this is no row");
            }
            if (step != Step.NOTE) {
                changes.add(ChangeSet.change(head.community(), head.set(), change, table, id, before, after), false);
            }
        }

        private void seal(String table, long id, long change, @Nullable String salt, @Nullable String image) {
            if (salt != null) {
                new Erasing(sql, head.community()).salt(id, salt);
            }
            changes.add(ChangeSet.change(head.community(), head.set(), change, table, id, null, image), false);
        }

        private void note(UpdatableRecord<?> row) {
            if (row.getTable().getName().equals(CHANGE_SET.getName())) {
                set = row.into(CHANGE_SET);
            } else {
                buffer.insert(row);
            }
        }

        private UpdatableRecord<?> record(String name, long id, @Nullable String image) {
            Table<?> table = Objects.requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(name));
            UpdatableRecord<?> row = (UpdatableRecord<?>) sql.newRecord(table);
            RowImage.restore(row, Objects.requireNonNull(image));
            Field<Long> community = table.field("community_id", Long.class);
            if (community != null) {
                row.set(community, head.community());
            }
            row.set(Objects.requireNonNull(table.field("id", Long.class)), id);
            return row;
        }
    }
}
