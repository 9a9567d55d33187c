package org.sevenloop.ui.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleDesk;
import org.sevenloop.SamplePosts;
import org.sevenloop.SampleSession;
import org.sevenloop.model.verification.Outcome;
import org.sevenloop.model.verification.PushItem;
import org.sevenloop.model.verification.PushPage;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;
import org.sevenloop.service.verification.VerificationService;
import org.sevenloop.ui.DeskFrame;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.common.DeskFilter;
import org.testfx.api.FxRobot;

/** The desk's main task by keyboard: two names are called, and the result is kept. */
class VerificationTaskTest {
    private final SampleSession session = SampleSession.evening();

    @Test
    void aResultIsRecordedForTwoByOneKeyAndReadBackAfterReopening(@TempDir Path folder) {
        try (Database database = Database.openFolder(folder)) {
            SamplePosts.fill(database, session);
            call(new VerificationService(new Store(database, session), (access, entry) -> {}));
        }
        try (Database again = Database.openFolder(folder)) {
            PushPage page = new VerificationService(new Store(again, session), (access, entry) -> {}).page();
            assertThat(page.figures().done()).isEqualTo(14);
            List<PushItem> called = page.items().stream()
                    .filter(item -> item.outcome().equals(Outcome.NOT_LIVING_HERE.word()))
                    .filter(item -> item.name().equals("单晨浩") || item.name().equals("盖亚楠"))
                    .toList();
            assertThat(called).isNotEmpty().allMatch(item -> SampleSession.DAY.equals(item.doneOn()));
        }
    }

    private static void call(VerificationService service) {
        Messages text = Messages.of(Screens.CHINESE);
        VerificationViewModel model = new VerificationViewModel(service, SampleDesk.tools(text));
        Stage stage = Screens.show(1366, 768, () -> {
            VerificationView view = new VerificationView(model, text);
            model.shown(DeskFilter.NONE);
            return DeskFrame.of(view);
        });
        FxRobot robot = new FxRobot();
        assertThat(figure(robot, "open")).isEqualTo("36");
        assertThat(figure(robot, "phone")).isEqualTo("186****2000");
        Screens.onWindow(() -> {
            TableView<?> table = robot.lookup("#verification-table").queryTableView();
            table.getSelectionModel().clearAndSelect(0);
            table.requestFocus();
            return stage;
        });
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        robot.type(KeyCode.DIGIT4);
        Screens.settle();
        assertThat(figure(robot, "open")).isEqualTo("34");
        assertThat(figure(robot, "done")).isEqualTo("14");
        assertThat(figure(robot, "pushed")).isEqualTo("48");
        Screens.onWindow(() -> {
            stage.close();
            return stage;
        });
    }

    private static String figure(FxRobot robot, String name) {
        return robot.lookup("#verification-" + name).queryAs(Label.class).getText();
    }
}
