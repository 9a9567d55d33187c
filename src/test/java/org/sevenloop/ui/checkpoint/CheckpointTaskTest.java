package org.sevenloop.ui.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sevenloop.SampleSession.DAY;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleDesk;
import org.sevenloop.SampleRoster;
import org.sevenloop.SampleSession;
import org.sevenloop.model.checkpoint.RosterPage;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;
import org.sevenloop.service.checkpoint.CheckpointService;
import org.sevenloop.ui.DeskFrame;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.common.DeskFilter;
import org.testfx.api.FxRobot;

/** The desk's main task by keyboard: tonight's empty gate is filled, and stays filled. */
class CheckpointTaskTest {
    private final SampleSession session = SampleSession.evening();

    @Test
    void anEmptyGateIsFilledFromTheKeyboardAndReadBackAfterReopening(@TempDir Path folder) {
        try (Database database = Database.openFolder(folder)) {
            SampleRoster.fill(database, session);
            fill(new CheckpointService(new Store(database, session)));
        }
        try (Database again = Database.openFolder(folder)) {
            RosterPage page = new CheckpointService(new Store(again, session)).page(DAY, DAY);
            assertThat(page.today().shiftsShort()).isEqualTo(1);
            assertThat(page.roster().at(DAY.atTime(23, 0)).getFirst().heads()).isEqualTo(2);
        }
    }

    private static void fill(CheckpointService service) {
        Messages text = Messages.of(Screens.CHINESE);
        List<String> told = new ArrayList<>();
        CheckpointViewModel model = new CheckpointViewModel(service, SampleDesk.tools(text, told));
        Stage stage = Screens.show(1366, 768, () -> {
            CheckpointView view = new CheckpointView(model, text);
            model.shown(DeskFilter.NONE);
            return DeskFrame.of(view);
        });
        FxRobot robot = new FxRobot();
        assertThat(robot.lookup("#checkpoint-short").queryAs(Label.class).getText())
                .isEqualTo("3");
        Screens.onWindow(() -> {
            robot.lookup("#checkpoint-staffing").query().requestFocus();
            return stage;
        });
        // The first arrow chooses the first cell; the night shift is two to its right.
        robot.type(KeyCode.RIGHT, 3).type(KeyCode.ENTER);
        Screens.settle();
        for (int i = 0; i < 2; i++) {
            robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
            Screens.settle();
        }
        assertThat(told).hasSize(2);
        assertThat(robot.lookup("#checkpoint-short").queryAs(Label.class).getText())
                .isEqualTo("2");
        robot.type(KeyCode.ESCAPE);
        Screens.settle();
        assertThat(model.shiftProperty().get()).isNull();
        Screens.onWindow(() -> {
            stage.close();
            return stage;
        });
    }
}
