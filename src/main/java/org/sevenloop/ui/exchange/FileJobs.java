package org.sevenloop.ui.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sevenloop.platform.Job;
import org.sevenloop.platform.ProgressWork;
import org.sevenloop.platform.TaskRunner;

/** Long work for files, one at a time for each: the next stops the one before, of which nothing comes any more. */
final class FileJobs {
    private final TaskRunner tasks;
    private final Map<Integer, Running> running = new HashMap<>();

    private static final class Running {
        private @Nullable Job job;

        private void cancel() {
            if (job != null) {
                job.cancel();
            }
        }
    }

    FileJobs(TaskRunner tasks) {
        this.tasks = tasks;
    }

    <T> void run(int file, String label, ProgressWork<T> work, Consumer<T> then, Consumer<Throwable> failed) {
        stop(file);
        Running mine = new Running();
        running.put(file, mine);
        mine.job = tasks.run(
                label,
                work,
                result -> end(file, mine, () -> then.accept(result)),
                failure -> end(file, mine, () -> failed.accept(failure)));
    }

    private void end(int file, Running mine, Runnable delivery) {
        if (running.remove(file, mine)) {
            delivery.run();
        }
    }

    /** Ends the work for a file; nothing comes of it. */
    void stop(int file) {
        Running before = running.remove(file);
        if (before != null) {
            before.cancel();
        }
    }

    /** Asks all work to end; what is finished all the same is told. */
    void cancel() {
        running.values().forEach(Running::cancel);
    }
}
