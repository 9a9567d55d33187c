package org.sevenloop.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleDesk;
import org.sevenloop.SampleFiles;
import org.sevenloop.SampleSession;
import org.sevenloop.model.people.Resident;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.ResidenceRepository;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.Store;
import org.sevenloop.service.exchange.ExchangeServices;
import org.sevenloop.service.exchange.ImportService;
import org.sevenloop.spreadsheet.TestBook;
import org.sevenloop.spreadsheet.TestPeople;
import org.sevenloop.ui.Screens;
import org.testfx.api.FxRobot;

/** Who rows mean, said by keyboard from the dry run to the store, and still known after a restart. */
class WhoTaskTest {
    private static final String ID = TestPeople.id(7);
    private static final String BORN = ID.substring(6, 10) + "-" + ID.substring(10, 12) + "-" + ID.substring(12, 14);

    private final SampleSession session = SampleSession.evening();
    private final FxRobot robot = new FxRobot();

    @TempDir
    Path folder;

    private Path list(String name, @Nullable Object[]... rows) throws IOException {
        TestBook book = new TestBook().sheet("名单").row("姓名", "身份证号", "出生日期", "联系电话", "现住址", "与户主关系");
        for (@Nullable Object[] row : rows) {
            book.row(row);
        }
        return book.save(Files.createDirectories(folder.resolve(name)));
    }

    private static @Nullable Object[] row(@Nullable Object... cells) {
        return cells;
    }

    @Test
    void whatIsSaidOfDoubtfulRowsIsInTheStoreAfterARestart() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Path file = list(
                "new",
                row("李婧", null, BORN, "13911110002", "别处小区1号楼101", "户主"),
                row("王安", TestPeople.id(9).substring(0, 15) + "000", null, "13911110004", "别处小区1号楼105", "子"));
        try (Database database = Database.openFolder(data)) {
            SampleFiles.community(database, session);
            SampleFiles.take(
                    new ImportService(new Store(database, session)),
                    list(
                            "register",
                            row("李静", ID, null, "13911110001", "阳光小区3号楼501", "户主"),
                            row("王安", TestPeople.id(9), null, "13911110003", "阳光小区3号楼502", "户主")));
            work(database, file);
        }
        try (Database database = Database.openFolder(data)) {
            List<String> names = database.read(session.community(), access -> new ResidenceRepository(access)
                    .all().stream()
                            .map(Resident::person)
                            .map(person -> person.name())
                            .toList());
            assertThat(names)
                    .as("王安 was the one on record, 李婧 is somebody else")
                    .containsExactlyInAnyOrder("李静", "王安", "李婧");
            ImportService imports = new ImportService(new Store(database, session));
            assertThat(imports.rehearse(imports.read(file, Progress.NONE), Progress.NONE)
                            .questions())
                    .isEmpty();
        }
    }

    private void work(Database database, Path file) {
        Messages text = Messages.of(Screens.CHINESE);
        ImportViewModel model =
                new ImportViewModel(ExchangeServices.of(new Store(database, session), text), SampleDesk.tools(text));
        Stage stage = Screens.show(1366, 768, () -> new ImportView(model, text));
        try {
            ToggleButton chip = Screens.onWindow(() -> {
                model.open(List.of(file));
                ToggleButton who = (ToggleButton) stage.getScene().lookup("#exchange-who-chip");
                who.requestFocus();
                return who;
            });
            assertThat(chip.getText()).contains("2");
            type(KeyCode.SPACE);
            assertThat(model.partProperty().get()).isEqualTo(ImportViewModel.Part.WHO);
            type(KeyCode.DIGIT1);
            assertThat(model.wizard().who().open())
                    .singleElement()
                    .satisfies(one -> assertThat(one.row().name()).isEqualTo("李婧"));
            type(KeyCode.DIGIT2);
            assertThat(model.partProperty().get()).as("back where the file is").isEqualTo(ImportViewModel.Part.WIZARD);
            robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.CONTROL, KeyCode.ENTER);
            Screens.settle();
            assertThat(model.batches()).isNotEmpty();
        } finally {
            Screens.onWindow(() -> {
                stage.close();
                return stage;
            });
        }
    }

    private void type(KeyCode key) {
        robot.type(key);
        Screens.settle();
    }
}
