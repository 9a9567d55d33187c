package org.sevenloop.persistence;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.sevenloop.platform.Threads;

/**
 * Takes rows to the database one load after the other, while the next are being made. Whoever wants to read waits until all
 * are there. After a failure nothing more is taken.
 */
final class Courier implements AutoCloseable {
    /** Loads that may wait: enough to keep the way busy, few enough to hold. */
    private static final int MOST = 4;

    /** Work on the save's connection. */
    interface Load {
        void deliver() throws SQLException;
    }

    private final ExecutorService way = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("store-courier-", 0).factory());
    private final Deque<CompletableFuture<Void>> under = new ArrayDeque<>();
    private volatile boolean failed;

    /** @throws RuntimeException what kept an earlier load from arriving */
    void give(Load load) {
        while (under.size() >= MOST) {
            await(under.remove());
        }
        under.add(CompletableFuture.runAsync(() -> deliver(load), way));
    }

    private void deliver(Load load) {
        if (failed) {
            return;
        }
        try {
            load.deliver();
        } catch (SQLException e) {
            failed = true;
            throw StoreErrors.of(e);
        } catch (RuntimeException | Error e) {
            failed = true;
            throw e;
        }
    }

    /** Waits until everything has arrived. */
    void arrive() {
        while (!under.isEmpty()) {
            await(under.remove());
        }
    }

    private static void await(CompletableFuture<Void> load) {
        try {
            load.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw e;
        }
    }

    /** What is under way arrives or fails before the connection is somebody else's. */
    @Override
    public void close() {
        Threads.finish(way);
    }
}
