package org.sevenloop.ui.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleCommunity;
import org.sevenloop.SampleDesk;
import org.sevenloop.SampleSession;
import org.sevenloop.model.directive.Asked;
import org.sevenloop.model.directive.Attachment;
import org.sevenloop.model.directive.Board;
import org.sevenloop.model.directive.Directive;
import org.sevenloop.model.directive.DirectiveId;
import org.sevenloop.model.directive.DirectiveLine;
import org.sevenloop.model.directive.Receipt;
import org.sevenloop.model.directive.ReceiptId;
import org.sevenloop.model.directive.Reply;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;
import org.sevenloop.service.directive.DirectiveIssuer;
import org.sevenloop.service.directive.DirectiveService;
import org.sevenloop.service.directive.DirectiveSheets;
import org.sevenloop.service.directive.StationService;
import org.sevenloop.ui.DeskFrame;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.common.DeskFilter;
import org.testfx.api.FxRobot;

/** An order is issued and answered by keyboard alone, and is there after a restart; and how the desk looks. */
class DirectiveTaskTest {
    private static final UnitId COMMUNITY = new UnitId(SampleSession.COMMUNITY.value());

    private final SampleSession session = SampleSession.evening();
    private final FxRobot robot = new FxRobot();
    private final List<String> told = new ArrayList<>();

    @TempDir
    private Path folder;

    private static DirectiveServices services(Database database, SampleSession session) {
        Store store = new Store(database, session);
        Messages text = Messages.of(Screens.CHINESE);
        return new DirectiveServices(
                new DirectiveService(store),
                new DirectiveIssuer(store),
                new DirectiveSheets(store, text),
                new StationService(store));
    }

    @Test
    void anOrderIsIssuedAndAnsweredByKeyboard() throws Exception {
        Path attached = Files.writeString(folder.resolve("样表.txt"), "姓名 电话", StandardCharsets.UTF_8);
        Path data = Files.createDirectory(folder.resolve("data"));
        try (Database database = Database.openFolder(data)) {
            SampleCommunity.fill(database, 2);
            work(services(database, session), attached);
        }
        try (Database again = Database.openFolder(data)) {
            DirectiveServices services = services(again, session);
            DirectiveLine line = services.orders().page().open().getFirst();
            assertThat(line.directive().order().title()).isEqualTo("count the returned");
            assertThat(line.directive().order().asked()).isEqualTo(Asked.NUMBER);
            assertThat(line.directive().order().due().getHour()).isEqualTo(23);
            assertThat(line.tally().done()).isEqualTo(1);
            assertThat(line.tally().unable()).isEqualTo(1);
            assertThat(line.tally().received()).isZero();
            Board board = services.orders().board(line.directive().id());
            assertThat(board.fileName()).isEqualTo("样表.txt");
            assertThat(board.tally().sum()).isEqualTo(7);
            assertThat(row(board, "二组").receipt().why()).isEqualTo("road closed");
            assertThat(row(board, "三组").receipt().state()).isEqualTo(Receipt.State.PASSED);
        }
    }

    private static Board.Row row(Board board, String name) {
        return board.rows().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void work(DirectiveServices services, Path attached) {
        Messages text = Messages.of(Screens.CHINESE);
        DirectiveViewModel model = new DirectiveViewModel(services, SampleDesk.tools(text, told));
        Stage stage = Screens.show(1366, 768, () -> view(model, text, new OneFile(attached)));
        try {
            robot.targetWindow(stage);
            focus("#directive");
            press(KeyCode.CONTROL, KeyCode.N);
            robot.targetWindow(Window.getWindows().getLast());
            type("#directive-title", "count the returned");
            type("#directive-time", "23:00");
            focus("#directive-asked");
            press(KeyCode.DOWN);
            focus("#directive-choose");
            press(KeyCode.SPACE);
            picture("directive-issue", stage);
            press(KeyCode.CONTROL, KeyCode.ENTER);
            robot.targetWindow(stage);
            assertThat(told).containsExactly("已下达“count the returned”");
            answers(model, stage);
        } finally {
            close(stage);
        }
    }

    private void answers(DirectiveViewModel model, Stage stage) {
        focus("#directive");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        DirectiveBoardViewModel board = model.boardProperty().get();
        assertThat(board.rows()).hasSize(6);
        press(KeyCode.DOWN);
        press(KeyCode.F6);
        assertThat(told).last().isEqualTo("已接收 1 处");
        press(KeyCode.ENTER);
        robot.targetWindow(Window.getWindows().getLast());
        type("#directive-number", "seven");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        type("#directive-number", "7");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        robot.targetWindow(stage);
        assertThat(told).last().isEqualTo("已回复 1 处");
        unable(model, stage);
        press(KeyCode.ESCAPE);
        assertThat(model.boardProperty().get()).isNull();
    }

    private void unable(DirectiveViewModel model, Stage stage) {
        TableView<?> table = robot.lookup("#directive-tree").query();
        Screens.onWindow(() -> {
            table.getSelectionModel().clearAndSelect(2);
            table.requestFocus();
            return table;
        });
        press(KeyCode.F8);
        robot.targetWindow(Window.getWindows().getLast());
        type("#directive-why", "road closed");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        robot.targetWindow(stage);
        Screens.onWindow(() -> {
            table.getSelectionModel().clearAndSelect(3);
            table.requestFocus();
            return table;
        });
        assertThat(((Button) robot.lookup("#directive-answer").query()).getText())
                .as("a unit stands for those below it")
                .isEqualTo("回复办结（2）");
        press(KeyCode.F7);
        assertThat(told).last().isEqualTo("已传达 1 处");
    }

    @Test
    void theDeskIsSeenInBothLanguages() {
        try (Database database = Database.inMemory()) {
            Screens.all("directive-none", text -> desk(database, text, session));
            SampleCommunity.fill(database, 2);
            DirectiveServices services =
                    services(database, new SampleSession(session.now().minusHours(5)));
            DirectiveId half = issue(services, "返乡人员今日摸底报数", Asked.NUMBER, 2, false);
            issue(services, "入户发放告居民书", Asked.DONE, 6, true);
            issue(services, "卡口消杀情况每日上报", Asked.READ, 14, false);
            half(database, half);
            Screens.all("directive-list", text -> desk(database, text, session));
            Screens.all("directive-board", text -> {
                DirectiveViewModel model =
                        new DirectiveViewModel(services(database, session), SampleDesk.tools(text, told));
                Parent view = view(model, text, new OneFile(null));
                model.open(half);
                return view;
            });
        }
    }

    private void half(Database database, DirectiveId id) {
        Board board = services(database, session).orders().board(id);
        at(database, 280).receive(id, List.of(node(board, "2网格")));
        at(database, 215).answer(id, Map.of(node(board, "1网格"), Reply.done("3")));
        at(database, 172).answer(id, Map.of(node(board, "二组"), Reply.unable("组长隔离，无人代办")));
        at(database, 20).handOn(id, List.of(node(board, "一组")), COMMUNITY, "一组由社区代办");
    }

    private DirectiveService at(Database database, int minutesAgo) {
        return services(database, new SampleSession(session.now().minusMinutes(minutesAgo)))
                .orders();
    }

    private static ReceiptId node(Board board, String name) {
        return row(board, name).receipt().id();
    }

    private static DirectiveId issue(
            DirectiveServices services, String title, Asked asked, int hours, boolean households) {
        Set<UnitKind> kinds = households ? Set.of(UnitKind.GROUP, UnitKind.GRID) : Set.of();
        Directive.Order order = new Directive.Order(
                title,
                "各组、各网格逐户核对，今天下班前报到社区；有发热的立即电话报告。",
                services.orders().now().plusHours(hours),
                asked,
                asked == Asked.READ,
                new Directive.Address(COMMUNITY, kinds, households));
        Attachment file = new Attachment("返乡人员登记样表.xlsx", new byte[] {1});
        return services.issuer().issue(order, asked == Asked.NUMBER ? file : null);
    }

    private Parent desk(Database database, Messages text, SampleSession at) {
        return view(
                new DirectiveViewModel(services(database, at), SampleDesk.tools(text, told)), text, new OneFile(null));
    }

    private static void picture(String name, Stage stage) {
        Screens.write(name + "-1366x768-zh", Screens.seen(() -> Screens.picture(stage, 1366, 768)));
    }

    private static Parent view(DirectiveViewModel model, Messages text, DirectiveFiles files) {
        DirectiveView view = new DirectiveView(model, text);
        view.setFiles(files);
        model.shown(DeskFilter.NONE);
        return DeskFrame.of(view);
    }

    private void close(Stage stage) {
        Screens.onWindow(() -> {
            stage.close();
            return stage;
        });
    }

    private void press(KeyCode... keys) {
        for (int i = 0; i < keys.length - 1; i++) {
            robot.press(keys[i]);
        }
        robot.type(keys[keys.length - 1]);
        for (int i = keys.length - 2; i >= 0; i--) {
            robot.release(keys[i]);
        }
        Screens.settle();
    }

    private void type(String id, String words) {
        focus(id);
        Screens.onWindow(() -> {
            ((TextInputControl) robot.lookup(id).query()).setText(words);
            return id;
        });
    }

    private void focus(String id) {
        Screens.onWindow(() -> {
            Node node = robot.lookup(id).query();
            node.requestFocus();
            return node;
        });
    }
}
