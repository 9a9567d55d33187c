package org.sevenloop.ui.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sevenloop.service.closing.SmallCommunity.DAY;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.model.closing.DayBoard;
import org.sevenloop.model.closing.DayDuty;
import org.sevenloop.model.closing.DayProblem;
import org.sevenloop.model.closing.ProblemEntry;
import org.sevenloop.model.net.AnswerRole;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;
import org.sevenloop.service.closing.ClosingService;
import org.sevenloop.service.closing.DayService;
import org.sevenloop.service.closing.SmallCommunity;
import org.sevenloop.service.net.NetService;
import org.sevenloop.ui.DeskFrame;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.common.DeskFilter;

/** The day's desk: pictures to look at, and from the key press to what is stored. */
class DayScreenTest {
    private static final List<String> CADRES = List.of("单雄信", "付伟月", "解自强", "仇红琪");

    static DayViewModel model(Database database, Messages text) {
        List<Throwable> problems = new ArrayList<>();
        DayViewModel model = DayViewModelTest.model(database, text, new ArrayList<>(), problems, new ArrayList<>());
        model.shown(DeskFilter.NONE);
        assertThat(problems).isEmpty();
        return model;
    }

    /** An evening half done: cadres, a problem from yesterday, one of today and one settled. */
    static void fill(Database database) throws IOException {
        Store yesterday =
                new Store(database, SmallCommunity.session(DAY.minusDays(1).atTime(20, 0)));
        Store store = new Store(database, SmallCommunity.session());
        DayService days = new DayService(store);
        List<UnitId> groups = days.page(DAY).board().groups().stream()
                .map(group -> group.id())
                .toList();
        NetService net = new NetService(store);
        net.assign(
                List.of(groups.getFirst()),
                List.of(),
                new Responsible(CADRES.getFirst(), "18600000002", AnswerRole.RESPONSIBLE, "市第三中学"),
                "");
        new DayService(yesterday)
                .raise(DAY.minusDays(1), problem(groups.getFirst(), "3号楼2单元", "水管冻裂，独居老人家里没有水", "单雄信"), null);
        days.raise(DAY, problem(groups.getLast(), "西门卡口", "测温枪电池不够", "周晨"), null);
        var settled =
                days.raise(DAY, new ProblemEntry(DayProblem.Kind.NEED, groups.getLast(), "一户", "缺降压药", "周晨"), null);
        days.settle(DAY, List.of(settled), "已送到门口");
        DayBoard board = days.page(DAY).board();
        days.tick(DAY, board.groups().getFirst().tasks());
        days.tick(DAY, board.groups().getLast().tasks().subList(0, 2));
    }

    private static ProblemEntry problem(UnitId group, String place, String what, String owner) {
        return new ProblemEntry(DayProblem.Kind.PROBLEM, group, place, what, owner);
    }

    @Test
    void isDrawnInBothLanguagesAndSizes() throws IOException {
        try (Database database = SmallCommunity.store()) {
            fill(database);
            Map<Locale, DayViewModel> models = Map.of(
                    Screens.CHINESE, model(database, Messages.of(Screens.CHINESE)),
                    Screens.ENGLISH, model(database, Messages.of(Screens.ENGLISH)));
            Screens.all(
                    "day", text -> DeskFrame.of(new DayView(Objects.requireNonNull(models.get(text.locale())), text)));
            new ClosingService(new Store(database, SmallCommunity.session())).close(DAY, "下雪，干部都在清路");
            models.values().forEach(DayViewModel::refresh);
            Screens.all(
                    "day-closed",
                    text -> DeskFrame.of(new DayView(Objects.requireNonNull(models.get(text.locale())), text)));
        }
    }

    @Test
    void aGridWorkerSeesHowHisGroupStands() throws IOException {
        try (Database database = SmallCommunity.store()) {
            fill(database);
            for (Locale language : List.of(Screens.CHINESE, Screens.ENGLISH)) {
                Messages text = Messages.of(language);
                DayViewModel model = DayViewModelTest.model(
                        new Store(database, SmallCommunity.worker()),
                        text,
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>());
                model.shown(DeskFilter.NONE);
                Screens.shoot(
                        "day-worker", 1366, 768, text, words -> DeskFrame.of(new DayView(model, words)), stage -> {
                            assertThat(stage.getScene().lookup("#day-raise").isDisabled())
                                    .isTrue();
                        });
                assertThat(model.problems()).allMatch(each -> each.content().isEmpty());
            }
        }
    }

    @Test
    void isEmptyWithASentenceWhereThereAreNoGroups() {
        try (Database database = Database.inMemory()) {
            Messages text = Messages.of(Screens.CHINESE);
            DayViewModel model = model(database, text);
            Screens.shoot("day-empty", 1366, 768, text, words -> DeskFrame.of(new DayView(model, words)), stage -> {});
            assertThat(model.rows()).isEmpty();
        }
    }

    @Test
    void whatIsOpenIsNamedBeforeTheDayIsClosed() throws IOException {
        try (Database database = SmallCommunity.store()) {
            fill(database);
            Messages text = Messages.of(Screens.CHINESE);
            DayViewModel model = model(database, text);
            Stage stage = Screens.show(1366, 768, () -> DeskFrame.of(new DayView(model, text)));
            try {
                Screens.onWindow(() -> {
                    javafx.application.Platform.runLater(
                            () -> button(stage, "#day-close").fire());
                    return stage;
                });
                Screens.write("day-close-1366x768-zh", Screens.seen(() -> Screens.picture(stage, 1366, 768)));
                Stage dialog = Screens.onWindow(() -> (Stage) javafx.stage.Window.getWindows().stream()
                        .filter(window -> window != stage && window.isShowing())
                        .findFirst()
                        .orElseThrow());
                Label what = (Label) dialog.getScene().lookup("#day-what");
                assertThat(what.getText()).contains("二组周晨未会诊").contains("问题“测温枪电池不够”未办结");
                Screens.onWindow(() -> {
                    dialog.close();
                    return dialog;
                });
            } finally {
                close(stage);
            }
        }
    }

    /** Everything by keys, on a folder; and read back by another program's start. */
    @Test
    void fromTheKeyPressToWhatIsStored(@TempDir Path folder) {
        try (Database store = Database.openFolder(folder)) {
            SmallCommunity.fill(store);
            Messages text = Messages.of(Screens.CHINESE);
            DayViewModel model = model(store, text);
            Stage stage = Screens.show(1366, 768, () -> DeskFrame.of(new DayView(model, text)));
            try {
                TableView<?> table = (TableView<?>) stage.getScene().lookup("#day");
                select(table, 0, 1, 2, 3);
                press(table, KeyCode.SPACE);
                press(table, KeyCode.DIGIT0);
                assertThat(model.board().open()).hasSize(2);
                select(table, 0, 2);
                press(table, KeyCode.ENTER);
                assertThat(sentence(stage)).isEqualTo("2 个包组都已日清，可以日结了");
                Screens.onWindow(() -> {
                    button(stage, "#day-act").fire();
                    return stage;
                });
                assertThat(sentence(stage)).contains("已由李文清于 21:40 日结");
                press(table, KeyCode.DIGIT1);
                assertThat(model.board().ticks()).hasSize(16);
            } finally {
                close(stage);
            }
        }
        try (Database again = Database.openFolder(folder)) {
            DayBoard board = new DayService(new Store(again, SmallCommunity.session()))
                    .page(DAY)
                    .board();
            assertThat(board.closed().orElseThrow().by()).isEqualTo("李文清");
            assertThat(board.ticks()).hasSize(16);
            assertThat(board.ticks().keySet()).anyMatch(task -> task.duty() == DayDuty.CLOSED);
        }
    }

    private static Button button(Stage stage, String id) {
        return (Button) stage.getScene().lookup(id);
    }

    private static String sentence(Stage stage) {
        return Screens.onWindow(() -> ((Label) stage.getScene().lookup("#day-sentence")).getText());
    }

    private static void select(TableView<?> table, int first, int... others) {
        Screens.onWindow(() -> {
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().selectIndices(first, others);
            return table;
        });
    }

    private static void press(Node node, KeyCode code) {
        Screens.onWindow(() -> {
            node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            return node;
        });
    }

    private static void close(Stage stage) {
        Screens.onWindow(() -> {
            stage.close();
            return stage;
        });
    }
}
