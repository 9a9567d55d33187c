package org.sevenloop.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleDesk;
import org.sevenloop.SamplePosts;
import org.sevenloop.SampleSession;
import org.sevenloop.model.people.Stranded;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;
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
            work(new StrandedService(new Store(database, session)));
        }
        try (Database again = Database.openFolder(folder)) {
            var page = new StrandedService(new Store(again, session)).page();
            assertThat(page.figures().people()).isEqualTo(24);
            Stranded entered = page.people().stream()
                    .filter(each -> each.person().name().equals("ana lee"))
                    .findFirst()
                    .orElseThrow();
            assertThat(entered.person().nationality()).isEqualTo("fr");
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
        try {
            enterCorrectRemove(model, stage);
        } finally {
            Screens.onWindow(() -> {
                stage.close();
                return stage;
            });
        }
    }

    private void enterCorrectRemove(StrandedViewModel model, Stage stage) {
        assertThat(figure()).isEqualTo("24");
        focus("#people-stranded-table");
        form(KeyCode.INSERT);
        write("#people-stranded-name", "ana lee");
        write("#people-stranded-nationality", "fr");
        save(stage);
        assertThat(figure()).isEqualTo("25");
        write("#people-stranded-search", "ana");
        assertThat(model.shown()).hasSize(1);
        focus("#people-stranded-table");
        Screens.onWindow(() -> {
            table().getSelectionModel().select(0);
            return stage;
        });
        form(KeyCode.F2);
        write("#people-stranded-needs", "masks");
        save(stage);
        Screens.onWindow(() -> {
            ((TextInputControl) robot.lookup("#people-stranded-search").query()).clear();
            return stage;
        });
        focus("#people-stranded-table");
        Screens.onWindow(() -> {
            table().getSelectionModel()
                    .clearAndSelect(model.shown().get(0).person().name().equals("ana lee") ? 1 : 0);
            return stage;
        });
        robot.type(KeyCode.DELETE);
        Screens.settle();
        assertThat(figure()).isEqualTo("24");
    }

    /** The robot types into the window it is told, and presses keys in the one that has the focus. */
    private void form(KeyCode key) {
        robot.type(key);
        Screens.settle();
        robot.targetWindow(Window.getWindows().getLast());
    }

    private void write(String field, String words) {
        focus(field);
        robot.write(words);
        Screens.settle();
    }

    private void save(Stage stage) {
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        Screens.settle();
        robot.targetWindow(stage);
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
