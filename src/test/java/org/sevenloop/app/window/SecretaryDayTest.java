package org.sevenloop.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.closing.DailyIssue;
import org.sevenloop.model.closing.DayBoard;
import org.sevenloop.model.closing.DayDuty;
import org.sevenloop.model.closing.DayTask;
import org.sevenloop.model.closing.Span;
import org.sevenloop.model.coverage.BlindKind;
import org.sevenloop.model.directive.Board;
import org.sevenloop.model.directive.DirectiveLine;
import org.sevenloop.model.directive.Receipt;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;
import org.sevenloop.service.closing.DailyService;
import org.sevenloop.service.closing.DayService;
import org.sevenloop.service.coverage.CoverageService;
import org.sevenloop.service.directive.DirectiveService;
import org.sevenloop.service.directive.StationService;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.closing.DailyView;
import org.sevenloop.ui.directive.DirectiveFiles;
import org.sevenloop.ui.directive.DirectiveView;

/** The secretary's day in the whole window, by keys: what was missed, an order, the problems, the closing and the page. */
class SecretaryDayTest {
    private static final LocalDate DAY = SampleCommunity.DAY;
    private static final String TITLE = "返乡人员摸底报数";
    private static final String PROBLEM = "西门测温枪电池不够";
    private static final String WHY = "电池明早送到";
    private static final int ALL = 4;
    private static final int SHEET_OUT = 3;
    private static final int SHEET_IN = 4;
    private static final int PACKAGE_IN = 1;
    private static final int PACKAGE_OUT = 2;

    @TempDir
    private Path folder;

    private record Answers(Path file) implements DirectiveFiles {
        @Override
        public Path attachment() {
            return file;
        }

        @Override
        public Path saveAs(String name) {
            return file;
        }

        @Override
        public Path open(String... endings) {
            return file;
        }
    }

    @Test
    void everythingDoneByKeysIsThereAfterARestart() throws Exception {
        Path data = folder.resolve("data");
        Path page = folder.resolve("daily.pdf");
        try (GroupStation station = new GroupStation(folder.resolve("group"))) {
            prepare(data, station);
            try (ConsoleDriver app = ConsoleDriver.open(data, DAY)) {
                app.size(1366, 768);
                blindSpots(app);
                order(app, station);
                day(app);
                summary(app, page);
            }
        }
        try (Database again = Database.openFolder(data)) {
            missedNoLonger(again);
            answered(again);
            closed(again);
            printed(again, Files.readAllBytes(page));
        }
    }

    private static void prepare(Path data, GroupStation station) {
        try (Database database = Database.openFolder(data)) {
            UnitId grid = SampleCommunity.fill(database, 2).leaves().getLast();
            Store store = new Store(database, SampleCommunity.SESSION);
            UnitId third = new DirectiveService(store)
                    .tree()
                    .path(grid)
                    .reversed()
                    .get(1)
                    .id();
            station.meet(new StationService(store), third);
        }
    }

    private static void picture(ConsoleDriver app, String name) {
        Screens.write("secretary-" + name, Screens.seen(() -> Screens.picture(app.stage(), 1366, 768)));
    }

    private static void blindSpots(ConsoleDriver app) {
        app.desk(KeyCode.DIGIT5);
        picture(app, "coverage");
        app.focus("coverage-UNANSWERED-5");
        app.press(KeyCode.SPACE);
        give(app, "单雄信", KeyCode.HOME);
        give(app, "付伟月", KeyCode.CONTROL, KeyCode.A);
        picture(app, "coverage-given");
        app.until(() -> app.figure("coverage-UNANSWERED-7") == 0);
    }

    /** @param which chooses them in the list */
    private static void give(ConsoleDriver app, String name, KeyCode... which) {
        app.focus("coverage-table");
        app.chord(which);
        app.press(KeyCode.F2);
        app.type(name);
        app.press(KeyCode.TAB);
        app.type("13800000009");
        app.chord(KeyCode.CONTROL, KeyCode.ENTER);
    }

    private void order(ConsoleDriver app, GroupStation station) throws IOException {
        app.desk("directive");
        app.chord(KeyCode.CONTROL, KeyCode.N);
        app.type(TITLE);
        app.focusField("directive-asked");
        app.press(KeyCode.DOWN);
        picture(app, "issue");
        app.chord(KeyCode.CONTROL, KeyCode.ENTER);
        app.press(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(app.words(app.node("directive-filter-MISSING"))).containsExactly("未回 4");
        bySheet(app);
        byHand(app);
        picture(app, "board");
        app.press(KeyCode.ESCAPE);
        byPackage(app, station);
        picture(app, "orders");
    }

    private void bySheet(ConsoleDriver app) throws IOException {
        Path sheet = folder.resolve("sheet.xlsx");
        app.part(DirectiveView.class).setFiles(new Answers(sheet));
        app.menu("directive-more", SHEET_OUT);
        fill(sheet, "一组", "3");
        app.menu("directive-more", SHEET_IN);
        app.chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(app.words(app.node("directive-filter-MISSING"))).containsExactly("未回 3");
    }

    private static void fill(Path sheet, String unit, String number) throws IOException {
        try (InputStream in = Files.newInputStream(sheet);
                Workbook workbook = WorkbookFactory.create(in)) {
            for (Row row : workbook.getSheetAt(0)) {
                if (row.getCell(2) != null && row.getCell(2).toString().equals(unit)) {
                    row.createCell(3).setCellValue("办结");
                    row.createCell(ALL).setCellValue(number);
                }
            }
            try (OutputStream out = Files.newOutputStream(sheet)) {
                workbook.write(out);
            }
        }
    }

    private static void byHand(ConsoleDriver app) {
        app.focus("directive-tree");
        app.press(KeyCode.HOME, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        app.type("5");
        app.chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(app.words(app.node("directive-filter-MISSING"))).containsExactly("未回 2");
    }

    private void byPackage(ConsoleDriver app, GroupStation station) throws IOException {
        Path down = folder.resolve("down.slpkg");
        Path up = folder.resolve("up.slpkg");
        app.part(DirectiveView.class).setFiles(new Answers(down));
        app.menu("directive-packages", PACKAGE_OUT);
        app.chord(KeyCode.CONTROL, KeyCode.ENTER);
        station.answer(down, "2", up);
        app.part(DirectiveView.class).setFiles(new Answers(up));
        app.menu("directive-packages", PACKAGE_IN);
        assertThat(app.words(app.node("directive-closed"))).containsExactly("已闭环 1");
    }

    private static void day(ConsoleDriver app) {
        app.desk(KeyCode.DIGIT2);
        app.press(KeyCode.HOME);
        app.chord(KeyCode.CONTROL, KeyCode.N);
        app.type(PROBLEM);
        app.chord(KeyCode.CONTROL, KeyCode.ENTER);
        picture(app, "day-open");
        app.focus("day-problems");
        app.press(KeyCode.HOME, KeyCode.DELETE);
        app.type(WHY);
        app.chord(KeyCode.CONTROL, KeyCode.ENTER);
        app.focus("day");
        app.chord(KeyCode.CONTROL, KeyCode.A);
        app.press(KeyCode.SPACE, KeyCode.DIGIT0, KeyCode.ENTER);
        assertThat(app.words(app.node("day-sentence"))).containsExactly("3 个包组都已日清，可以日结了");
        picture(app, "day-ready");
        app.focus("day-act");
        app.press(KeyCode.SPACE);
        assertThat(app.words(app.node("day-sentence")).getFirst()).contains("已由李文清", "日结");
        picture(app, "day-closed");
    }

    private static void summary(ConsoleDriver app, Path page) {
        app.desk(KeyCode.DIGIT3);
        app.part(DailyView.class).setSaveDialog(name -> page);
        app.chord(KeyCode.CONTROL, KeyCode.S);
        assertThat(page).isNotEmptyFile();
        picture(app, "summary");
        app.desk(KeyCode.DIGIT1);
        picture(app, "overview");
        app.desk("inspection");
        picture(app, "inspection");
    }

    private static Store store(Database database, LocalDate day) {
        return new Store(database, new SampleCommunity.At(day));
    }

    private static void missedNoLonger(Database again) {
        var page = new CoverageService(store(again, DAY)).page();
        var counts = page.counts(page.community());
        assertThat(counts.of(BlindKind.UNANSWERED, 5)).isZero();
        assertThat(counts.of(BlindKind.UNANSWERED, 7)).isZero();
        var groups = new DayService(store(again, DAY)).page(DAY).board().groups();
        assertThat(groups).extracting(group -> group.cadres().getFirst().name()).containsExactly("单雄信", "付伟月", "付伟月");
    }

    private static void answered(Database again) {
        DirectiveService orders = new DirectiveService(store(again, DAY));
        assertThat(orders.page().open()).isEmpty();
        DirectiveLine line = orders.closed().getFirst();
        assertThat(line.directive().order().title()).isEqualTo(TITLE);
        Board board = orders.board(line.directive().id());
        assertThat(board.tally().done()).isEqualTo(ALL);
        assertThat(receipt(board, "一组").answer()).isEqualTo("3");
        assertThat(receipt(board, "二组").answer()).isEqualTo("5");
        Receipt grid = receipt(board, "2网格");
        assertThat(grid.answer()).isEqualTo("2");
        assertThat(grid.end().by()).isEqualTo("付伟月·" + GroupStation.NAME);
    }

    private static Receipt receipt(Board board, String name) {
        return board.rows().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .receipt();
    }

    private static void closed(Database again) {
        DayBoard board = new DayService(store(again, DAY)).page(DAY).board();
        assertThat(board.closed().orElseThrow().by()).isEqualTo("李文清");
        assertThat(board.open()).isEmpty();
        assertThat(board.groups()).allMatch(group -> board.ticked(DayTask.of(group.id(), DayDuty.CLOSED)));
        assertThat(board.carries()).singleElement().satisfies(carry -> {
            assertThat(carry.why()).isEqualTo(WHY);
            assertThat(carry.to()).isEqualTo(DAY.plusDays(1));
            assertThat(carry.problem()).isEqualTo(board.problems().getFirst().id());
        });
        LocalDate next = DAY.plusDays(1);
        assertThat(new DayService(store(again, next)).page(next).board().overnight())
                .singleElement()
                .satisfies(problem -> assertThat(problem.content()).isEqualTo(PROBLEM));
    }

    private static void printed(Database again, byte[] page) throws IOException {
        DailyService daily = new DailyService(store(again, DAY), Messages.of(Screens.CHINESE));
        assertThat(daily.issues().getFirst()).extracting(DailyIssue::printed).isEqualTo(true);
        assertThat(daily.pdf(DAY, Span.DAY)).as("the closed day's page").isEqualTo(page);
        try (PDDocument paper = Loader.loadPDF(page)) {
            assertThat(new PDFTextStripper().getText(paper)).contains("清江社区", PROBLEM);
        }
    }
}
