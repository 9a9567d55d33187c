package org.sevenloop.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.app.window.Console;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Clock;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.service.exchange.SampleService;
import org.sevenloop.ui.Screens;
import org.testfx.util.WaitForAsyncUtils;

/** Opens the whole console on the sample community, and goes to every desk. */
class GuiSmokeTest {
    private static final List<String> DESKS = List.of(
            "overview", "report", "net", "board", "readings", "verification", "stranded", "checkpoint", "import");

    @TempDir
    static Path folder;

    private static Wiring wiring;
    private static TaskRunner tasks;

    @BeforeAll
    static void sample() {
        Clock clock = Clock.system();
        clock.setBusinessDay(SampleService.DAY);
        Messages text = Messages.of(Locale.SIMPLIFIED_CHINESE);
        wiring = new Wiring(Database.openFolder(folder), clock, text, "李文清");
        wiring.session().sitIn(wiring.places().choose(SampleService.CODE));
        wiring.sample().open(Progress.NONE);
        tasks = new TaskRunner(Platform::runLater);
    }

    @AfterAll
    static void close() {
        tasks.close();
        wiring.close();
    }

    @Test
    void everyDeskOpensOnTheSample() throws Exception {
        Console[] made = new Console[1];
        Stage stage = Screens.show(1920, 1080, () -> {
            made[0] = new Console(wiring, tasks, () -> {});
            return made[0].view();
        });
        try {
            // No library's older JavaFX may have come first.
            assertThat(System.getProperty("javafx.runtime.version")).startsWith("25");
            for (String desk : DESKS) {
                Screens.onWindow(() -> {
                    made[0].shell().open(desk);
                    return desk;
                });
                quiet();
                Screens.write("console-" + desk, Screens.onWindow(() -> Screens.picture(stage, 1920, 1080)));
                assertThat(made[0].shell().notice().get()).as(desk).isNull();
            }
            Screens.onWindow(() -> {
                made[0].shell().open("overview");
                return stage;
            });
            quiet();
            Node red = stage.getScene().getRoot().lookup("#overview-red");
            assertThat(red).as("a figure on the first desk").isNotNull();
        } finally {
            Screens.onWindow(() -> {
                made[0].close();
                stage.close();
                return stage;
            });
        }
    }

    /** Until nothing runs in the background and the window has drawn it. */
    private static void quiet() throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> tasks.running().isEmpty());
        Screens.settle();
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> tasks.running().isEmpty());
        Screens.settle();
    }
}
