package org.sevenloop.ui.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleCommunity;
import org.sevenloop.SampleDesk;
import org.sevenloop.model.coverage.BlindKind;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;
import org.sevenloop.service.closing.PaperService;
import org.sevenloop.service.coverage.CoverageService;
import org.sevenloop.service.net.NetEditor;
import org.sevenloop.service.net.NetService;
import org.sevenloop.ui.DeskFrame;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.common.DeskFilter;
import org.testfx.api.FxRobot;

/** The desk's main task by keyboard: blind spots are given to somebody, doors are ticked as visited, and both are there after a restart. */
class CoverageTaskTest {
    private static final Responsible WANG = new Responsible("王建宁", "13800000009");

    private final FxRobot robot = new FxRobot();

    @Test
    void blindSpotsAreSettledByKeyAndStaySoAfterReopening(@TempDir Path folder) {
        try (Database database = Database.openFolder(folder)) {
            SampleCommunity.fill(database, 6);
            work(database);
        }
        try (Database again = Database.openFolder(folder)) {
            var page = new CoverageService(new Store(again, SampleCommunity.SESSION)).page();
            var counts = page.counts(page.community());
            assertThat(counts.of(BlindKind.UNANSWERED, 5)).isZero();
            assertThat(counts.of(BlindKind.UNANSWERED, 7)).isZero();
            assertThat(counts.of(BlindKind.VISIT, 7)).isEqualTo(22);
        }
    }

    private void work(Database database) {
        CoverageViewModel model = model(database, Messages.of(Screens.CHINESE));
        Stage stage = Screens.show(1366, 768, () -> {
            CoverageView view = new CoverageView(model, Messages.of(Screens.CHINESE));
            model.shown(DeskFilter.named("UNANSWERED"));
            return DeskFrame.of(view);
        });
        try {
            assertThat(words("#coverage-UNANSWERED-5")).isEqualTo("3");
            assertThat(words("#coverage-UNANSWERED-7")).isEqualTo("24");
            press("#coverage-UNANSWERED-5", KeyCode.SPACE);
            focus("#coverage-table");
            chord(KeyCode.CONTROL, KeyCode.A);
            robot.type(KeyCode.F2);
            Screens.settle();
            robot.targetWindow(Window.getWindows().getLast());
            write("#coverage-name", "wang");
            write("#coverage-phone", "13800000009");
            chord(KeyCode.CONTROL, KeyCode.ENTER);
            robot.targetWindow(stage);
            assertThat(words("#coverage-UNANSWERED-5")).isEqualTo("0");
            assertThat(words("#coverage-UNANSWERED-7")).isEqualTo("0");
            press("#coverage-VISIT-7", KeyCode.SPACE);
            select(0, 1);
            robot.type(KeyCode.SPACE);
            Screens.settle();
            assertThat(words("#coverage-VISIT-7")).isEqualTo("22");
        } finally {
            Screens.onWindow(() -> {
                stage.close();
                return stage;
            });
        }
    }

    @Test
    void looksAsItShould() {
        try (Database database = Database.inMemory()) {
            SampleCommunity sample = SampleCommunity.fill(database, 12);
            Store store = new Store(database, SampleCommunity.SESSION);
            NetService net = new NetService(store);
            net.assign(List.of(sample.leaves().get(0)), List.of(), SampleCommunity.ZHOU, "");
            net.assign(List.of(sample.leaves().get(2)), sample.households().subList(12, 16), WANG, "");
            net.assign(List.of(sample.leaves().get(3)), List.of(), new Responsible("付伟月", ""), "");
            new NetEditor(store).units().leave(WANG);
            new CoverageService(store).editor().beginRound();
            for (Locale language : List.of(Screens.CHINESE, Screens.ENGLISH)) {
                for (int[] size : Screens.SIZES) {
                    Screens.shoot(
                            "coverage",
                            size[0],
                            size[1],
                            Messages.of(language),
                            text -> {
                                CoverageViewModel model = model(database, text);
                                model.shown(DeskFilter.named("LEFT"));
                                model.choose(new Figure(BlindKind.LEFT, 7));
                                return DeskFrame.of(new CoverageView(model, text));
                            },
                            stage -> {});
                }
            }
        }
    }

    private static CoverageViewModel model(Database database, Messages text) {
        Store store = new Store(database, SampleCommunity.SESSION);
        return new CoverageViewModel(
                new CoverageServices(new CoverageService(store), new NetEditor(store), new PaperService(store, text)),
                SampleDesk.tools(text));
    }

    private void press(String id, KeyCode key) {
        focus(id);
        robot.type(key);
        Screens.settle();
    }

    private void chord(KeyCode held, KeyCode key) {
        robot.press(held).type(key).release(held);
        Screens.settle();
    }

    private void select(int from, int to) {
        Screens.onWindow(() -> {
            TableView<?> table = robot.lookup("#coverage-table").queryTableView();
            table.requestFocus();
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().selectRange(from, to + 1);
            return table;
        });
    }

    private void write(String field, String words) {
        focus(field);
        robot.write(words);
        Screens.settle();
    }

    private void focus(String id) {
        Screens.onWindow(() -> {
            Node node = robot.lookup(id).query();
            node.requestFocus();
            return node;
        });
    }

    private String words(String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
