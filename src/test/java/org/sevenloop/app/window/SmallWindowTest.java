package org.sevenloop.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleCommunity;
import org.sevenloop.ui.Screens;

/** What a maximised window leaves on the commonest screen: every desk stands on the rail, and nothing is pushed out below. */
class SmallWindowTest {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 696;

    @TempDir
    private Path folder;

    @Test
    void everyDeskFitsWithTheNoticeOnTop() throws Exception {
        PreparedFolder.open(folder);
        try (ConsoleDriver app = ConsoleDriver.open(folder, SampleCommunity.DAY)) {
            fits(app, "notice");
        }
    }

    @Test
    void everyDeskFitsWhereThereAreAccounts() throws Exception {
        PreparedFolder.locked(folder);
        try (ConsoleDriver app = ConsoleDriver.open(folder, SampleCommunity.DAY)) {
            app.login(PreparedFolder.PASSWORD);
            fits(app, "accounts");
        }
    }

    private static void fits(ConsoleDriver app, String name) {
        app.size(WIDTH, HEIGHT);
        for (String desk : new String[] {"overview", "day", "coverage", "directive", "inspection"}) {
            app.desk(desk);
            Screens.write("low-" + name + "-" + desk, Screens.seen(() -> Screens.picture(app.stage(), WIDTH, HEIGHT)));
            double rail = foot(app, ".sl-rail-item");
            double status = foot(app, ".sl-status");
            assertThat(status).as(desk).isEqualTo(HEIGHT);
            assertThat(rail).as(desk).isLessThanOrEqualTo(status - 28);
        }
    }

    /** Where the lowest of these ends. */
    private static double foot(ConsoleDriver app, String what) {
        Scene scene = app.stage().getScene();
        return Screens.onWindow(() -> scene.getRoot().lookupAll(what).stream()
                .map(SmallWindowTest::place)
                .mapToDouble(Bounds::getMaxY)
                .max()
                .orElseThrow());
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
