package org.sevenloop.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * H2 leaves its writing to threads of its own, and answers a checkpoint before they are done where it finds nothing that is
 * not under way. So a copy is made as H2's own backup is: behind all that is to be written, and before anything else.
 */
final class Stillness {
    private Stillness() {}

    /** @param work whatever goes wrong in it goes wrong here: thrown within, it would make H2 give up its store */
    static <T> T of(Connection connection, Supplier<T> work) throws SQLException {
        CompletableFuture<T> made = new CompletableFuture<>();
        try {
            store(connection).executeFilestoreOperation(() -> complete(made, work));
        } catch (MVStoreException stopped) {
            throw new SQLException(stopped);
        }
        try {
            return made.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
    }

    private static <T> void complete(CompletableFuture<T> made, Supplier<T> work) {
        try {
            made.complete(work.get());
        } catch (RuntimeException | Error e) {
            made.completeExceptionally(e);
        }
    }

    private static MVStore store(Connection connection) throws SQLException {
        SessionLocal session =
                (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore();
    }
}
