package org.sevenloop.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleFiles;
import org.sevenloop.app.cli.Run;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.exchange.ImportBatch;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.service.exchange.HistoryService;
import org.sevenloop.service.exchange.ImportService;
import org.sevenloop.service.exchange.SampleService;
import org.sevenloop.ui.Screens;

/** The window answers while the console works: nothing of ours keeps its thread for long. */
class WindowTimeTest {
    private static final double FIRST_SHOW = 500;
    private static final double STRETCH = 100;
    private static final List<KeyCode> DESKS = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8,
            KeyCode.DIGIT9);

    /** To the largest list of the board, deep into an open unit, to the end and back. */
    private static final List<KeyCode> SCROLL = List.of(
            KeyCode.DOWN,
            KeyCode.RIGHT,
            KeyCode.RIGHT,
            KeyCode.PAGE_DOWN,
            KeyCode.PAGE_DOWN,
            KeyCode.END,
            KeyCode.PAGE_UP,
            KeyCode.HOME);

    @TempDir
    Path folder;

    private final WindowWatch watch = new WindowWatch();

    @Test
    void nothingKeepsTheWindowWhileFilesComeInAndDesksAreSwitchedAndScrolled() throws Exception {
        takeSample();
        try (ConsoleDriver app = ConsoleDriver.open(folder, SampleService.DAY, watch)) {
            Screens.onWindow(() -> {
                watch.over(app.stage().getScene());
                return watch.take();
            });
            for (KeyCode desk : DESKS) {
                app.desk(desk);
                assertThat(longest()).as("the first show of " + desk).isLessThanOrEqualTo(FIRST_SHOW);
            }

            AtomicBoolean done = new AtomicBoolean();
            AtomicReference<Throwable> failure = new AtomicReference<>();
            Wiring wiring = app.console().wiring();
            app.tasks().run("shell.undo", progress -> bringInAgain(wiring), all -> done.set(true), problem -> {
                failure.set(problem);
                done.set(true);
            });
            List<Double> acts = new ArrayList<>();
            for (int rounds = 0; rounds < 2 || !done.get(); rounds++) {
                round(app, acts);
            }
            assertThat(failure.get()).isNull();
            Collections.sort(acts);
            assertThat(acts.get(acts.size() * 95 / 100))
                    .as("the longest stretch of the thread in 95 of 100 acts, of " + acts)
                    .isLessThan(STRETCH);
        }
    }

    private void takeSample() {
        List<String> words = new ArrayList<>(List.of("import"));
        SampleFiles.all().forEach(file -> words.add(file.toString()));
        words.addAll(List.of("--community", SampleService.CODE));
        assertThat(Run.json(folder, words.toArray(String[]::new)).exit()).isLessThanOrEqualTo(1);
    }

    /** Takes each file back and in again, so that every desk has something to follow. */
    private static List<ImportOutcome> bringInAgain(Wiring wiring) {
        ImportService imports = wiring.imports();
        HistoryService history = wiring.history();
        List<ImportOutcome> again = new ArrayList<>();
        for (ImportBatch batch : imports.batches()) {
            if (batch.undoneAt() == null) {
                history.undo(batch.id());
                again.add(SampleFiles.take(imports, SampleFiles.named(batch.fileName())));
            }
        }
        return again;
    }

    private void round(ConsoleDriver app, List<Double> acts) {
        for (KeyCode desk : DESKS) {
            act(app, acts, KeyCode.CONTROL, desk);
            for (KeyCode key : SCROLL) {
                act(app, acts, key);
            }
        }
    }

    private void act(ConsoleDriver app, List<Double> acts, KeyCode... keys) {
        Screens.onWindow(watch::take);
        app.tap(keys);
        acts.add(longest());
    }

    private double longest() {
        return Screens.onWindow(watch::take).stream()
                .mapToDouble(each -> each)
                .max()
                .orElse(0);
    }
}
