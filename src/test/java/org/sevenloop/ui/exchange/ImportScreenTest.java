package org.sevenloop.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sevenloop.spreadsheet.TestPeople.id;
import static org.sevenloop.spreadsheet.TestPeople.name;
import static org.sevenloop.spreadsheet.TestPeople.phone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleDesk;
import org.sevenloop.SampleFiles;
import org.sevenloop.SampleSession;
import org.sevenloop.model.exchange.Choices;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;
import org.sevenloop.service.exchange.ExchangeServices;
import org.sevenloop.service.exchange.ImportService;
import org.sevenloop.spreadsheet.TestBook;
import org.sevenloop.ui.DeskFrame;
import org.sevenloop.ui.Screens;

/** Pictures of the import desk for a person to look at, and what its view model does without one. */
class ImportScreenTest {
    private final SampleSession session = SampleSession.evening();
    private final Database database = SampleFiles.community(session);
    private final List<String> told = new ArrayList<>();

    @AfterEach
    void close() {
        database.close();
    }

    private ImportViewModel model(Messages text) {
        return new ImportViewModel(
                ExchangeServices.of(new Store(database, session), text), SampleDesk.tools(text, told));
    }

    private Parent desk(Messages text, List<Path> files) {
        ImportViewModel model = model(text);
        ImportView view = new ImportView(model, text);
        model.open(files);
        return DeskFrame.of(view);
    }

    @Test
    void aRehearsedFileIsDrawn() {
        Screens.all("import", text -> desk(text, List.of(SampleFiles.named("watch"))));
        Screens.shoot(
                "import-several",
                1366,
                768,
                Messages.of(Screens.CHINESE),
                text -> desk(text, List.of(SampleFiles.named("stranded"), SampleFiles.named("roster"))),
                stage -> {});
        assertThat(new ImportService(new Store(database, session)).batches()).isEmpty();
    }

    @Test
    void aTableOfWhatIsNotKeptIsShownAndNotTakenIn(@TempDir Path folder) throws Exception {
        Path goods = Files.writeString(folder.resolve("物资.csv"), "物品,规格,单价,库存\n口罩,50只,30,200\n酒精,500ml,12,80\n");
        Screens.all("import-other", text -> desk(text, List.of(goods)));

        ImportViewModel model = model(Messages.of(Screens.CHINESE));
        model.open(List.of(goods));
        ImportFile file = model.wizard().files().getFirst();
        assertThat(file.stage()).isEqualTo(ImportFile.Stage.FAILED);
        assertThat(file.sentence()).contains("物资.csv");
        assertThat(file.outcome().file().tables().getFirst().columns()).hasSize(4);
        model.wizard().writeAll();
        assertThat(model.batches()).isEmpty();
    }

    @Test
    void anEmptyDeskSaysWhatToDo() {
        Screens.all("import-empty", text -> desk(text, List.of()));
        assertThat(told).isEmpty();
    }

    private static Path questionable(Path folder) throws IOException {
        TestBook book = new TestBook()
                .sheet("Sheet1")
                .row("银杏宾馆滞留人员登记表")
                .row("填报单位：银杏宾馆")
                .row("姓名", "身份证号码", "联系电话", "手机号码", "滞留原因", "来时乘坐", "房间里的钥匙", "住宿地点")
                .row(name(1), id(1), "1391", phone(81), "探亲", "大巴", "1 把", "银杏宾馆301")
                .row("", id(2), phone(2), "", "务工", "火车", "1 把", "银杏宾馆302");
        for (int i = 3; i < 120; i++) {
            book.row(name(i), id(i), phone(i), "", "务工", "自驾", "", "银杏宾馆" + i);
        }
        return book.row(name(120), id(120), "139", "", "探亲", "自驾", "", "银杏宾馆").save(folder);
    }

    @Test
    void aFileThatIsPutRightIsDrawn(@TempDir Path folder) throws Exception {
        Path file = questionable(folder);
        for (Locale language : List.of(Screens.CHINESE, Screens.ENGLISH)) {
            Screens.shoot(
                    "import-corrected",
                    1366,
                    768,
                    Messages.of(language),
                    text -> {
                        ImportViewModel model = model(text);
                        ImportView view = new ImportView(model, text);
                        model.open(List.of(file));
                        model.wizard().correct(new Place("Sheet1", 3, 2), phone(1));
                        model.wizard().choose(new Place("Sheet1", 2, 5), "field.note");
                        return DeskFrame.of(view);
                    },
                    stage -> {
                        Node table = stage.getScene().lookup("#exchange-preview");
                        table.requestFocus();
                        press(table, KeyCode.F8);
                    });
            Screens.shoot(
                    "import-column",
                    1366,
                    768,
                    Messages.of(language),
                    text -> desk(text, List.of(file)),
                    stage -> ((ComboBox<?>) stage.getScene().lookup("#exchange-field-5")).show());
            Screens.shoot(
                    "import-troubled",
                    1366,
                    768,
                    Messages.of(language),
                    text -> desk(text, List.of(file)),
                    stage -> ((ToggleButton) stage.getScene().lookup("#exchange-only-troubled")).fire());
        }
    }

    @Test
    void rememberedMappingsAreDrawn(@TempDir Path folder) throws Exception {
        Messages chinese = Messages.of(Screens.CHINESE);
        ImportViewModel model = model(chinese);
        model.open(List.of(questionable(folder)));
        model.wizard().choose(new Place("Sheet1", 2, 5), "field.note");
        model.wizard().choose(new Place("Sheet1", 2, 6), Choices.IGNORED);
        model.wizard().writeAll();
        for (Locale language : List.of(Screens.CHINESE, Screens.ENGLISH)) {
            Screens.shoot("import-mappings", 1366, 768, Messages.of(language), this::mappings, stage -> {});
            Screens.shoot("import-mapping-form", 1366, 768, Messages.of(language), this::mappings, stage -> {
                TableView<?> table = (TableView<?>) stage.getScene().lookup("#exchange-mappings");
                table.getSelectionModel().selectFirst();
                // The form waits to be answered, and the picture is taken of it.
                Platform.runLater(() -> press(table, KeyCode.ENTER));
            });
        }
    }

    @Test
    void whatWasPutRightInABatchIsDrawn(@TempDir Path folder) throws Exception {
        ImportViewModel written = model(Messages.of(Screens.CHINESE));
        written.open(List.of(questionable(folder)));
        written.wizard().correct(new Place("Sheet1", 3, 2), phone(1));
        written.wizard().correct(new Place("Sheet1", 4, 0), name(2));
        written.wizard().writeAll();
        Screens.shoot(
                "import-corrections",
                1366,
                768,
                Messages.of(Screens.CHINESE),
                text -> {
                    ImportViewModel model = model(text);
                    ImportView view = new ImportView(model, text);
                    model.refresh();
                    model.partProperty().set(ImportViewModel.Part.BATCHES);
                    return DeskFrame.of(view);
                },
                stage -> {
                    TableView<?> table = (TableView<?>) stage.getScene().lookup("#exchange-batches");
                    table.getSelectionModel().selectFirst();
                    Platform.runLater(() -> press(table, KeyCode.ENTER));
                });
        assertThat(written.batches()).hasSize(1);
    }

    private Parent mappings(Messages text) {
        ImportViewModel model = model(text);
        ImportView view = new ImportView(model, text);
        model.refresh();
        model.partProperty().set(ImportViewModel.Part.MAPPINGS);
        return DeskFrame.of(view);
    }

    private static void press(Node node, KeyCode key) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    @Test
    void filesAreWrittenAndTakenBack(@TempDir Path folder) throws Exception {
        ImportViewModel model = model(Messages.of(Screens.CHINESE));
        Path none = Files.writeString(folder.resolve("空.xlsx"), "");
        model.open(List.of(SampleFiles.named("stranded"), none));
        assertThat(model.wizard().files())
                .extracting(ImportFile::stage)
                .containsExactly(ImportFile.Stage.READY, ImportFile.Stage.FAILED);
        assertThat(model.wizard().files().getLast().sentence()).contains("空.xlsx");
        model.wizard().writeAll();
        assertThat(model.wizard().files().getFirst().stage()).isEqualTo(ImportFile.Stage.WRITTEN);
        assertThat(model.batches()).hasSize(1);
        model.undo(model.batches().getFirst());
        assertThat(model.batches().getFirst().undoneAt()).isNotNull();
    }
}
