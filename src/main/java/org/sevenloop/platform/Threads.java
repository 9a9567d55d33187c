package org.sevenloop.platform;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** Ends threads without interrupting them: the database loses committed rows when a thread is interrupted inside it. */
public final class Threads {
    private Threads() {}

    /** Takes no more work and waits until all that was taken is done, however often the caller is interrupted meanwhile. */
    public static void finish(ExecutorService threads) {
        threads.shutdown();
        patiently(() -> {
            while (!threads.isTerminated()) {
                threads.awaitTermination(1, TimeUnit.MINUTES);
            }
        });
    }

    /** Waiting that an interrupted thread begins again. */
    public interface Waiting {
        void run() throws InterruptedException;
    }

    /** Waits for as long as it takes, however often the caller is interrupted meanwhile. */
    public static void patiently(Waiting waiting) {
        boolean interrupted = false;
        while (true) {
            try {
                waiting.run();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
