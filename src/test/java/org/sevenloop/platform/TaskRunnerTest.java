package org.sevenloop.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TaskRunnerTest {
    /** Stands in for the window's thread: what is queued runs when the test turns to it. */
    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();

    private final TaskRunner tasks = new TaskRunner(window::add);
    private final List<Object> results = new ArrayList<>();

    @AfterEach
    void close() {
        tasks.close();
    }

    private void turn() throws InterruptedException {
        Runnable next = window.poll(20, TimeUnit.SECONDS);
        assertThat(next).as("something to deliver").isNotNull();
        next.run();
    }

    @Test
    void worksElsewhereAndDeliversHere() throws InterruptedException {
        tasks.run("name", () -> Thread.currentThread().getName(), results::add, results::add);
        turn();
        assertThat(results).singleElement().asString().startsWith("work-");
    }

    @Test
    void deliversAFailure() throws InterruptedException {
        tasks.run(
                "fail",
                () -> {
                    throw new IllegalStateException("broken");
                },
                results::add,
                results::add);
        turn();
        assertThat(results).singleElement().isInstanceOf(IllegalStateException.class);
    }

    @Test
    void deliversOnlyTheLatestOfAKey() throws InterruptedException {
        var hold = new CountDownLatch(1);
        tasks.latest("board", () -> held(hold, "old"), results::add, results::add);
        tasks.latest("board", () -> "new", results::add, results::add);
        tasks.latest("other", () -> "other", results::add, results::add);
        turn();
        turn();
        hold.countDown();
        turn();
        assertThat(results).containsExactlyInAnyOrder("new", "other");
    }

    @Test
    void dropsAResultThatWaitsWhileANewerIsAsked() throws InterruptedException {
        tasks.latest("board", () -> "old", results::add, results::add);
        Runnable waiting = window.poll(20, TimeUnit.SECONDS);
        assertThat(waiting).isNotNull();
        tasks.latest("board", () -> "new", results::add, results::add);

        waiting.run();
        turn();

        assertThat(results).containsExactly("new");
    }

    @Test
    void showsProgressAndIsCancelledByAFlag() throws InterruptedException {
        var reported = new CountDownLatch(1);
        var hold = new CountDownLatch(1);
        var interrupted = new ArrayList<Boolean>();
        Job job = tasks.run(
                "import",
                progress -> {
                    progress.report(30, 120);
                    reported.countDown();
                    hold.await();
                    interrupted.add(Thread.currentThread().isInterrupted());
                    progress.check();
                    return "finished";
                },
                results::add,
                results::add);
        reported.await();

        assertThat(tasks.running()).containsExactly(job);
        assertThat(job.fraction()).isEqualTo(0.25);
        job.cancel();
        hold.countDown();
        turn();

        assertThat(interrupted).containsExactly(false);
        assertThat(results).singleElement().isInstanceOf(CancellationException.class);
        // The answer is on its way a moment before the work counts as ended.
        tasks.close();
        assertThat(tasks.running()).isEmpty();
    }

    @Test
    void tellsListenersManyChangesAtATime() throws InterruptedException {
        var seen = new ArrayList<List<Job>>();
        tasks.onChange(seen::add);
        tasks.run(
                "import",
                progress -> {
                    for (int i = 0; i < 1000; i++) {
                        progress.report(i, 1000);
                    }
                    return "finished";
                },
                results::add,
                results::add);
        turn();
        while (results.isEmpty()) {
            turn();
        }
        assertThat(seen).hasSizeBetween(1, 500);
        assertThat(tasks.running()).isEmpty();
    }

    @Test
    void closingFlagsLongWorkAndWaitsForAll() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var ended = new ArrayList<String>();
        tasks.run(
                "watch",
                progress -> {
                    begun.countDown();
                    while (!progress.cancelled()) {
                        Thread.onSpinWait();
                    }
                    ended.add("watch");
                    return "stopped";
                },
                results::add,
                results::add);
        begun.await();

        tasks.close();

        assertThat(ended).containsExactly("watch");
        tasks.run("late", () -> ended.add("late"), results::add, results::add);
        assertThat(ended).containsExactly("watch");
    }

    @Test
    void canDoEverythingAtOnce() {
        try (TaskRunner now = TaskRunner.immediate()) {
            now.latest("board", () -> "done", results::add, results::add);
            now.run("long", progress -> "also", results::add, results::add);
        }
        assertThat(results).containsExactly("done", "also");
    }

    private static String held(CountDownLatch hold, String result) throws InterruptedException {
        hold.await();
        return result;
    }
}
