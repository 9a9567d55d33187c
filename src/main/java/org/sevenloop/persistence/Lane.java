package org.sevenloop.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.sevenloop.platform.Threads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Threads of the store's own, each with its connection. Nobody outside can interrupt them: an interrupted thread closes
 * H2's file under every other, and loses commits. A caller waits without being interruptible either.
 */
final class Lane implements AutoCloseable {
    private static final Settings SETTINGS = new Settings()
            .withRenderSchema(false)
            .withExecuteLogging(false)
            .withRenderQuotedNames(RenderQuotedNames.ALWAYS);

    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);

    /** However the server is set up, it answers a commit only once it has written it. */
    private static final String WRITTEN = "-c synchronous_commit=on";

    /** Whether this thread is in the middle of somebody's work. */
    private static final ThreadLocal<Boolean> AT_WORK = ThreadLocal.withInitial(() -> false);

    private final ExecutorService threads;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private final String url;
    private final SQLDialect dialect;
    private final int isolation;

    private Lane(String name, int size, String url, SQLDialect dialect, int isolation) {
        this.url = url;
        this.dialect = dialect;
        this.isolation = isolation;
        this.threads = Executors.newFixedThreadPool(
                size, Thread.ofPlatform().name("store-" + name + "-", 0).factory());
    }

    /** One thread, which sees what others have saved meanwhile. */
    static Lane writer(String url, SQLDialect dialect) {
        return new Lane("write", 1, url, dialect, Connection.TRANSACTION_READ_COMMITTED);
    }

    /** Each work reads from one state of the store, whatever is saved meanwhile. */
    static Lane readers(int size, String url, SQLDialect dialect) {
        return new Lane("read", size, url, dialect, Connection.TRANSACTION_REPEATABLE_READ);
    }

    static DSLContext sql(Connection connection, SQLDialect dialect) {
        return DSL.using(connection, dialect, SETTINGS);
    }

    /** Work on one connection, in a transaction that it commits itself; what it leaves open is taken back. */
    interface Work<T> {
        T run(Connection connection, DSLContext sql) throws SQLException;
    }

    /** @throws IllegalStateException within other work on a store: each could wait for the other for ever */
    static void demandAlone() {
        if (AT_WORK.get()) {
            throw new IllegalStateException("work on the store within other work on it");
        }
    }

    <T> T call(Work<T> work) {
        demandAlone();
        try {
            return CompletableFuture.supplyAsync(() -> inTransaction(work), threads)
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                known.addSuppressed(new RuntimeException("asked for here"));
                throw known;
            }
            throw e;
        }
    }

    private <T> T inTransaction(Work<T> work) {
        AT_WORK.set(true);
        try {
            Connection connection = take();
            try {
                return work.run(connection, sql(connection, dialect));
            } finally {
                giveBack(connection);
            }
        } catch (SQLException | DataAccessException e) {
            throw StoreErrors.of(e);
        } finally {
            AT_WORK.remove();
        }
    }

    private Connection take() throws SQLException {
        synchronized (idle) {
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        Properties settings = new Properties();
        if (dialect == SQLDialect.POSTGRES) {
            settings.setProperty("options", WRITTEN);
        }
        Connection connection = DriverManager.getConnection(url, settings);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(isolation);
        return connection;
    }

    /** What was done is done by now, whatever becomes of the connection. */
    private void giveBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException broken) {
            close(connection);
            return;
        }
        synchronized (idle) {
            idle.push(connection);
        }
    }

    @Override
    public void close() {
        Threads.finish(threads);
        synchronized (idle) {
            idle.forEach(Lane::close);
            idle.clear();
        }
    }

    /** One that does not close keeps nothing else from closing. */
    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("a connection was not closed: {}", e.getClass().getName());
        }
    }
}
