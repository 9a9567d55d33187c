package org.sevenloop.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sevenloop.spreadsheet.TestPeople.id;
import static org.sevenloop.spreadsheet.TestPeople.name;
import static org.sevenloop.spreadsheet.TestPeople.phone;

import java.io.IOException;
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
import org.sevenloop.model.exchange.Choices;
import org.sevenloop.model.exchange.ImportBatch;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.RecognisedFile.PreviewRow;
import org.sevenloop.model.exchange.RecognisedTable;
import org.sevenloop.model.exchange.RememberedMapping;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.HeldWork;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;
import org.sevenloop.service.exchange.ExchangeServices;
import org.sevenloop.spreadsheet.TestBook;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.exchange.ImportFile.Stage;

/** What is said about an open file is checked at once, can be taken back step by step, and is written with it. */
class WizardViewModelTest {
    private static final Place SHORT_PHONE = new Place("Sheet1", 2, 2);

    private final SampleSession session = SampleSession.evening();
    private final Database database = SampleFiles.community(session);
    private final Store store = new Store(database, session);
    private final List<String> told = new ArrayList<>();
    private final HeldWork held = new HeldWork();
    private final ImportViewModel desk = new ImportViewModel(
            ExchangeServices.of(store, Messages.of(Screens.CHINESE)),
            SampleDesk.tools(Messages.of(Screens.CHINESE), held.tasks(), told));
    private final WizardViewModel model = desk.wizard();

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        TestBook book = new TestBook()
                .sheet("Sheet1")
                .row("姓名", "身份证号码", "联系电话", "滞留原因", "来时乘坐")
                .row(name(1), id(1), phone(1), "探亲", "大巴")
                .row(name(2), id(2), "1391", "务工", "火车");
        for (int i = 3; i < 200; i++) {
            book.row(name(i), id(i), phone(i), "务工", "");
        }
        model.open(List.of(book.row("", id(200), phone(200), "务工", "").save(folder)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private ImportFile file() {
        return Objects.requireNonNull(model.selectedProperty().get());
    }

    private RecognisedTable table() {
        return file().tables().getFirst();
    }

    @Test
    void aCorrectionIsCheckedAtOnceAndTakenBackStepByStep() {
        assertThat(file().counters().flagged()).isEqualTo(1);
        assertThat(file().counters().rejected()).isEqualTo(1);
        model.correct(SHORT_PHONE, " " + phone(2) + " ");
        assertThat(file().counters().flagged()).isZero();
        assertThat(file().original(SHORT_PHONE)).isEqualTo("1391");
        model.correct(new Place("Sheet1", 200, 0), "单晓");
        assertThat(file().counters().rejected()).isZero();
        assertThat(file().stage()).isEqualTo(Stage.READY);

        assertThat(model.takeBack()).isTrue();
        assertThat(file().counters().rejected()).isEqualTo(1);
        assertThat(file().counters().flagged()).isZero();
        assertThat(model.takeBack()).isTrue();
        assertThat(file().counters().flagged()).isEqualTo(1);
        assertThat(model.takeBack()).as("nothing is left").isFalse();
        assertThat(desk.batches()).isEmpty();
    }

    @Test
    void whatIsStillCheckedIsTakenBackAndNotWhatWasSavedBefore() {
        held.hold();
        model.correct(SHORT_PHONE, phone(2));
        assertThat(file().stage()).isEqualTo(Stage.CHECKING);
        assertThat(model.takeBack()).isTrue();
        assertThat(file().edits().any()).isFalse();
        assertThat(model.takeBack())
                .as("nothing is left, but it is checked still")
                .isTrue();
        held.release();
        assertThat(file().stage()).isEqualTo(Stage.READY);
        assertThat(file().counters().flagged()).isEqualTo(1);
        assertThat(model.takeBack()).isFalse();
    }

    @Test
    void asLongAsAFileIsWrittenTheRoundIsNotDone() {
        held.hold();
        model.writeAll();
        assertThat(file().stage()).isEqualTo(Stage.WRITING);
        assertThat(model.done()).isFalse();
        assertThat(model.takeBack())
                .as("what was saved before stays while this is written")
                .isTrue();
        held.release();
        assertThat(file().stage()).isEqualTo(Stage.WRITTEN);
        assertThat(model.done()).isTrue();
        assertThat(desk.batches()).hasSize(1);
    }

    @Test
    void whatTheReaderFindsInACorrectedRowShowsBeforeTheRehearsal() {
        ImportFile before = file();
        Choices said = Choices.NONE.cell(SHORT_PHONE, phone(2));
        ImportFile read = before.with(Edits.NONE.then(said))
                .reread(Objects.requireNonNull(before.draft()).with(said));
        assertThat(read.stage()).isEqualTo(Stage.CHECKING);
        assertThat(Objects.requireNonNull(read.outcome()).problems())
                .extracting(Problem::code)
                .containsExactly("name.missing");
        assertThat(read.counters()).as("as long as nothing else is known").isEqualTo(before.counters());
    }

    @Test
    void onlyRowsWithSomethingWrongAreShownWhereAskedFor() {
        SheetMarks marks = new SheetMarks(
                "Sheet1", Objects.requireNonNull(file().outcome()).problems());
        List<PreviewRow> rows = file().rows(table());
        assertThat(rows).hasSize(201);
        assertThat(marks.only(rows)).extracting(PreviewRow::row).containsExactly(2, 200);
        assertThat(Objects.requireNonNull(marks.at(SHORT_PHONE)).code()).isEqualTo("phone.form");
        assertThat(marks.at(new Place("Sheet1", 1, 2))).isNull();
    }

    @Test
    void whatIsNotSureIsCountedUntilSomebodySaysIt() {
        assertThat(file().unsure()).hasSize(1);
        assertThat(file().leftOut()).isEqualTo(1);
        model.choose(table().head(4), Choices.IGNORED);
        assertThat(file().unsure()).isEmpty();
        model.from("银杏宾馆");
        model.writeAll();
        assertThat(file().stage()).isEqualTo(Stage.WRITTEN);
        assertThat(desk.mappings().mappings())
                .extracting(RememberedMapping::mapping)
                .singleElement()
                .satisfies(one -> assertThat(one.sender()).isEqualTo("银杏宾馆"));
        model.correct(SHORT_PHONE, phone(2));
        assertThat(file().edits().now().cells()).as("what is written stays").isEmpty();
        assertThat(model.takeBack()).isFalse();
    }

    @Test
    void aMappingIsChangedForgottenAndTakenInFromAFile(@TempDir Path folder) {
        model.choose(table().head(4), "field.note");
        model.writeAll();
        MappingViewModel mappings = desk.mappings();
        RememberedMapping first = mappings.mappings().getFirst();
        assertThat(mappings.summary(first)).isEqualTo("来时乘坐 → 备注");
        mappings.save(first, "物业", first.mapping().columns());
        desk.refresh();
        assertThat(mappings.mappings().getFirst().mapping().sender()).isEqualTo("物业");
        Path file = folder.resolve(mappings.fileName());
        mappings.export(file);
        mappings.forget(mappings.mappings().getFirst());
        desk.refresh();
        assertThat(mappings.mappings()).isEmpty();
        mappings.take(file);
        desk.refresh();
        assertThat(mappings.mappings()).hasSize(1);
        assertThat(told).contains("已改表头对应：物业", "已删除表头对应：物业", "已读入 1 份表头对应");
    }

    @Test
    void whatWasCopiedIsReadAsAFileIsAndTakenIn() {
        desk.paste("姓名\t身份证号码\t联系电话\t滞留原因\n" + name(201) + "\t" + id(201) + "\t" + phone(201) + "\t务工\n");
        assertThat(file().name()).isEqualTo("剪贴板");
        assertThat(file().counters().added()).isEqualTo(1);
        model.write(file());
        assertThat(desk.batches()).extracting(ImportBatch::fileName).contains("剪贴板");
        desk.paste("  \n");
        assertThat(told.getLast()).contains("Ctrl+V");
    }

    @Test
    void whatOthersSaveIntoTheInboxWaitsHereAndIsLaidAsideOnceItIsIn(@TempDir Path inbox) throws IOException {
        model.clear();
        desk.inbox(inbox);
        Path list = new TestBook()
                .sheet("Sheet1")
                .row("姓名", "身份证号码", "联系电话", "滞留原因")
                .row(name(201), id(201), phone(201), "务工")
                .save(inbox);
        desk.lookIntoInbox();
        assertThat(model.files()).as("it may still be written").isEmpty();
        desk.lookIntoInbox();
        assertThat(file().path()).isEqualTo(list);
        model.writeAll();
        assertThat(list).doesNotExist();
        assertThat(inbox.resolve("已导入/a.xlsx")).exists();
    }
}
