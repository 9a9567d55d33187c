package org.sevenloop.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * H2 leaves its writing to threads of its own, and answers a checkpoint before they are done where it finds nothing that is
 * not under way. So a copy is made as H2's own backup is: behind all that is to be written, and before anything else.
 */
final class Stillness {
    private Stillness() {}

    /** @param work whatever goes wrong in it goes wrong here: thrown within, it would make H2 give up its store */
    static <T> T of(Connection connection, Supplier<T> work) throws SQLException {
        AtomicReference<@Nullable T> made = new AtomicReference<>();
        AtomicReference<@Nullable RuntimeException> problem = new AtomicReference<>();
        store(connection).executeFilestoreOperation(() -> {
            try {
                made.set(work.get());
            } catch (RuntimeException e) {
                problem.set(e);
            }
        });
        RuntimeException thrown = problem.get();
        T result = made.get();
        if (thrown != null || result == null) {
            throw thrown != null ? thrown : new IllegalStateException("nothing was made");
        }
        return result;
    }

    private static MVStore store(Connection connection) throws SQLException {
        SessionLocal session =
                (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore();
    }
}
