package org.sevenloop.platform;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;

/** Work that waits until a test lets it go on; it is done and delivered on the test's thread then. */
public final class HeldWork extends AbstractExecutorService {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean held;

    /** What asks this for work done gets it at once as long as nothing is held back. */
    public TaskRunner tasks() {
        return new TaskRunner(Runnable::run, this, this);
    }

    /** From now on work waits. */
    public void hold() {
        held = true;
    }

    /** Does the work that waited longest. */
    public void next() {
        waiting.remove().run();
    }

    /** Does all that waits, and what comes of it; nothing is held back any more. */
    public void release() {
        held = false;
        while (!waiting.isEmpty()) {
            next();
        }
    }

    @Override
    public void execute(Runnable task) {
        if (held) {
            waiting.add(task);
        } else {
            task.run();
        }
    }

    @Override
    public void shutdown() {
        release();
    }

    @Override
    public List<Runnable> shutdownNow() {
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return !held;
    }

    @Override
    public boolean isTerminated() {
        return !held;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return !held;
    }
}
