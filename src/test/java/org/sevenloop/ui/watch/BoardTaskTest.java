package org.sevenloop.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleWatch;
import org.sevenloop.model.watch.Board;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.BoardFilter;
import org.sevenloop.model.watch.CasePage;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.model.watch.WatchCaseId;
import org.sevenloop.persistence.Database;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.common.DeskFilter;
import org.testfx.api.FxRobot;

/** The board's main task by keyboard alone, in a real window on a real folder: a red card's facts are put right. */
class BoardTaskTest {
    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();

    private static String text(Stage stage, String id) {
        Label label = (Label) Objects.requireNonNull(stage.getScene().lookup("#" + id), id);
        return label.getText();
    }

    private void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
            Screens.settle();
        }
    }

    @Test
    void aRedCardIsPutRightAndStaysRightWhenTheFolderIsOpenedAgain() {
        WatchCaseId id;
        int red;
        try (Database store = Database.openFolder(folder)) {
            SampleWatch.fill(store, 30);
            Desks desks = new Desks(store, Desks.chinese());
            BoardViewModel model = desks.board();
            Stage stage = Screens.show(1366, 720, () -> new BoardView(model, Desks.chinese()));
            Screens.onWindow(() -> {
                model.shown(DeskFilter.named("red"));
                return true;
            });
            red = Integer.parseInt(text(stage, "board-red"));
            ListView<?> cards = (ListView<?>) stage.getScene().lookup("#board-red-cards");
            assertThat(cards.isFocused()).isTrue();

            press(KeyCode.ENTER);
            id = open(model).watchCase().id();
            press(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3);

            assertThat(open(model).watchCase().id()).isEqualTo(id);
            assertThat(open(model).colour()).isEqualTo(Colour.BLUE);
            assertThat(text(stage, "board-red")).isEqualTo(Integer.toString(red - 1));
            assertThat(text(stage, "board-red-change")).isEqualTo("较昨日 −1");
            assertThat(text(stage, "board-drawer-why")).contains("蓝", "居家隔离");
            press(KeyCode.ESCAPE);
            assertThat(model.pageProperty().get()).isNull();
            assertThat(desks.problems).isEmpty();
            Screens.onWindow(() -> {
                stage.close();
                return true;
            });
        }
        try (Database again = Database.openFolder(folder)) {
            Board board = new Desks(again, Desks.chinese()).watch.board(BoardFilter.ALL);
            assertThat(board.today().red()).isEqualTo(red - 1);
            assertThat(board.of(Colour.BLUE))
                    .anyMatch(card -> card.watchCase().id().equals(id));
        }
    }

    private static BoardCard open(BoardViewModel model) {
        CasePage page = model.pageProperty().get();
        return Objects.requireNonNull(page, "no card is open").card();
    }

    @Test
    void temperaturesAreTypedOneAfterTheOther() {
        try (Database store = Database.openFolder(folder)) {
            SampleWatch.fill(store, 30);
            ReadingsViewModel model = new Desks(store, Desks.chinese()).temperatures();
            Stage stage = Screens.show(1366, 720, () -> new ReadingsView(model, Desks.chinese()));
            Screens.onWindow(() -> {
                model.shown(DeskFilter.named("missing"));
                stage.getScene().lookup("#readings-grid").requestFocus();
                return true;
            });
            int missing = Integer.parseInt(text(stage, "readings-missing"));

            press(KeyCode.DOWN, KeyCode.END);
            for (int i = 0; i < missing; i++) {
                press(KeyCode.DIGIT3, KeyCode.DIGIT6, KeyCode.DIGIT5, KeyCode.ENTER);
            }

            assertThat(text(stage, "readings-missing")).isEqualTo("0");
            Screens.onWindow(() -> {
                stage.close();
                return true;
            });
        }
    }
}
