package org.sevenloop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.PeopleLine;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.ReadingsLine;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.model.exchange.RosterLine;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.model.exchange.StrandedLine;
import org.sevenloop.model.exchange.WatchLine;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.model.people.DocumentType;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.platform.Progress;
import org.sevenloop.spreadsheet.read.UnreadableFileException;

/** The sample community's workbooks, where they lie beside the project. */
class SampleTest {
    private static final LocalDate DAY = LocalDate.of(2020, 2, 20);

    private Path folder;

    @BeforeEach
    void findFolder() {
        folder = SharedData.folder("yaowan");
    }

    private RecognisedFile read(String part) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.filter(path -> path.getFileName().toString().contains(part))
                    .findFirst()
                    .orElseThrow();
            return new WorkbookReader().read(file, DAY, Progress.NONE);
        }
    }

    private static Map<String, Long> problems(RecognisedFile file) {
        return count(
                file.lines().stream().flatMap(line -> line.problems().stream()).toList(), Problem::code);
    }

    private static <T, K> Map<K, Long> count(List<T> items, Function<T, K> key) {
        return items.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    private static <L extends Line> List<L> lines(RecognisedFile file, Class<L> type) {
        return file.lines().stream().map(type::cast).toList();
    }

    @Test
    void theHouseholdRegister() throws Exception {
        RecognisedFile file = read("花名册");
        List<PeopleLine> lines = lines(file, PeopleLine.class);

        assertThat(file.kind()).isEqualTo(SheetKind.PEOPLE);
        assertThat(lines).hasSize(5_569);
        assertThat(problems(file)).isEqualTo(Map.of("id.check", 8L, "id.damaged", 12L));
        assertThat(count(lines, PeopleLine::tenure)).isEqualTo(Map.of(Tenure.RESIDENT, 4_211L, Tenure.TENANT, 1_358L));
        assertThat(lines.stream()
                        .map(line -> line.unitPath() + line.householdNumber())
                        .distinct())
                .hasSize(1_791);
        assertThat(count(lines, PeopleLine::unitPath))
                .isEqualTo(Map.of(
                        List.of("一组"),
                        1_101L,
                        List.of("二组"),
                        1_176L,
                        List.of("三组"),
                        1_094L,
                        List.of("四组"),
                        1_058L,
                        List.of("五组"),
                        1_140L));
        assertThat(lines.stream().filter(line -> line.note().contains("退役军人"))).hasSize(93);
        assertThat(lines.stream().filter(line -> line.politicalStatus().contains("党员")))
                .hasSize(356);
        assertThat(lines)
                .allMatch(line ->
                        line.identity().phone().isEmpty() || line.identity().phoneUsable());
        assertThat(file.placeHints().getFirst()).isEqualTo("窑湾社区");
    }

    @Test
    void theReturnees() throws Exception {
        RecognisedFile file = read("返乡");
        List<WatchLine> lines = lines(file, WatchLine.class);

        assertThat(file.kind()).isEqualTo(SheetKind.WATCH);
        assertThat(lines).hasSize(308);
        assertThat(lines.stream().filter(line -> line.identity().name().isEmpty()))
                .hasSize(1);
        assertThat(lines.stream().map(WatchLine::returnedText).filter(text -> !text.isEmpty()))
                .containsExactly("2月30日", "年前");
        assertThat(lines.stream().filter(line -> line.returnedOn() == null)).hasSize(2);
        assertThat(count(lines, WatchLine::origin).keySet())
                .containsExactlyInAnyOrder(Origin.WUHAN, Origin.HUBEI_OTHER, Origin.ELSEWHERE);
    }

    @Test
    void theTemperatures() throws Exception {
        RecognisedFile file = read("体温");
        List<ReadingsLine.Taken> taken = lines(file, ReadingsLine.class).stream()
                .flatMap(line -> line.taken().stream())
                .toList();

        assertThat(file.kind()).isEqualTo(SheetKind.READINGS);
        assertThat(file.lines()).hasSize(120);
        assertThat(taken).hasSize(2_298);
        assertThat(taken.stream().filter(one -> one.celsius().fever())).hasSize(6);
        assertThat(taken.stream().filter(one -> one.day().equals(DAY))).hasSize(232);
        assertThat(problems(file)).isEmpty();
    }

    @Test
    void theCheckpointRoster() throws Exception {
        RecognisedFile file = read("卡口");
        List<RosterLine.ShiftNames> shifts = lines(file, RosterLine.class).stream()
                .flatMap(line -> line.shifts().stream())
                .toList();

        assertThat(file.kind()).isEqualTo(SheetKind.ROSTER);
        assertThat(file.lines()).hasSize(21);
        assertThat(shifts).hasSize(147);
        assertThat(shifts.stream().mapToInt(shift -> shift.names().size()).sum())
                .isEqualTo(367);
        assertThat(shifts.stream().filter(shift -> shift.names().size() < 2)).hasSize(3);
        assertThat(shifts.stream().map(RosterLine.ShiftNames::checkpoint).distinct())
                .hasSize(7);
    }

    @Test
    void thePushedListAndTheStranded() throws Exception {
        RecognisedFile pushed = read("推送");
        RecognisedFile stranded = read("滞留");
        List<StrandedLine> people = lines(stranded, StrandedLine.class);

        assertThat(pushed.kind()).isEqualTo(SheetKind.VERIFICATION);
        assertThat(pushed.lines()).hasSize(293);
        assertThat(stranded.kind()).isEqualTo(SheetKind.STRANDED);
        assertThat(people).hasSize(71);
        assertThat(people.stream().filter(line -> line.identity().document().type() == DocumentType.PASSPORT))
                .hasSize(6);
        assertThat(people).allMatch(line -> line.identity().document().valid());
    }

    /** Every file of the other folders ends in a table or in a sentence. */
    @Test
    void strangeFilesDoNoHarm() throws Exception {
        Path data = SharedData.folder("tricky");
        List<String> ends = new ArrayList<>();
        try (Stream<Path> files = Files.walk(data).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                ends.add(end(file));
            }
        }
        assertThat(ends).hasSizeGreaterThan(100).doesNotContain("");
    }

    private static String end(Path file) {
        try {
            return new WorkbookReader().read(file, DAY, Progress.NONE).kind().word();
        } catch (UnreadableFileException told) {
            return told.code();
        }
    }
}
