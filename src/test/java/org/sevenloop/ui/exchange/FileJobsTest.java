package org.sevenloop.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sevenloop.platform.HeldWork;
import org.sevenloop.platform.Job;
import org.sevenloop.platform.TaskRunner;

/** Only what was asked last for a file comes back; what is stopped by the next one is not told. */
class FileJobsTest {
    private final HeldWork held = new HeldWork();
    private final TaskRunner tasks = held.tasks();
    private final FileJobs jobs = new FileJobs(tasks);
    private final List<String> told = new ArrayList<>();

    private void run(int file, String label) {
        jobs.run(
                file,
                label,
                progress -> {
                    progress.check();
                    return label;
                },
                told::add,
                failure -> told.add(label + " failed"));
    }

    @Test
    void theNextStopsTheOneBefore() {
        held.hold();
        run(1, "first");
        run(1, "second");
        run(2, "other");
        assertThat(tasks.running()).extracting(Job::cancelled).containsExactly(true, false, false);
        held.release();
        assertThat(told).containsExactly("second", "other");
    }

    @Test
    void whatIsCancelledByHandIsTold() {
        held.hold();
        run(1, "one");
        run(2, "two");
        tasks.running().getFirst().cancel();
        jobs.stop(2);
        held.release();
        assertThat(told).containsExactly("one failed");
    }

    @Test
    void whatIsOverIsNotHeldAgainstTheNext() {
        run(1, "first");
        jobs.cancel();
        run(1, "second");
        assertThat(told).containsExactly("first", "second");
    }
}
