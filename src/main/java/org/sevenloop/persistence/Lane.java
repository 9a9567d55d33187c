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
import org.jooq.impl.DSL;
import org.sevenloop.platform.Threads;

/**
 * Threads of the store's own, each with its connection. Nobody outside can interrupt them: an interrupted thread closes
 * H2's file under every other, and loses commits. A caller waits without being interruptible either.
 */
final class Lane implements AutoCloseable {
    private static final Settings SETTINGS = new Settings()
            .withRenderSchema(false)
            .withExecuteLogging(false)
            .withRenderQuotedNames(RenderQuotedNames.ALWAYS);

    /** However the server is set up, it answers a commit only once it has written it. */
    private static final String WRITTEN = "-c synchronous_commit=on";

    private final ExecutorService threads;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private final String url;
    private final SQLDialect dialect;

    Lane(String name, int size, String url, SQLDialect dialect) {
        this.url = url;
        this.dialect = dialect;
        this.threads = Executors.newFixedThreadPool(
                size, Thread.ofPlatform().name("store-" + name + "-", 0).factory());
    }

    static DSLContext sql(Connection connection, SQLDialect dialect) {
        return DSL.using(connection, dialect, SETTINGS);
    }

    /** Work on one connection; commits when the work returns, rolls back when it throws. */
    interface Work<T> {
        T run(Connection connection, DSLContext sql) throws SQLException;
    }

    <T> T call(Work<T> work) {
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
        try {
            Connection connection = take();
            boolean done = false;
            try {
                T result = work.run(connection, sql(connection, dialect));
                connection.commit();
                done = true;
                return result;
            } finally {
                giveBack(connection, done);
            }
        } catch (SQLException e) {
            throw StoreErrors.of(e);
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
        return connection;
    }

    private void giveBack(Connection connection, boolean committed) throws SQLException {
        if (!committed) {
            try {
                connection.rollback();
            } catch (SQLException broken) {
                connection.close();
                return;
            }
        }
        synchronized (idle) {
            idle.push(connection);
        }
    }

    @Override
    public void close() {
        Threads.finish(threads);
        synchronized (idle) {
            idle.forEach(Lane::closeQuietly);
            idle.clear();
        }
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreErrors.of(e);
        }
    }
}
