package org.sevenloop.app.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a second start asks the first one to come to the front: it leaves a file in the data folder, and the first one takes it away. Nothing is
 * opened to the network for it.
 */
final class Knock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Knock.class);
    private static final long EACH_MILLIS = 250;
    private static final int TRIES = 12;

    private final Path file;
    private final Runnable answer;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Knock(Path file, Runnable answer) {
        this.file = file;
        this.answer = answer;
    }

    private static Path file(Path folder) {
        return folder.toAbsolutePath().resolve("knock");
    }

    /** Answers whoever knocks, until closed; on a thread of its own. */
    static Knock answering(Path folder, Runnable answer) {
        Knock knock = new Knock(file(folder), answer);
        Thread.ofVirtual().name("knock").start(knock::listen);
        return knock;
    }

    /** Whether a program that has the folder open came to the front. */
    static boolean at(Path folder) {
        Path file = file(folder);
        try {
            Files.writeString(file, "");
            for (int i = 0; i < TRIES; i++) {
                if (!Files.exists(file)) {
                    return true;
                }
                new CountDownLatch(1).await(EACH_MILLIS, TimeUnit.MILLISECONDS);
            }
            return !Files.deleteIfExists(file);
        } catch (IOException | InterruptedException e) {
            LOG.info(
                    "nobody could be asked to come to the front: {}",
                    e.getClass().getName());
            return false;
        }
    }

    private void listen() {
        try {
            while (!closed.await(EACH_MILLIS, TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException e) {
            LOG.info("nobody is answered any more: {}", e.getClass().getName());
        }
    }

    private void look() {
        try {
            if (Files.deleteIfExists(file)) {
                answer.run();
            }
        } catch (IOException e) {
            // As where a virus scanner reads it just then: it is looked for again.
            LOG.info("a knock could not be taken away: {}", e.getClass().getName());
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
