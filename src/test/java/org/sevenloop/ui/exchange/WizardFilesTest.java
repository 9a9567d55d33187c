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
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleDesk;
import org.sevenloop.SampleFiles;
import org.sevenloop.SampleSession;
import org.sevenloop.model.exchange.ImportBatch;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.exchange.Question.Answer;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.HeldWork;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.service.Store;
import org.sevenloop.service.exchange.ExchangeServices;
import org.sevenloop.spreadsheet.TestBook;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.exchange.ImportFile.Stage;

/** What somebody said about a file outlasts whatever else comes to the desk: the same file, more of them, a stop. */
class WizardFilesTest {
    private static final Place SHORT_PHONE = new Place("Sheet1", 1, 2);

    private final SampleSession session = SampleSession.evening();
    private final Database database = SampleFiles.community(session);
    private final List<String> told = new ArrayList<>();
    private final HeldWork held = new HeldWork();
    private final TaskRunner tasks = held.tasks();
    private final ImportViewModel desk = new ImportViewModel(
            ExchangeServices.of(new Store(database, session), Messages.of(Screens.CHINESE)),
            SampleDesk.tools(Messages.of(Screens.CHINESE), tasks, told));
    private final WizardViewModel model = desk.wizard();

    @TempDir
    private Path folder;

    private Path list;

    @BeforeEach
    void open() throws IOException {
        list = new TestBook()
                .sheet("Sheet1")
                .row("姓名", "身份证号码", "联系电话", "滞留原因")
                .row(name(1), id(1), "1391", "探亲")
                .row(name(2), id(2), phone(2), "务工")
                .save(folder);
        model.open(List.of(list));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private ImportFile file() {
        return Objects.requireNonNull(model.selectedProperty().get());
    }

    private static String copied(int number) {
        return "姓名\t身份证号码\t联系电话\t滞留原因\n" + name(number) + "\t" + id(number) + "\t1392\t务工\n";
    }

    @Test
    void eachThingCopiedIsAFileOfItsOwn() {
        desk.paste(copied(3));
        model.correct(SHORT_PHONE, phone(3));
        desk.paste(copied(4));
        assertThat(model.files()).extracting(ImportFile::name).containsExactly("a.xlsx", "剪贴板", "剪贴板 2");
        assertThat(model.files().get(1).edits().any()).isTrue();
        assertThat(file().name()).isEqualTo("剪贴板 2");
        model.writeAll();
        assertThat(desk.batches()).extracting(ImportBatch::fileName).contains("a.xlsx", "剪贴板", "剪贴板 2");
    }

    @Test
    void aFileThatIsReadTwiceIsHereOnce() {
        held.hold();
        model.open(List.of(list));
        int first = file().number();
        model.open(List.of(list));
        assertThat(tasks.running().getFirst().cancelled()).isTrue();
        held.release();
        assertThat(model.files()).singleElement().satisfies(one -> {
            assertThat(one.number()).isGreaterThan(first);
            assertThat(one.stage()).isEqualTo(Stage.READY);
        });
        assertThat(file()).isEqualTo(model.files().getFirst());
    }

    @Test
    void whatWasSaidIsNotLostAsTheFileComesAgain() {
        model.correct(SHORT_PHONE, phone(1));
        model.open(List.of(list));
        assertThat(file().edits().now().cells()).containsEntry(SHORT_PHONE, phone(1));
        assertThat(told.getLast()).contains("a.xlsx", "已经在这里");
        held.hold();
        model.writeAll();
        model.open(List.of(list));
        assertThat(told.getLast()).contains("正在写入");
        model.drop(file());
        assertThat(file().stage()).isEqualTo(Stage.WRITING);
        held.release();
        assertThat(file().stage()).isEqualTo(Stage.WRITTEN);
        model.open(List.of(list));
        assertThat(file().stage()).as("what is in the store is read anew").isEqualTo(Stage.READY);
    }

    @Test
    void oneKeyClearsOnlyWhatIsReadAgainInAMoment() throws IOException {
        assertThat(model.untouched()).isTrue();
        held.hold();
        model.writeAll();
        assertThat(model.untouched()).as("while it is written").isFalse();
        held.release();
        Path doubtful = new TestBook()
                .sheet("Sheet1")
                .row("姓名", "身份证号码", "联系电话", "滞留原因")
                .row(name(1), id(1).substring(0, 15) + "000", phone(1), "探亲")
                .save(Files.createDirectory(folder.resolve("doubtful")));
        model.clear();
        model.open(List.of(doubtful));
        assertThat(model.who().open()).hasSize(1);
        assertThat(model.untouched()).isTrue();
        model.who().answer(model.who().open().getFirst(), Answer.NEW);
        assertThat(file().stage()).isEqualTo(Stage.READY);
        assertThat(model.untouched()).as("somebody answered").isFalse();
    }

    @Test
    void aReadingThatIsStoppedLeavesTheOtherFilesOnView() throws IOException {
        Path other = Files.copy(list, folder.resolve("b.xlsx"));
        held.hold();
        model.open(List.of(other));
        model.select(model.files().getLast());
        tasks.running().getFirst().cancel();
        held.release();
        assertThat(model.files()).hasSize(1);
        assertThat(file().path()).isEqualTo(list);
    }

    @Test
    void aWritingThatIsStoppedLeavesWhatWasSaid() {
        model.correct(SHORT_PHONE, phone(1));
        held.hold();
        model.writeAll();
        tasks.running().getFirst().cancel();
        held.release();
        assertThat(file().stage()).isEqualTo(Stage.READY);
        assertThat(file().edits().now().cells()).containsEntry(SHORT_PHONE, phone(1));
        assertThat(desk.batches()).isEmpty();
    }

    @Test
    void whatCouldNotBeWrittenIsTriedAgainWithWhatWasSaid() {
        model.correct(SHORT_PHONE, phone(1));
        database.close();
        model.writeAll();
        assertThat(file().stage()).isEqualTo(Stage.FAILED);
        assertThat(model.untouched()).isFalse();
        model.open(List.of(list));
        assertThat(file().stage()).isEqualTo(Stage.READY);
        assertThat(file().edits().now().cells()).containsEntry(SHORT_PHONE, phone(1));
    }

    @Test
    void aFileIsHandedBackFromWhereItLiesNow() throws IOException {
        HandBackViewModel handBack = model.handBack();
        Path aside =
                Files.move(list, Files.createDirectory(folder.resolve("已导入")).resolve("a.xlsx"));
        handBack.handBack(beside -> beside);
        assertThat(told.getLast()).contains("exchange.refused.handback.gone");
        model.moved(file(), aside);
        handBack.handBack(beside -> beside);
        assertThat(told.getLast()).startsWith("已标出 1 处");
        assertThat(aside.resolveSibling("a（退回修改）.xlsx")).exists();
        desk.paste(copied(3));
        assertThat(file().counters().flagged()).isEqualTo(1);
        assertThat(handBack.possible()).as("what was copied is no file").isFalse();
    }
}
