package org.sevenloop.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.app.window.Console;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.report.Binding;
import org.sevenloop.model.report.BlankForm;
import org.sevenloop.model.report.ReportForm;
import org.sevenloop.model.watch.BoardFilter;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Clock;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.service.exchange.SampleService;
import org.sevenloop.service.report.ReportService;
import org.sevenloop.spreadsheet.report.TestForms;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.chart.ReadingGrid;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of the whole window on every desk: with the sample, with a page open at the side, and with nothing in it yet. */
class ConsoleScreenTest {
    private static final List<String> DESKS = List.of(
            "overview",
            "day",
            "report",
            "net",
            "coverage",
            "board",
            "readings",
            "verification",
            "stranded",
            "checkpoint",
            "inspection",
            "import",
            "export",
            "reporting",
            "directive");

    private static TaskRunner tasks;

    /** @param act runs in the window once the desk stands, to press and type */
    private record Shot(String picture, String desk, DeskFilter filter, Consumer<Stage> act) {
        Shot(String picture, String desk, DeskFilter filter) {
            this(picture, desk, filter, stage -> {});
        }
    }

    @BeforeAll
    static void start() {
        tasks = new TaskRunner(Platform::runLater);
    }

    @AfterAll
    static void close() {
        tasks.close();
    }

    private static Wiring community() {
        Clock clock = Clock.system();
        clock.setBusinessDay(SampleService.DAY);
        Wiring wiring = new Wiring(Database.inMemory(), clock, Messages.of(Locale.SIMPLIFIED_CHINESE), "李文清");
        wiring.session().sitIn(wiring.places().choose(SampleService.CODE));
        return wiring;
    }

    @Test
    void everyDeskWithTheSample(@TempDir Path folder) throws IOException {
        try (Wiring wiring = community()) {
            wiring.sample().open(Progress.NONE);
            keepForms(wiring.reports(), folder);
            List<Shot> shots = new ArrayList<>(DESKS.stream()
                    .filter(desk -> !desk.equals("import"))
                    .map(desk -> new Shot(desk, desk, DeskFilter.NONE))
                    .toList());
            var card = wiring.watch().board(new BoardFilter(null, null)).cards().getFirst();
            var page = wiring.people().person(card.person().id());
            shots.add(new Shot(
                    "board-drawer",
                    "board",
                    DeskFilter.row(card.watchCase().id().value())));
            shots.add(new Shot("checkpoint-drawer", "checkpoint", DeskFilter.named("gap")));
            shots.add(new Shot(
                    "net-person", "net", DeskFilter.row(card.person().id().value())));
            if (page.household() != null) {
                shots.add(new Shot(
                        "net-household",
                        "net",
                        DeskFilter.row(page.household().id().value())));
            }
            shots.add(new Shot("board-call", "board", DeskFilter.NONE, stage -> press(stage, "#board-enter")));
            shots.add(new Shot("readings-typing", "readings", DeskFilter.NONE, ConsoleScreenTest::type));
            shots.add(new Shot("checkpoint-table", "checkpoint", DeskFilter.NONE, ConsoleScreenTest::table));
            shots.add(new Shot("import-problems", "import", DeskFilter.named("problems")));
            shoot(wiring, shots, List.of(Screens.CHINESE, Screens.ENGLISH));
        }
    }

    private static void keepForms(ReportService reports, Path folder) throws IOException {
        for (BlankForm blank : List.of(TestForms.counts(), TestForms.people())) {
            ReportForm form = reports.open(Files.write(folder.resolve(blank.name()), blank.content()));
            reports.save(
                    form.with(form.bindings().stream().map(Binding::confirmed).toList()));
        }
    }

    @Test
    void everyDeskOfACommunityThatHasNothingYet() {
        try (Wiring wiring = community()) {
            List<Shot> shots = DESKS.stream()
                    .map(desk -> new Shot(desk + "-empty", desk, DeskFilter.NONE))
                    .toList();
            int[] small = Screens.SIZES.getFirst();
            shoot(wiring, shots, small);
            shoot(wiring.in(Messages.of(Screens.ENGLISH)), shots, small);
        }
    }

    private static void shoot(Wiring wiring, List<Shot> shots, List<Locale> languages) {
        for (Locale language : languages) {
            for (int[] size : Screens.SIZES) {
                shoot(wiring.in(Messages.of(language)), shots, size);
            }
        }
    }

    private static void shoot(Wiring wiring, List<Shot> shots, int[] size) {
        Console[] made = new Console[1];
        Stage stage = Screens.show(size[0], size[1], () -> {
            made[0] = new Console(wiring, tasks, () -> {});
            return made[0].view();
        });
        try {
            for (Shot shot : shots) {
                Screens.onWindow(() -> {
                    made[0].shell().open(shot.desk(), shot.filter());
                    return shot;
                });
                quiet();
                Screens.onWindow(() -> {
                    shot.act().accept(stage);
                    return shot;
                });
                quiet();
                String name = shot.picture() + "-" + size[0] + "x" + size[1] + "-"
                        + wiring.text().locale().getLanguage();
                Screens.write(name, Screens.seen(() -> Screens.picture(stage, size[0], size[1])));
                assertThat(made[0].shell().notice().get()).as(name).isNull();
                Screens.onWindow(() -> {
                    List.copyOf(Window.getWindows()).stream()
                            .filter(window -> window != stage)
                            .forEach(Window::hide);
                    leave(stage.getScene().getFocusOwner());
                    return shot;
                });
            }
        } finally {
            Screens.onWindow(() -> {
                made[0].close();
                stage.close();
                return stage;
            });
        }
    }

    /** A form waits for its answer: it must not be waited for here. */
    private static void press(Stage stage, String id) {
        Platform.runLater(() -> ((Button) stage.getScene().lookup(id)).fire());
    }

    private static void type(Stage stage) {
        ReadingGrid grid = (ReadingGrid) stage.getScene().lookup("#readings-grid");
        grid.requestFocus();
        grid.select(2 * 28 + 27);
        grid.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, "3", "", KeyCode.UNDEFINED, false, false, false, false));
    }

    /** What was begun is not stored when the next desk comes. */
    private static void leave(@Nullable Node focus) {
        if (focus instanceof TextField) {
            focus.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
        }
    }

    private static void table(Stage stage) {
        Node chart = stage.getScene().lookup("#checkpoint-staffing");
        chart.requestFocus();
        chart.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.T, false, true, false, false));
    }

    /** Until nothing runs in the background and the window has drawn it. */
    private static void quiet() {
        try {
            for (int i = 0; i < 2; i++) {
                WaitForAsyncUtils.waitFor(
                        60, TimeUnit.SECONDS, () -> tasks.running().isEmpty());
                Screens.settle();
            }
        } catch (TimeoutException e) {
            throw new AssertionError("the window is still busy", e);
        }
    }
}
