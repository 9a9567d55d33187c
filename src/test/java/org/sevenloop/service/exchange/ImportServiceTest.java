package org.sevenloop.service.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sevenloop.SampleFiles;
import org.sevenloop.SampleSession;
import org.sevenloop.model.account.Role;
import org.sevenloop.model.closing.DailyFigures;
import org.sevenloop.model.exchange.Counters;
import org.sevenloop.model.exchange.ExportKind;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.model.exchange.OpenProblem;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.UndoOutcome;
import org.sevenloop.model.watch.ColourCounts;
import org.sevenloop.persistence.CheckpointRepository;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;
import org.sevenloop.service.account.As;
import org.sevenloop.service.closing.FiguresService;
import org.sevenloop.spreadsheet.TestBook;
import org.sevenloop.spreadsheet.TestPeople;

/** The sample's six workbooks in, taken back, in again, and handed on. */
@Execution(ExecutionMode.CONCURRENT)
class ImportServiceTest {
    private final SampleSession session = SampleSession.evening();
    private final Database database = SampleFiles.community(session);
    private final ImportService imports = new ImportService(new Store(database, session));
    private final HistoryService history = new HistoryService(new Store(database, session));

    @AfterEach
    void close() {
        database.close();
    }

    private DailyFigures figures() {
        return new FiguresService(new Store(database, session)).figures(SampleSession.DAY);
    }

    @Test
    void rowsAddUpAndProblemsAreTold() {
        ImportOutcome register = SampleFiles.take(imports, SampleFiles.named("people"));
        assertThat(register.counters()).isEqualTo(new Counters(5569, 5569, 0, 0, 0, 0, 20));
        ImportOutcome returnees = SampleFiles.take(imports, SampleFiles.named("watch"));
        assertThat(returnees.counters()).isEqualTo(new Counters(308, 299, 0, 0, 7, 2, 8));
        assertThat(returnees.problems())
                .anySatisfy(problem -> assertThat(problem.code()).isEqualTo("name.missing"))
                .anySatisfy(problem -> assertThat(problem.code()).isEqualTo("nobody.told"));
    }

    @Test
    void theOrderOfFilesMakesNoDifferenceAndASecondTimeAddsNobody() {
        List<Path> files = new ArrayList<>(SampleFiles.all());
        SampleFiles.takeAll(imports, files);
        DailyFigures straight = figures();
        assertThat(straight.people().total()).isEqualTo(5569);
        assertThat(straight.watch().byColour()).isEqualTo(new ColourCounts(13, 14, 228, 44));
        assertThat(straight.readings().taken()).isEqualTo(2298);
        assertThat(straight.verification().alreadyKnown()).isEqualTo(60);
        SampleFiles.takeAll(imports, files)
                .forEach(
                        again -> assertThat(again.counters().changesSomething()).isFalse());
        assertThat(figures()).isEqualTo(straight);

        Collections.shuffle(files, new Random(7));
        try (Database other = SampleFiles.community(session)) {
            SampleFiles.takeAll(new ImportService(new Store(other, session)), files);
            assertThat(new FiguresService(new Store(other, session)).figures(SampleSession.DAY))
                    .isEqualTo(straight);
        }
    }

    @Test
    void aRehearsalCountsTheSameAndWritesNothing() {
        DailyFigures before = figures();
        var file = imports.read(SampleFiles.named("stranded"), Progress.NONE);
        ImportOutcome rehearsed = imports.rehearse(file, Progress.NONE);
        assertThat(figures()).isEqualTo(before);
        assertThat(imports.batches()).isEmpty();
        assertThat(imports.commit(file, Progress.NONE).counters()).isEqualTo(rehearsed.counters());
    }

    @Test
    void undoLeavesEveryFigureAsItWasAndRedoBringsItBack() {
        SampleFiles.take(imports, SampleFiles.named("watch"));
        SampleFiles.take(imports, SampleFiles.named("readings"));
        DailyFigures before = figures();
        ImportOutcome register = SampleFiles.take(imports, SampleFiles.named("people"));
        DailyFigures after = figures();

        UndoOutcome undone = history.undo(register.batch());
        assertThat(undone.stayed()).isEmpty();
        assertThat(figures()).isEqualTo(before);
        history.redoLast();
        assertThat(figures()).isEqualTo(after);
    }

    @Test
    void peopleWhomALaterListNamesStayOnThatList() {
        ImportOutcome register = SampleFiles.take(imports, SampleFiles.named("people"));
        SampleFiles.take(imports, SampleFiles.named("watch"));
        DailyFigures both = figures();
        UndoOutcome undone = history.undo(register.batch());
        assertThat(undone.stayed()).isNotEmpty();
        assertThat(figures().watch()).isEqualTo(both.watch());
        assertThat(figures().people().total()).isZero();
    }

    /** With accounts a last line says who took the list along; whatever their purpose says is not about the list. */
    @ParameterizedTest
    @ValueSource(strings = {"", "报街道", "截至日期：2020年1月3日，填报单位：别处社区，第1天：2020-01-02"})
    void exportsImportBackWithoutLoss(String purpose, @TempDir Path folder) throws IOException {
        SampleFiles.takeAll(imports, SampleFiles.all());
        DailyFigures before = figures();
        Session exporting = purpose.isEmpty() ? session : new As(Role.SECRETARY, "李文清", Set.of(), SampleSession.DAY);
        ExportService exports =
                new ExportService(new Store(database, exporting), Messages.of(java.util.Locale.CHINESE));
        List<Path> written = new ArrayList<>();
        for (ExportKind kind : ExportKind.values()) {
            if (kind != ExportKind.PROBLEMS) {
                Path file = folder.resolve(kind.word() + ".xlsx");
                int rows = exports.export(kind, file, purpose).rows();
                assertThat(imports.read(file, Progress.NONE).lines())
                        .as(kind.word())
                        .hasSize(rows);
                assertThat(lastLine(file).startsWith("注：本表由李文清于2020-02-20导出，用途：" + purpose))
                        .isEqualTo(!purpose.isEmpty());
                written.add(file);
            }
        }
        try (Database other = SampleFiles.community(session)) {
            SampleFiles.takeAll(new ImportService(new Store(other, session)), written);
            assertThat(new FiguresService(new Store(other, session)).figures(SampleSession.DAY))
                    .isEqualTo(before);
        }
    }

    private static String lastLine(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = book.getSheetAt(0);
            return String.valueOf(sheet.getRow(sheet.getLastRowNum()).getCell(0));
        }
    }

    @Test
    void releasesAndRequiredHeadsComeBackFromAnExport(@TempDir Path folder) throws Exception {
        Path list = new TestBook()
                .sheet("Sheet1")
                .row("姓名", "身份证号", "从何地返回", "返回时间", "采取措施", "信息核对", "2月19日", "解除隔离日期", "解除原因")
                .row(
                        TestPeople.name(1),
                        TestPeople.id(1),
                        "武汉",
                        "2020-02-01",
                        "居家隔离",
                        "已复核",
                        "36.5/36.6",
                        "2020-02-16",
                        "期满")
                .row(TestPeople.name(2), TestPeople.id(2), "武汉", "2020-02-10", "居家隔离", "已复核", "36.7", null, null)
                .save(Files.createDirectory(folder.resolve("watch")));
        Path roster = new TestBook()
                .sheet("Sheet1")
                .row("日期", "卡口", "班次", "应到人数", "值守人员")
                .row("2020-02-20", "东门", "早班", 3, TestPeople.name(3) + "、" + TestPeople.name(4))
                .row("2020-02-20", "东门", "晚班", 1, TestPeople.name(5))
                .row("2020-02-21", "东门", "早班", 3, TestPeople.name(3))
                .save(Files.createDirectory(folder.resolve("roster")));
        SampleFiles.takeAll(imports, List.of(list, roster));
        DailyFigures before = figures();
        assertThat(before.watch().people()).isEqualTo(1);
        assertThat(before.readings().taken()).isEqualTo(3);
        assertThat(before.roster().shiftsShort()).isEqualTo(2);

        ExportService exports = new ExportService(new Store(database, session), Messages.of(java.util.Locale.CHINESE));
        Path watch =
                exports.export(ExportKind.WATCH, folder.resolve("watch.xlsx")).file();
        Path duties =
                exports.export(ExportKind.ROSTER, folder.resolve("roster.xlsx")).file();
        Path readings = exports.export(ExportKind.READINGS, folder.resolve("readings.xlsx"))
                .file();
        try (Database other = SampleFiles.community(session)) {
            SampleFiles.takeAll(new ImportService(new Store(other, session)), List.of(watch, duties, readings));
            assertThat(new FiguresService(new Store(other, session)).figures(SampleSession.DAY))
                    .isEqualTo(before);
            int required = other.read(session.community(), access -> new CheckpointRepository(access).all())
                    .getFirst()
                    .required();
            assertThat(required).isEqualTo(3);
        }
    }

    @Test
    void aRosterThatDoesNotSayItsCheckpointIsToldSo(@TempDir Path folder) throws Exception {
        Path roster = new TestBook()
                .sheet("Sheet1")
                .row("日期", "班次", "值守人员")
                .row("2020-02-20", "早班", TestPeople.name(3) + "、" + TestPeople.name(4))
                .save(folder);
        ImportOutcome outcome = SampleFiles.take(imports, roster);
        assertThat(outcome.counters().rejected()).isEqualTo(1);
        assertThat(outcome.problems()).extracting(Problem::code).containsExactly("checkpoint.missing");
        assertThat(figures().roster().checkpoints()).isZero();
    }

    @Test
    void whatSomebodyLookedIntoIsNoLongerToBeCheckedUnlessThatIsTakenBack() {
        SampleFiles.take(imports, SampleFiles.named("watch"));
        List<OpenProblem> open = imports.openProblems();
        imports.settle(open.subList(0, 3));
        assertThat(imports.openProblems()).isEqualTo(open.subList(3, open.size()));
        history.undoLast();
        assertThat(imports.openProblems()).isEqualTo(open);
    }

    @Test
    void whoTakesAFileInTwiceIsToLookOnce() {
        SampleFiles.take(imports, SampleFiles.named("watch"));
        List<OpenProblem> once = imports.openProblems();
        SampleFiles.take(imports, SampleFiles.named("watch"));
        assertThat(imports.openProblems())
                .extracting(OpenProblem::key)
                .containsExactlyInAnyOrderElementsOf(
                        once.stream().map(OpenProblem::key).toList());
        imports.settle(imports.openProblems());
        assertThat(imports.openProblems()).isEmpty();
    }
}
