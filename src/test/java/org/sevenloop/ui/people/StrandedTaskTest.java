package org.sevenloop.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleDesk;
import org.sevenloop.SamplePosts;
import org.sevenloop.SampleSession;
import org.sevenloop.model.people.Stranded;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.people.StrandedService;
import org.sevenloop.ui.DeskFrame;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.common.DeskFilter;
import org.testfx.api.FxRobot;

/** The desk's main task by keyboard: somebody is entered, put right and found again, and another one is taken off. */
class StrandedTaskTest {
    private final SampleSession session = SampleSession.evening();
    private final FxRobot robot = new FxRobot();

    @Test
    void somebodyIsEnteredCorrectedAndReadBackAfterReopening(@TempDir Path folder) {
        try (Database database = Database.openFolder(folder)) {
            SamplePosts.fill(database, session);
            work(new StrandedService(database, session));
        }
        try (Database again = Database.openFolder(folder)) {
            var page = new StrandedService(again, session).page();
            assertThat(page.figures().people()).isEqualTo(24);
            Stranded entered = page.people().stream()
                    .filter(each -> each.person().name().equals("Ana Lee"))
                    .findFirst()
                    .orElseThrow();
            assertThat(entered.person().nationality()).isEqualTo("FR");
            assertThat(entered.needs()).isEqualTo("masks");
        }
    }

    private void work(StrandedService service) {
        Messages text = Messages.of(Screens.CHINESE);
        StrandedViewModel model = new StrandedViewModel(service, SampleDesk.tools(text));
        Stage stage = Screens.show(1366, 768, () -> {
            StrandedView view = new StrandedView(model, text);
            model.shown(DeskFilter.NONE);
            return DeskFrame.of(view);
        });
        assertThat(figure()).isEqualTo("24");
        focus("#people-stranded-table");
        robot.type(KeyCode.INSERT);
        Screens.settle();
        robot.write("Ana Lee").type(KeyCode.TAB).write("FR");
        save();
        assertThat(figure()).isEqualTo("25");
        focus("#people-stranded-search");
        robot.write("ana");
        Screens.settle();
        assertThat(model.shown()).hasSize(1);
        focus("#people-stranded-table");
        Screens.onWindow(() -> {
            table().getSelectionModel().select(0);
            return stage;
        });
        robot.type(KeyCode.F2);
        Screens.settle();
        focus("#people-stranded-needs");
        robot.write("masks");
        save();
        Screens.onWindow(() -> {
            ((TextInputControl) robot.lookup("#people-stranded-search").query()).clear();
            return stage;
        });
        focus("#people-stranded-table");
        Screens.onWindow(() -> {
            table().getSelectionModel()
                    .clearAndSelect(model.shown().get(0).person().name().equals("Ana Lee") ? 1 : 0);
            return stage;
        });
        robot.type(KeyCode.DELETE);
        Screens.settle();
        assertThat(figure()).isEqualTo("24");
        Screens.onWindow(() -> {
            stage.close();
            return stage;
        });
    }

    private void save() {
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        Screens.settle();
    }

    private void focus(String id) {
        Screens.onWindow(() -> {
            Node node = robot.lookup(id).query();
            node.requestFocus();
            return node;
        });
    }

    private TableView<?> table() {
        return robot.lookup("#people-stranded-table").queryTableView();
    }

    private String figure() {
        return robot.lookup("#people-stranded").queryAs(Label.class).getText();
    }
}
