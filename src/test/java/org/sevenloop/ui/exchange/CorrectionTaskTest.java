package org.sevenloop.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sevenloop.spreadsheet.TestPeople.id;
import static org.sevenloop.spreadsheet.TestPeople.name;
import static org.sevenloop.spreadsheet.TestPeople.phone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleDesk;
import org.sevenloop.SampleFiles;
import org.sevenloop.SampleSession;
import org.sevenloop.model.exchange.Mapping.MappedColumn;
import org.sevenloop.model.people.Stranded;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.HeldWork;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;
import org.sevenloop.service.exchange.ExchangeServices;
import org.sevenloop.service.exchange.ImportService;
import org.sevenloop.service.exchange.MappingService;
import org.sevenloop.service.people.StrandedService;
import org.sevenloop.spreadsheet.TestBook;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.common.TakesBack;
import org.testfx.api.FxRobot;

/** A file with mistakes is put right by keyboard alone, a column is said to be something, and both are in the store after a restart. */
class CorrectionTaskTest {
    private final SampleSession session = SampleSession.evening();
    private final FxRobot robot = new FxRobot();

    @TempDir
    private Path folder;

    private Path file(String name) throws IOException {
        TestBook book = new TestBook()
                .sheet("Sheet1")
                .row("银杏宾馆滞留人员登记表")
                .row("填报单位：银杏宾馆")
                .row("序号", "姓名", "身份证号码", "联系电话", "手机号码", "滞留原因", "来时乘坐", "住宿地点")
                .row(1, name(1), id(1), "1391", "", "探亲", "大巴", "银杏宾馆301")
                .row(2, "", id(2), phone(2), "", "务工", "火车", "银杏宾馆302");
        for (int i = 3; i < 320; i++) {
            book.row(i, name(i), id(i), phone(i), "", "务工", "自驾", "银杏宾馆" + i);
        }
        Path saved = book.row(320, name(320), id(320), "139", "", "探亲", "自驾", "银杏宾馆")
                .save(Files.createDirectory(folder.resolve("files-" + name)));
        return Files.move(saved, saved.resolveSibling(name + ".xlsx"));
    }

    private ImportViewModel model(Database database, Messages text) {
        Store store = new Store(database, session);
        return new ImportViewModel(ExchangeServices.of(store, text), SampleDesk.tools(text));
    }

    @Test
    void whatIsTypedIntoTheGridIsInTheStoreAfterARestart() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        Path file = file("宾馆");
        try (Database database = Database.openFolder(data)) {
            SampleFiles.community(database, session);
            work(model(database, Messages.of(Screens.CHINESE)), file);
        }
        try (Database database = Database.openFolder(data)) {
            Store store = new Store(database, session);
            List<Stranded> people = new StrandedService(store).page().people();
            assertThat(people).hasSize(320);
            assertThat(people).anySatisfy(each -> {
                assertThat(each.person().name()).isEqualTo(name(1));
                assertThat(each.phone()).isEqualTo(phone(1));
                assertThat(each.needs()).isEqualTo("大巴");
            });
            assertThat(people)
                    .anySatisfy(each -> assertThat(each.person().name()).isEqualTo("单晓"));
            assertThat(new MappingService(store).mappings()).singleElement().satisfies(one -> assertThat(
                            one.mapping().columns())
                    .contains(new MappedColumn("来时乘坐", 1, "field.needs")));
            ImportService imports = new ImportService(store);
            assertThat(imports.corrections(imports.batches().getFirst().id())).hasSize(2);
        }
    }

    private void work(ImportViewModel model, Path file) {
        Messages text = Messages.of(Screens.CHINESE);
        Stage stage = Screens.show(1366, 768, () -> new ImportView(model, text));
        try {
            Screens.onWindow(() -> {
                model.open(List.of(file));
                stage.getScene().lookup("#exchange-preview").requestFocus();
                return file;
            });
            assertThat(figures(stage)).containsExactly("319", "1");
            robot.type(KeyCode.F8);
            assertThat(sentence(stage)).startsWith("D4").contains("11 位");
            robot.type(KeyCode.F2);
            robot.type(KeyCode.DIGIT7);
            robot.type(KeyCode.ESCAPE);
            assertThat(sentence(stage)).as("Escape leaves the cell as it was").contains("11 位");
            write(stage, phone(1));
            assertThat(sentence(stage)).startsWith("D4").contains("1391");
            robot.type(KeyCode.F8);
            assertThat(sentence(stage)).startsWith("B5").contains("姓名");
            robot.type(KeyCode.F8);
            assertThat(sentence(stage)).as("far below the first rows").startsWith("D323");
            press(KeyCode.SHIFT, KeyCode.F8);
            assertThat(sentence(stage)).startsWith("B5");
            write(stage, "单晓");
            assertThat(figures(stage)).containsExactly("320", "0");
            assertThat(takeBack(stage)).isTrue();
            assertThat(figures(stage)).containsExactly("319", "1");
            write(stage, "单晓");
            assertThat(figures(stage)).containsExactly("320", "0");
            choose(stage);
            press(KeyCode.CONTROL, KeyCode.ENTER);
        } finally {
            close(stage);
        }
    }

    @Test
    void whoeverIsTypingIsNotCutOffByARehearsalThatArrives() throws IOException {
        HeldWork held = new HeldWork();
        Messages text = Messages.of(Screens.CHINESE);
        try (Database database = SampleFiles.community(session)) {
            ImportViewModel model = new ImportViewModel(
                    ExchangeServices.of(new Store(database, session), text),
                    SampleDesk.tools(text, held.tasks(), new ArrayList<>()));
            Path file = file("宾馆");
            Stage stage = Screens.show(1366, 768, () -> new ImportView(model, text));
            try {
                Screens.onWindow(() -> {
                    model.open(List.of(file));
                    stage.getScene().lookup("#exchange-preview").requestFocus();
                    held.hold();
                    return file;
                });
                robot.type(KeyCode.F8);
                write(stage, phone(1));
                robot.type(KeyCode.F8);
                typeAndRelease(stage, held);
                assertThat(said(model)).containsExactly(phone(1));
                robot.type(KeyCode.DIGIT9);
                robot.type(KeyCode.ENTER);
                Screens.settle();
                assertThat(said(model)).containsExactlyInAnyOrder(phone(1), "79");
                Screens.onWindow(() -> {
                    held.hold();
                    return model.wizard().takeBack();
                });
                typeAndRelease(stage, held);
                robot.type(KeyCode.ESCAPE);
                assertThat(figures(stage)).as("what waited shows then").containsExactly("319", "1");
                assertThat(said(model)).as("Escape says nothing").containsExactly(phone(1));
            } finally {
                close(stage);
            }
        }
    }

    private void typeAndRelease(Stage stage, HeldWork held) {
        robot.type(KeyCode.DIGIT7);
        Screens.onWindow(() -> {
            held.release();
            return held;
        });
        assertThat(((TextField) stage.getScene().lookup("#exchange-cell-editor")).getText())
                .isEqualTo("7");
    }

    private static Collection<String> said(ImportViewModel model) {
        return model.wizard().files().getFirst().edits().now().cells().values();
    }

    private static boolean takeBack(Stage stage) {
        return Screens.onWindow(() -> ((TakesBack) stage.getScene().getRoot()).takeBack());
    }

    /** Says by keyboard that 来时乘坐 is what somebody needs: odd, but it is theirs to say. */
    private void choose(Stage stage) {
        select(stage, 3, 7);
        robot.type(KeyCode.F4);
        Screens.settle();
        ComboBox<?> head = (ComboBox<?>) stage.getScene().lookup("#exchange-field-6");
        assertThat(head.isShowing()).isTrue();
        for (int i = 0; i <= head.getItems().indexOf((Object) "field.needs"); i++) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.ENTER);
        Screens.settle();
        assertThat(head.getValue()).isEqualTo("field.needs");
    }

    private void select(Stage stage, int sheetRow, int column) {
        Screens.onWindow(() -> {
            TableView<?> table = (TableView<?>) stage.getScene().lookup("#exchange-preview");
            table.requestFocus();
            pick(table, sheetRow - 2, column);
            return table;
        });
    }

    private static <T> void pick(TableView<T> table, int row, int column) {
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
        table.getFocusModel().focus(row, table.getColumns().get(column));
    }

    /** As an input method sends it: words that no key has. */
    private void write(Stage stage, String words) {
        Screens.onWindow(() -> {
            Node at = Objects.requireNonNull(stage.getScene().getFocusOwner());
            at.fireEvent(
                    new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), words, words.length()));
            return words;
        });
        robot.type(KeyCode.ENTER);
        Screens.settle();
    }

    private void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        Screens.settle();
    }

    /** Added and rejected. */
    private static List<String> figures(Stage stage) {
        return Stream.of("#exchange-added", "#exchange-rejected")
                .map(figure -> ((Label) stage.getScene().lookup(figure)).getText())
                .toList();
    }

    private static String sentence(Stage stage) {
        Screens.settle();
        return ((Label) stage.getScene().lookup("#exchange-cell-sentence")).getText();
    }

    private static void close(Stage stage) {
        Screens.onWindow(() -> {
            stage.close();
            return stage;
        });
    }
}
