package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.CHANGE_SET;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Actor;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.platform.Changes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The store: an H2 file in the data folder, or a shared PostgreSQL. Everything is read through {@link #read} and written
 * through {@link #write}; repositories exist only inside their lambdas, so no connection can leak. A write is
 * acknowledged when it returns: by then it is on the disk, with the record of every row it changed.
 */
public final class Database implements AutoCloseable {
    private static final int READERS = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private final SQLDialect dialect;
    private final @Nullable FolderStore folder;
    private final @Nullable Copies copies;
    private final @Nullable Reindexing indexes;
    private final Deflater packer = SaveLog.packer();
    private final Lane writer;
    private final Lane readers;
    private final Changes changes = new Changes();
    private final AtomicBoolean open = new AtomicBoolean(true);

    private Database(String url, SQLDialect dialect, @Nullable FolderStore folder) {
        this.dialect = dialect;
        this.folder = folder;
        this.indexes = folder == null ? null : new Reindexing();
        this.writer = Lane.writer(url, dialect);
        this.copies = folder == null ? null : new Copies(writer, folder);
        this.readers = Lane.readers(READERS, url, dialect);
    }

    /** Opens or makes a data folder that has no accounts. */
    public static Database openFolder(Path path) {
        DataFolder folder = DataFolder.hold(path);
        return folder.open(folder.keyring().open());
    }

    /** Opens a shared PostgreSQL: {@code jdbc:postgresql://…}. */
    public static Database openUrl(String url) {
        return new Database(url, SQLDialect.POSTGRES, null).migrated(url);
    }

    /** A store that is gone when closed, for tests. */
    public static Database inMemory() {
        String url = H2Url.inMemory();
        return new Database(url, SQLDialect.H2, null).migrated(url);
    }

    /** A bare H2 file, without encryption and journal: what a data folder's store is measured against. */
    static Database ofPlainFile(Path file) {
        String url = H2Url.of("file:" + file.toAbsolutePath());
        return new Database(url, SQLDialect.H2, null).migrated(url);
    }

    /** Opens the files of a data folder. */
    static Database of(FolderStore folder) {
        return new Database(folder.url(), SQLDialect.H2, folder).migrated(folder.url());
    }

    private Database migrated(String url) {
        try (Connection connection = DriverManager.getConnection(url)) {
            boolean older = copies != null && Migrations.pending(connection);
            // Before the migration's connection goes, or H2 would close the file and open it again.
            writer.call((own, sql) -> true);
            if (older) {
                copies().beforeMigration();
            }
            Migrations.run(connection);
            if (indexes != null) {
                indexes.build(Lane.sql(connection, dialect));
            }
            if (older) {
                copies().afterMigration();
            }
            if (copies != null) {
                copies.onOpening();
            }
            return this;
        } catch (SQLException | RuntimeException e) {
            // Or the next try would find the file held by this one.
            readers.close();
            writer.close();
            if (folder != null) {
                folder.abandon();
            }
            throw StoreErrors.of(e);
        }
    }

    /** Reads from one consistent state of the store. */
    public <T> T read(CommunityId community, Function<Access, T> work) {
        return reading((connection, sql) -> work.apply(new Access(sql, community, null)));
    }

    private <T> T reading(Lane.Work<T> work) {
        if (indexes == null) {
            return readers.call(work);
        }
        Lane.demandAlone();
        Lock reading = indexes.reading();
        reading.lock();
        try {
            return readers.call(work);
        } finally {
            reading.unlock();
        }
    }

    /** Writes in one transaction, all or nothing; every changed row leaves a change record under one change set. */
    public <T> T write(Actor actor, Label label, Function<Access, T> work) {
        T written = writer.call((connection, sql) -> {
            try (RowWriter rows = rows(connection, sql, new ChangeSet(sql, actor, label))) {
                T result = work.apply(new Access(sql, actor.community(), rows));
                rows.finish();
                return result;
            }
        });
        changes.fire();
        return written;
    }

    /**
     * Does work that writes a large list, in one save or in many, without the register's indexes, and builds them behind it.
     * Nobody is found by phone, number or name meanwhile but by looking through everybody.
     */
    public <T> T reindexing(Supplier<T> work) {
        Reindexing register = indexes;
        if (register == null) {
            return work.get();
        }
        try {
            writer.call((connection, sql) -> register.leaveOut(sql));
            T done = work.get();
            build(register);
            return done;
        } catch (RuntimeException | Error e) {
            // What went wrong is told, whatever else does; and opening builds what is missing.
            build(register);
            throw e;
        }
    }

    /** What was saved stands with or without its indexes, which the next opening builds where this cannot. */
    private void build(Reindexing register) {
        try {
            writer.call((connection, sql) -> register.build(sql));
        } catch (RuntimeException e) {
            LOG.warn("the register's indexes were not built: {}", e.getClass().getName());
        }
    }

    /** Fires after every acknowledged write, on the thread that wrote. */
    public Changes changes() {
        return changes;
    }

    /** Does the work of a write and takes all of it back: what would happen, without anything happening. */
    public <T> T rehearse(Actor actor, Function<Access, T> work) {
        return writer.call((connection, sql) -> {
            ChangeSet set = new ChangeSet(sql, actor, Label.of("label.exchange.rehearsal"));
            try (RowWriter rows = new RowWriter(connection, sql, set, null, false, save -> connection.rollback())) {
                T result = work.apply(new Access(sql, actor.community(), rows));
                rows.finish();
                return result;
            }
        });
    }

    private RowWriter rows(Connection connection, DSLContext sql, ChangeSet set) {
        SaveLog log = folder == null ? null : new SaveLog(packer);
        return new RowWriter(connection, sql, set, log, true, save -> commit(connection, save));
    }

    /** The journal first: what it has can be done again, and what it has not was never acknowledged. */
    private void commit(Connection connection, @Nullable Save save) throws SQLException {
        if (folder == null || save == null) {
            connection.commit();
            return;
        }
        folder.keep(save);
        try {
            connection.commit();
        } catch (SQLException e) {
            takeBack(folder, e);
            throw e;
        }
    }

    private static void takeBack(FolderStore folder, SQLException refused) {
        try {
            folder.takeBack();
        } catch (RuntimeException e) {
            refused.addSuppressed(e);
        }
    }

    /** Leaves a line in the change record though nothing is changed: that somebody looked, or took something with them. */
    public void remark(Actor actor, Label label) {
        writer.call((connection, sql) -> {
            try (RowWriter rows = rows(connection, sql, new ChangeSet(sql, actor, label))) {
                rows.remark();
                rows.finish();
                return true;
            }
        });
        changes.fire();
    }

    /** Copies of a data folder's store. */
    public Copies copies() {
        if (copies == null) {
            throw new UnsupportedOperationException("a shared PostgreSQL is saved by its own tools");
        }
        return copies;
    }

    /** When somebody saved last, by the clock of their machine; null: nobody did yet. */
    public @Nullable LocalDateTime lastSaved() {
        return reading((connection, sql) -> sql.select(DSL.max(CHANGE_SET.NOTED_AT))
                .from(CHANGE_SET)
                .fetchSingle()
                .value1());
    }

    /** How many bytes can still be written before nothing more is saved; of a server nobody knows. */
    public long room() {
        return folder == null ? Long.MAX_VALUE : StoreErrors.telling(folder::room);
    }

    /** How the data were found when they were opened. */
    public StoreReport report() {
        return folder == null ? StoreReport.WELL : folder.report();
    }

    /** Whether it was not closed yet. */
    public boolean isOpen() {
        return open.get();
    }

    /** Whether the data lie in a folder of this computer. */
    public boolean isFile() {
        return folder != null;
    }

    /** Whether a place lies in the data folder. */
    public boolean holds(Path place) {
        return folder != null && place.toAbsolutePath().normalize().startsWith(folder.path());
    }

    DSLContext dslForTests() {
        return readers.call((connection, sql) -> sql);
    }

    SQLDialect dialect() {
        return dialect;
    }

    @Override
    public void close() {
        if (!open.compareAndSet(true, false)) {
            return;
        }
        boolean written = folder == null || written();
        readers.close();
        writer.close();
        packer.end();
        if (folder != null) {
            folder.close(written);
        }
    }

    /** Whether all that was saved is in the file: not where the database closed itself before. */
    private boolean written() {
        try {
            return writer.call((connection, sql) -> {
                sql.execute("CHECKPOINT SYNC");
                return true;
            });
        } catch (RuntimeException closed) {
            LOG.warn(
                    "the database could not write what it has: {}",
                    closed.getClass().getName());
            return false;
        }
    }
}
