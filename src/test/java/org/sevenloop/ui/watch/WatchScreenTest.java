package org.sevenloop.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sevenloop.SampleWatch;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.chart.ReadingGrid;

class WatchScreenTest {
    private static Database store;

    @BeforeAll
    static void fill() {
        store = Database.inMemory();
        SampleWatch.fill(store, 90);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static Parent board(Messages text, boolean open) {
        BoardViewModel model = new Desks(store, text).board();
        BoardView view = new BoardView(model, text);
        model.shown(DeskFilter.NONE);
        if (open) {
            model.open(model.column(Colour.RED).get(0).watchCase().id());
        }
        return view;
    }

    private static Parent readings(Messages text) {
        ReadingsViewModel model = new Desks(store, text).temperatures();
        ReadingsView view = new ReadingsView(model, text);
        model.shown(DeskFilter.NONE);
        return view;
    }

    @Test
    void bothDesksInBothSizesAndLanguages() {
        for (Locale language : List.of(Screens.CHINESE, Screens.ENGLISH)) {
            Messages text = Messages.of(language);
            shoot("board", text, false);
            shoot("board-drawer", text, true);
            Screens.shoot("watch-readings", 1182, 692, text, WatchScreenTest::readings, stage -> {});
            Screens.shoot("watch-readings", 1712, 1004, text, WatchScreenTest::readings, stage -> {});
        }
    }

    private static void shoot(String name, Messages text, boolean open) {
        // The rail is 184 px wide, and closes to 56 while a drawer is open in a small window.
        BufferedImage small =
                Screens.shoot("watch-" + name, open ? 1310 : 1182, 692, text, t -> board(t, open), stage -> {});
        BufferedImage large = Screens.shoot("watch-" + name, 1712, 1004, text, t -> board(t, open), stage -> {});
        assertThat(small.getHeight()).isEqualTo(692);
        assertThat(large.getHeight()).isEqualTo(1004);
    }

    @Test
    void thePhoneCallsFormAndAFieldInTheGrid() {
        Messages text = Messages.of(Screens.CHINESE);
        BufferedImage form = Screens.shoot(
                "watch-call",
                1182,
                692,
                text,
                t -> board(t, false),
                stage -> Platform.runLater(() -> ((Button) stage.getScene().lookup("#board-enter")).fire()));
        BufferedImage typing = Screens.shoot("watch-typing", 1182, 692, text, WatchScreenTest::readings, stage -> {
            ReadingGrid grid = (ReadingGrid) stage.getScene().lookup("#readings-grid");
            grid.requestFocus();
            grid.select(2 * 28 + 27);
            grid.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, "3", "", KeyCode.UNDEFINED, false, false, false, false));
        });
        assertThat(form.getWidth()).isEqualTo(1182);
        assertThat(typing.getWidth()).isEqualTo(1182);
    }
}
