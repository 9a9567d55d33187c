package org.sevenloop.service.report;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sevenloop.SampleFiles;
import org.sevenloop.SampleSession;
import org.sevenloop.model.closing.DailySummary.Signatures;
import org.sevenloop.model.exchange.StrandedLine;
import org.sevenloop.model.exchange.WatchLine;
import org.sevenloop.model.report.Binding;
import org.sevenloop.model.report.DueForm;
import org.sevenloop.model.report.FigureCheck;
import org.sevenloop.model.report.ReportFigure;
import org.sevenloop.model.report.ReportForm;
import org.sevenloop.model.watch.Celsius;
import org.sevenloop.model.watch.Measure;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.Store;
import org.sevenloop.service.closing.DailyService;
import org.sevenloop.service.exchange.ImportService;
import org.sevenloop.service.exchange.SampleService;
import org.sevenloop.spreadsheet.SharedData;
import org.sevenloop.spreadsheet.report.TestForms;

/**
 * A street's daily forms filled from the sample, cell by cell against what its workbooks say; and every figure that has people
 * behind it counts them. The forms lie beside the project: where they are not there, the tests are skipped and say so.
 */
@Execution(ExecutionMode.CONCURRENT)
class ReportSampleTest {
    private static final LocalDate DAY = SampleFacts.DAY;
    private static final SampleSession SESSION = SampleSession.evening();

    private static Database database;
    private static ReportService reports;
    private static SampleFacts facts;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() throws Exception {
        database = SampleFiles.community(SESSION);
        Store store = new Store(database, SESSION);
        new SampleService(new ImportService(store)).open(Progress.NONE);
        new DailyService(store, Messages.of(java.util.Locale.CHINESE)).sign(new Signatures("周晨", "付伟月", "林娜"));
        reports = new ReportService(store);
        facts = new SampleFacts();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    /** The form as it is proposed, confirmed, kept, filled, and read again. */
    private record Filled(Sheet sheet, Sheet blank, ReportForm form) {
        String text(String cell) {
            CellAddress at = new CellAddress(cell);
            return text(at.getRow(), at.getColumn());
        }

        String text(int row, int column) {
            return cellText(sheet, row, column);
        }
    }

    private Filled fill(String name) throws Exception {
        Path file;
        try (Stream<Path> files = Files.list(SharedData.folder("forms/reconstructed"))) {
            file = files.filter(each -> each.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow();
        }
        ReportForm proposed = reports.open(file);
        ReportForm confirmed = proposed.with(
                proposed.bindings().stream().map(Binding::confirmed).toList());
        var id = reports.save(confirmed);
        ReportForm kept = reports.due(DAY).stream()
                .map(DueForm::form)
                .filter(each -> id.equals(each.id()))
                .findFirst()
                .orElseThrow();
        String written = reports.fill(List.of(kept), DAY, folder, "").getFirst().fileName();
        Workbook book = TestForms.open(Files.readAllBytes(folder.resolve(written)));
        Workbook blank = TestForms.open(Files.readAllBytes(file));
        return new Filled(book.getSheetAt(0), blank.getSheetAt(0), kept);
    }

    private static String cellText(Sheet sheet, int row, int column) {
        Cell cell = sheet.getRow(row) == null ? null : sheet.getRow(row).getCell(column);
        if (cell == null) {
            return "";
        }
        return cell.getCellType() == CellType.NUMERIC ? plain(cell.getNumericCellValue()) : cell.getStringCellValue();
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private static String written(Object value) {
        return switch (value) {
            case Celsius celsius -> plain(celsius.tenths() / 10.0);
            case LocalDate day -> day.toString();
            default -> value.toString();
        };
    }

    /** Each row against its line of the sample; nothing else of the form may have changed. */
    private static <L> void rows(Filled filled, int first, List<L> lines, Map<Integer, Function<L, Object>> columns) {
        int width = filled.blank().getRow(first).getLastCellNum();
        for (int i = 0; i < lines.size(); i++) {
            List<String> expected = new ArrayList<>();
            List<String> found = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                Function<L, Object> value = columns.get(column);
                Object content = column == 0 ? Integer.valueOf(i + 1) : value == null ? "" : value.apply(lines.get(i));
                expected.add(content == null ? "" : written(content));
                found.add(filled.text(first + i, column));
            }
            assertThat(found).isEqualTo(expected);
        }
        assertThat(filled.text(first + lines.size(), 1)).isEmpty();
        frame(filled, first, lines.size());
    }

    private static void frame(Filled filled, int first, int rows) {
        Sheet blank = filled.blank();
        Sheet sheet = filled.sheet();
        List<String> bound =
                filled.form().bindings().stream().map(each -> each.at().cell()).toList();
        int free = 0;
        while (blank.getRow(first + free) != null
                && cellText(blank, first + free, 0).isEmpty()) {
            free++;
        }
        int more = Math.max(0, rows - free);
        for (int row = 0; row <= blank.getLastRowNum(); row++) {
            int now = row < first + free ? row : row + more;
            if (row < first || row >= first + free) {
                assertThat(sheet.getRow(now).getHeight())
                        .isEqualTo(blank.getRow(row).getHeight());
            }
            for (Cell cell : blank.getRow(row)) {
                Cell other = sheet.getRow(now).getCell(cell.getColumnIndex());
                assertThat(other.getCellStyle().getIndex())
                        .isEqualTo(cell.getCellStyle().getIndex());
                boolean listed = row >= first && row < first + free;
                if (!listed && !bound.contains(cell.getAddress().formatAsString())) {
                    assertThat(other.toString()).isEqualTo(cell.toString());
                }
            }
        }
        for (int row = first; row < first + rows; row++) {
            assertThat(sheet.getRow(row).getCell(1).getCellStyle().getIndex())
                    .isEqualTo(blank.getRow(first).getCell(1).getCellStyle().getIndex());
        }
        List<CellRangeAddress> merges = new ArrayList<>();
        for (CellRangeAddress each : blank.getMergedRegions()) {
            int by = each.getFirstRow() >= first + free ? more : 0;
            merges.add(new CellRangeAddress(
                    each.getFirstRow() + by, each.getLastRow() + by, each.getFirstColumn(), each.getLastColumn()));
        }
        assertThat(sheet.getMergedRegions()).containsExactlyInAnyOrderElementsOf(merges);
    }

    private static final Function<WatchLine, Object> NAME =
            line -> line.identity().name();
    private static final Function<WatchLine, Object> ID =
            line -> line.identity().document().number();
    private static final Function<WatchLine, Object> PHONE =
            line -> line.identity().phone();
    private static final Function<WatchLine, Object> ADDRESS =
            line -> line.identity().address();
    private static final Function<WatchLine, Object> FEVER = line -> facts.fever(line);
    private static final Function<WatchLine, Object> UNWELL = SampleFacts.answer(WatchLine::symptoms, "是", "否");
    private static final Function<WatchLine, Object> BACK =
            line -> line.returnedOn() == null ? line.returnedText() : line.returnedOn();
    private static final Function<WatchLine, Object> JOURNEY = line -> line.transport() + line.transportNumber();
    private static final Function<WatchLine, Object> MEASURE = line -> switch (line.measure()) {
        case HOME_ISOLATION -> "居家隔离";
        case CENTRAL_ISOLATION -> "集中隔离";
        case HEALTH_MONITORING -> "健康监测";
        case LEFT -> "已离开(去往外地)";
        case OTHER -> "其他";
        case NONE -> "";
    };
    private static final Function<WatchLine, Object> NOTE = line -> facts.note(line);
    private static final Function<WatchLine, Object> HOME = line -> {
        var registered = facts.registered(line);
        return registered == null ? "" : registered.householdAddress();
    };

    private static Map<Integer, Function<WatchLine, Object>> visited(int shift, boolean province) {
        Map<Integer, Function<WatchLine, Object>> columns = new LinkedHashMap<>(Map.of(1, NAME, 2, ID, 3, PHONE));
        int at = shift + (province ? 6 : 5);
        columns.putAll(Map.of(at, ADDRESS, at + 1, FEVER, at + 2, UNWELL));
        int second = at + (province ? 5 : 4);
        columns.putAll(
                Map.of(second, BACK, second + 1, ADDRESS, second + 2, FEVER, second + 3, UNWELL, second + 4, JOURNEY));
        columns.putAll(Map.of(second + 6, MEASURE, second + 7, NOTE));
        return columns;
    }

    private static Predicate<WatchLine> from(Origin origin) {
        return line -> line.origin() == origin;
    }

    private static boolean fromFourProvinces(WatchLine line) {
        return Stream.of("广东", "浙江", "河南", "湖南").anyMatch(line.originPlace()::contains);
    }

    @Test
    void whoCameFromWuhan() throws Exception {
        Map<Integer, Function<WatchLine, Object>> columns = visited(1, false);
        columns.put(4, HOME);
        List<WatchLine> lines = facts.watched(from(Origin.WUHAN));
        assertThat(lines).hasSize(102);
        rows(fill("lz04"), 3, lines, columns);
    }

    @Test
    void whoCameFromElsewhereInHubei() throws Exception {
        Map<Integer, Function<WatchLine, Object>> columns = visited(1, false);
        columns.put(4, HOME);
        rows(fill("lz05"), 3, facts.watched(from(Origin.HUBEI_OTHER)), columns);
    }

    @Test
    void whoCameFromTheFourProvinces() throws Exception {
        Map<Integer, Function<WatchLine, Object>> columns = visited(0, true);
        columns.put(4, WatchLine::originPlace);
        columns.put(9, WatchLine::originPlace);
        List<WatchLine> living = facts.watched(line -> fromFourProvinces(line) && facts.registered(line) != null);
        List<WatchLine> outside = facts.watched(line -> fromFourProvinces(line) && facts.registered(line) == null);
        assertThat(living).hasSize(16);
        assertThat(outside).hasSize(1);
        rows(fill("lz08"), 3, living, columns);
        rows(fill("lz07"), 3, outside, columns);
    }

    @Test
    void nobodyIsOnAFormOfPeopleFromOutside() throws Exception {
        rows(fill("lz02"), 3, List.<WatchLine>of(), Map.of());
        rows(fill("lz09"), 2, List.<WatchLine>of(), Map.of());
    }

    @Test
    void whoHasAFever() throws Exception {
        List<WatchLine> lines = facts.watched(line -> facts.fever(line).equals("是"));
        assertThat(lines).isNotEmpty();
        rows(
                fill("lz10"),
                2,
                lines,
                Map.of(
                        1,
                        NAME,
                        2,
                        ID,
                        3,
                        PHONE,
                        5,
                        FEVER,
                        6,
                        line -> facts.celsius(line),
                        7,
                        SampleFacts.answer(WatchLine::contact, "是", "否"),
                        10,
                        NOTE));
    }

    @Test
    void whoeverStaysAtHomeMovesTheNoteBelowDown() throws Exception {
        List<WatchLine> lines = facts.watched(line -> line.measure() == Measure.HOME_ISOLATION);
        assertThat(lines).hasSize(214);
        Filled students = fill("lz12");
        rows(
                students,
                3,
                lines,
                Map.of(
                        1,
                        NAME,
                        2,
                        SampleFacts.answer(WatchLine::symptoms, "有", "无"),
                        4,
                        SampleFacts.answer(WatchLine::contact, "是", "否"),
                        6,
                        NOTE));
        assertThat(students.text("A2")).startsWith("单位：窑湾社区").contains("填报人：周晨").endsWith("填报日期：2020年2月20日");
        assertThat(students.text(3 + 214, 0)).startsWith("注：");
        rows(
                fill("lz13"),
                3,
                lines,
                Map.of(
                        1,
                        NAME,
                        3,
                        SampleFacts.answer(WatchLine::symptoms, "有", "无"),
                        5,
                        SampleFacts.answer(WatchLine::contact, "是", "否"),
                        7,
                        NOTE));
    }

    @Test
    void everybodyWatchedUnderTwoRowsOfHeadings() throws Exception {
        Filled filled = fill("lz11");
        List<WatchLine> lines = facts.watched(line -> true);
        assertThat(lines).hasSize(299);
        rows(
                filled,
                4,
                lines,
                Map.ofEntries(
                        entry(1, NAME),
                        entry(5, ID),
                        entry(6, PHONE),
                        entry(8, UNWELL),
                        entry(13, FEVER),
                        entry(14, line -> facts.celsius(line)),
                        entry(15, SampleFacts.answer(WatchLine::contact, "是", "否")),
                        entry(18, line -> switch (line.origin()) {
                            case WUHAN -> "武汉返乡";
                            case HUBEI_OTHER -> "湖北其他地市返乡";
                            default -> "其他地区返乡";
                        }),
                        entry(20, line -> switch (line.identity().sex()) {
                            case MALE -> "男";
                            case FEMALE -> "女";
                            case UNKNOWN -> "";
                        }),
                        entry(
                                21,
                                line -> line.identity().birth() == null
                                        ? ""
                                        : java.time.Period.between(
                                                        line.identity().birth(), DAY)
                                                .getYears()),
                        entry(27, NOTE)));
        assertThat(filled.text("A2")).contains("填报单位：窑湾社区").contains("联系电话：   ").endsWith("填报时间：2020年2月20日");
    }

    @Test
    void whoIsStranded() throws Exception {
        Filled filled = fill("lz14");
        rows(
                filled,
                3,
                facts.stranded(),
                Map.<Integer, Function<StrandedLine, Object>>of(
                        2, line -> line.identity().name(), 6, StrandedLine::reason, 10, StrandedLine::note));
        assertThat(filled.text("A2")).startsWith("单位：窑湾社区").endsWith("填表时间：2020年2月20日");
        Filled counted = fill("lz15");
        assertThat(counted.text("E4"))
                .isEqualTo(Integer.toString(facts.stranded().size()));
    }

    @Test
    void theCountsWithTheirChangeSinceYesterday() throws Exception {
        Filled filled = fill("lz01");
        int wuhan = facts.watched(from(Origin.WUHAN)).size();
        int hubei = facts.watched(from(Origin.HUBEI_OTHER)).size();
        int wuhanToday = facts.watched(line -> line.origin() == Origin.WUHAN && DAY.equals(line.returnedOn()))
                .size();
        int hubeiToday = facts.watched(line -> line.origin() == Origin.HUBEI_OTHER && DAY.equals(line.returnedOn()))
                .size();
        assertThat(Stream.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J").map(column -> filled.text(column + 5)))
                .containsExactly(
                        "0",
                        "0",
                        "0",
                        "0",
                        Integer.toString(wuhanToday),
                        Integer.toString(wuhan),
                        Integer.toString(hubeiToday),
                        Integer.toString(hubei),
                        "0",
                        "0");
        assertThat(Stream.of("K", "L", "M", "N", "O").map(column -> filled.text(column + 5)))
                .as("what the console does not know is left to the secretary")
                .containsOnly("");
        assertThat(filled.text("A2")).isEqualTo("填报单位:窑湾社区");
        assertThat(filled.text("I2")).isEqualTo("签发时间：2020年2月20日");
        assertThat(Stream.of("A6", "E6", "I6").map(filled::text)).containsExactly("填报人：周晨", "审核人：付伟月", "签发人：林娜");
        frame(filled, 5, 0);

        List<FigureCheck> checks = reports.check(filled.form(), DAY);
        FigureCheck outside = checks.stream()
                .filter(each -> each.binding().at().cell().equals("B5"))
                .findFirst()
                .orElseThrow();
        assertThat(outside.reported()).isZero();
        assertThat(outside.console()).hasValue(wuhan);
        assertThat(outside.differs()).isTrue();
    }

    @Test
    void everyFigureWithPeopleBehindItCountsThem() {
        for (LocalDate day : List.of(DAY, DAY.minusDays(1), DAY.minusDays(9))) {
            for (ReportFigure figure : ReportFigure.values()) {
                figure.people().ifPresent(people -> {
                    var cell = new Binding.FigureCell(
                            org.sevenloop.model.exchange.Place.of("a", "A1"), figure, false, null, "", false);
                    ReportForm form = TestReports.form(TestForms.counts(), cell);
                    FigureCheck check = reports.check(form, day).getFirst();
                    assertThat(check.people()).as(figure + " on " + day).hasSize(check.reported());
                });
            }
        }
    }
}
