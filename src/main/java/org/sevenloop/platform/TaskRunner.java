package org.sevenloop.platform;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does work on threads of its own and delivers what came of it on the window's thread.
 *
 * <p>No thread is ever interrupted: the database loses committed rows when a thread is interrupted inside it. Work is cancelled by a flag.
 */
public final class TaskRunner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TaskRunner.class);

    private final Executor window;
    private final ExecutorService quick;
    private final ExecutorService slow;
    private final List<RunningJob> jobs = new CopyOnWriteArrayList<>();
    private final List<Consumer<List<Job>>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean told = new AtomicBoolean(true);
    private final Map<String, Object> newest = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /** Delivers through the given executor: {@code Platform::runLater} in the window. */
    public TaskRunner(Executor window) {
        this(
                window,
                Executors.newFixedThreadPool(
                        3, Thread.ofPlatform().daemon().name("work-", 1).factory()),
                Executors.newFixedThreadPool(
                        2, Thread.ofPlatform().daemon().name("long-", 1).factory()));
    }

    TaskRunner(Executor window, ExecutorService quick, ExecutorService slow) {
        this.window = window;
        this.quick = quick;
        this.slow = slow;
    }

    /** Does and delivers everything at once on the caller's thread: for batch commands and for tests of what calls it. */
    public static TaskRunner immediate() {
        return new TaskRunner(Runnable::run, new CallerExecutor(), new CallerExecutor());
    }

    /** Does the work and delivers what it gave or threw. */
    public <T extends @Nullable Object> void run(
            String label, Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
        submit(quick, new RunningJob(label, false), progress -> work.call(), new Outcome<T>(then, failed, () -> true));
    }

    /** As {@link #run}, but only what was asked last under this key is delivered; work not yet begun that is no longer wanted is skipped. */
    public <T extends @Nullable Object> void latest(
            String key, Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
        Object mine = new Object();
        newest.put(key, mine);
        BooleanSupplier wanted = () -> newest.get(key) == mine;
        submit(quick, new RunningJob(key, false), progress -> work.call(), new Outcome<T>(then, failed, wanted));
    }

    /**
     * Long work, which is listed with its progress and can be cancelled. If it ends itself by {@link Progress#check()}, the failure delivered
     * is a {@link java.util.concurrent.CancellationException}; if it finishes in spite of the flag, so is its result.
     */
    public <T extends @Nullable Object> Job run(
            String label, ProgressWork<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
        var job = new RunningJob(label, true);
        submit(slow, job, work, new Outcome<T>(then, failed, () -> true));
        return job;
    }

    /** What runs or waits to run, oldest first. */
    public List<Job> running() {
        return List.copyOf(jobs);
    }

    /** Calls back on the window's thread when the list or any progress changed, many changes at a time; run the result to stop. */
    public Runnable onChange(Consumer<List<Job>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Flags watched work as cancelled, lets everything else finish, and waits for it. */
    @Override
    public void close() {
        closed = true;
        jobs.stream().filter(RunningJob::watched).forEach(RunningJob::cancel);
        quick.shutdown();
        slow.shutdown();
        boolean interrupted = false;
        while (!(quick.isTerminated() && slow.isTerminated())) {
            try {
                if (!quick.awaitTermination(10, TimeUnit.SECONDS) || !slow.awaitTermination(10, TimeUnit.SECONDS)) {
                    LOG.warn(
                            "Still waiting for {}",
                            jobs.stream().map(Job::label).toList());
                }
            } catch (InterruptedException e) {
                // Whoever interrupts us must not get the database closed under running work.
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private <T extends @Nullable Object> void submit(
            ExecutorService threads, RunningJob job, ProgressWork<T> work, Outcome<T> outcome) {
        jobs.add(job);
        if (closed) {
            job.cancel();
        }
        changed();
        try {
            threads.execute(() -> perform(job, work, outcome));
        } catch (RejectedExecutionException e) {
            jobs.remove(job);
            if (!closed) {
                throw e;
            }
            LOG.debug("Closed: {} is not begun", job.label());
        }
    }

    private <T extends @Nullable Object> void perform(RunningJob job, ProgressWork<T> work, Outcome<T> outcome) {
        Runnable delivery = () -> {};
        try {
            if (outcome.wanted().getAsBoolean()) {
                T result = work.call(job);
                delivery = () -> outcome.then().accept(result);
            }
        } catch (Throwable problem) {
            delivery = () -> outcome.failed().accept(problem);
        }
        // Work counts as running until its answer is on its way, so that whoever waits for the end finds the answer.
        deliver(delivery, outcome.wanted());
        jobs.remove(job);
        changed();
    }

    private void deliver(Runnable delivery, BooleanSupplier wanted) {
        window.execute(() -> {
            if (wanted.getAsBoolean()) {
                delivery.run();
            }
        });
    }

    /** One call to the listeners may be on its way at a time: work that reports a thousand times a second must not flood the window. */
    private void changed() {
        if (!listeners.isEmpty() && told.compareAndSet(true, false)) {
            window.execute(() -> {
                told.set(true);
                List<Job> now = running();
                listeners.forEach(each -> each.accept(now));
            });
        }
    }

    private record Outcome<T extends @Nullable Object>(
            Consumer<? super T> then, Consumer<? super Throwable> failed, BooleanSupplier wanted) {}

    private final class RunningJob implements Job, Progress {
        private final String label;
        private final boolean watched;
        private volatile long done;
        private volatile long total;
        private volatile boolean cancelled;

        RunningJob(String label, boolean watched) {
            this.label = label;
            this.watched = watched;
        }

        @Override
        public void report(long reached, long of) {
            done = reached;
            total = of;
            changed();
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public boolean watched() {
            return watched;
        }

        @Override
        public long done() {
            return done;
        }

        @Override
        public long total() {
            return total;
        }

        @Override
        public void cancel() {
            cancelled = true;
            changed();
        }
    }
}
