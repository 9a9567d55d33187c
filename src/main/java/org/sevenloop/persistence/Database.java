package org.sevenloop.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.sevenloop.model.exchange.Actor;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.platform.Changes;

/**
 * The store: an H2 file in the data folder, or a shared PostgreSQL. Everything is read through {@link #read} and written
 * through {@link #write}; repositories exist only inside their lambdas, so no connection can leak. A write is
 * acknowledged when it returns: by then it is on the disk, with the record of every row it changed.
 */
public final class Database implements AutoCloseable {
    static final String H2_FILE = "sevenloop";
    private static final String H2_OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE";
    private static final int READERS = 2;

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private final SQLDialect dialect;
    private final boolean file;
    private final Lane writer;
    private final Lane readers;
    private final Changes changes = new Changes();

    private Database(String url, SQLDialect dialect, boolean file) {
        this.dialect = dialect;
        this.file = file;
        this.writer = new Lane("write", 1, url, dialect);
        this.readers = new Lane("read", READERS, url, dialect);
        migrate(url);
    }

    /** The one file of a data folder that holds the data. */
    public static String fileName() {
        return H2_FILE + ".mv.db";
    }

    /** Opens or makes the data folder. */
    public static Database openFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException(StoreException.Code.READ_ONLY, e);
        }
        Path base = folder.toAbsolutePath().resolve(H2_FILE);
        return new Database("jdbc:h2:file:" + base + H2_OPTIONS + ";WRITE_DELAY=0", SQLDialect.H2, true);
    }

    /** Opens a shared PostgreSQL: {@code jdbc:postgresql://…}. */
    public static Database openUrl(String url) {
        return new Database(url, SQLDialect.POSTGRES, false);
    }

    /** A store that is gone when closed, for tests. */
    public static Database inMemory() {
        return new Database(
                "jdbc:h2:mem:" + System.nanoTime() + H2_OPTIONS + ";DB_CLOSE_DELAY=-1", SQLDialect.H2, false);
    }

    private void migrate(String url) {
        try (Connection connection = DriverManager.getConnection(url)) {
            Flyway.configure()
                    .dataSource(new OneConnection(connection))
                    .locations("classpath:org/sevenloop/db/migration")
                    .load()
                    .migrate();
            // Before the migration's connection goes, or H2 would close the file and open it again.
            writer.call((own, sql) -> true);
        } catch (SQLException | FlywayException e) {
            throw StoreErrors.of(e);
        }
    }

    /** Reads from one consistent state of the store. */
    public <T> T read(CommunityId community, Function<Access, T> work) {
        return readers.call((connection, sql) -> work.apply(new Access(sql, community, null)));
    }

    /** Writes in one transaction, all or nothing; every changed row leaves a change record under one change set. */
    public <T> T write(Actor actor, Label label, Function<Access, T> work) {
        T written = writer.call((connection, sql) -> {
            ChangeSet set = new ChangeSet(sql, actor, label);
            RowWriter rows = new RowWriter(connection, sql, set);
            T result = work.apply(new Access(sql, actor.community(), rows));
            rows.finish();
            connection.commit();
            force(connection);
            return result;
        });
        changes.fire();
        return written;
    }

    /** Fires after every acknowledged write, on the thread that wrote. */
    public Changes changes() {
        return changes;
    }

    /** Does the work of a write and takes all of it back: what would happen, without anything happening. */
    public <T> T rehearse(Actor actor, Function<Access, T> work) {
        return writer.call((connection, sql) -> {
            ChangeSet set = new ChangeSet(sql, actor, Label.of("label.exchange.rehearsal"));
            RowWriter rows = new RowWriter(connection, sql, set);
            T result = work.apply(new Access(sql, actor.community(), rows));
            rows.finish();
            connection.rollback();
            return result;
        });
    }

    /** With the H2 file, a commit alone survives a killed process; only a synced checkpoint survives a power cut. */
    private void force(Connection connection) throws SQLException {
        if (file) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            }
        }
    }

    /** Saves a copy of the store into a new zip file; nothing is written meanwhile. Files only. */
    public void backupTo(Path zip) {
        if (!file) {
            throw new UnsupportedOperationException("a shared PostgreSQL is saved by its own tools");
        }
        writer.call((connection, sql) ->
                sql.execute("BACKUP TO ?", zip.toAbsolutePath().toString()));
    }

    /** Whether the data lie in a folder of this computer. */
    public boolean isFile() {
        return file;
    }

    DSLContext dslForTests() {
        return readers.call((connection, sql) -> sql);
    }

    SQLDialect dialect() {
        return dialect;
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
