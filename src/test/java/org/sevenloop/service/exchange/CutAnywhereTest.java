package org.sevenloop.service.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sevenloop.SampleFiles;
import org.sevenloop.SampleSession;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.exchange.BatchId;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.model.exchange.PeopleLine;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.people.KnownPerson;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.HouseholdRepository;
import org.sevenloop.persistence.KnownPersonRepository;
import org.sevenloop.persistence.PushRepository;
import org.sevenloop.persistence.ReadingRepository;
import org.sevenloop.persistence.ResidenceRepository;
import org.sevenloop.persistence.StrandedRepository;
import org.sevenloop.persistence.WatchRepository;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Store;
import org.sevenloop.spreadsheet.TestBook;
import org.sevenloop.spreadsheet.TestPeople;

/** Wherever a file is cut, it comes to the same rows, counts and problems as in one. */
@Execution(ExecutionMode.CONCURRENT)
class CutAnywhereTest {
    private static final Set<Integer> SIZES = Set.of(1, 2, 3);
    private static final String ID = TestPeople.id(7);
    private static final @Nullable Object[] PEOPLE = row("姓名", "身份证号", "出生日期", "联系电话", "现住址", "与户主关系");
    private static final @Nullable Object[] READINGS = row("姓名", "电话", "住址", "2.8上午", "2.8下午");

    private final SampleSession session = SampleSession.evening();
    private final List<Path> before = new ArrayList<>();
    private boolean takenBack;

    @TempDir
    Path folder;

    /** What a file came to. */
    private record Result(ImportOutcome outcome, List<String> rows) {}

    private Path book(@Nullable Object[] heading, @Nullable Object[]... rows) throws IOException {
        TestBook book = new TestBook().sheet("名单").row(heading);
        Stream.of(rows).forEach(book::row);
        return book.save(Files.createTempDirectory(folder, "book"));
    }

    private ImportOutcome comesToTheSame(SheetKind kind, Path file) {
        Result whole = taken(file, Integer.MAX_VALUE);
        assertThat(whole.outcome().file().kind()).isEqualTo(kind);
        for (int size : SIZES) {
            Result cut = taken(file, size);
            assertThat(cut.rows()).as("rows, cut after " + size).isEqualTo(whole.rows());
            assertThat(cut.outcome().problems())
                    .as("problems, cut after " + size)
                    .containsExactlyInAnyOrderElementsOf(whole.outcome().problems());
            assertThat(cut.outcome().counters())
                    .as("cut after " + size)
                    .isEqualTo(whole.outcome().counters());
        }
        return whole.outcome();
    }

    private Result taken(Path file, int size) {
        try (Database database = SampleFiles.community(session)) {
            Store store = new Store(database, session);
            ImportService imports = new ImportService(store);
            List<@Nullable BatchId> batches = before.stream()
                    .map(earlier -> SampleFiles.take(imports, earlier).batch())
                    .toList();
            RecognisedFile read = imports.read(file, Progress.NONE);
            ImportOutcome outcome = size > read.lines().size()
                    ? imports.commit(read, Progress.NONE)
                    : new PieceImport(store, read, Progress.NONE).run(new Cut(read, size), (access, batch) -> {});
            if (takenBack) {
                new HistoryService(store).undo(Objects.requireNonNull(batches.getFirst()));
            }
            return new Result(outcome, store.read(Action.IMPORT, access -> rows(access, outcome)));
        }
    }

    /** Everything that the lists hold, without the numbers that the store gave. */
    private static List<String> rows(Access access, ImportOutcome outcome) {
        ReadingRepository readings = new ReadingRepository(access);
        Map<PersonId, KnownPerson> people =
                new KnownPersonRepository(access).byIds(new KnownPersonRepository(access).after(new PersonId(0)));
        Stream<?> taken = readings.between(SampleSession.DAY.minusYears(1), SampleSession.DAY.plusYears(1)).stream()
                .map(reading -> people.get(reading.person()).name() + reading);
        return Stream.of(
                        people.values().stream(),
                        new HouseholdRepository(access).all().stream(),
                        new ResidenceRepository(access).all().stream(),
                        new WatchRepository(access).cases().stream(),
                        taken,
                        new PushRepository(access).all(SampleSession.DAY).stream(),
                        new StrandedRepository(access).all().stream())
                .flatMap(list -> list.map(one -> one.toString().replaceAll("(Id\\[value=|Case\\[)\\d+", "$1"))
                        .sorted())
                .toList();
    }

    private static @Nullable Object[] row(@Nullable Object... cells) {
        return cells;
    }

    @Test
    void aPhoneThatALaterRowReplacedStillFindsThePerson() throws IOException {
        ImportOutcome outcome = comesToTheSame(
                SheetKind.PEOPLE,
                book(
                        PEOPLE,
                        row("李静", ID, null, "13911110001", "阳光小区3号楼501", "户主"),
                        row("李静", ID, null, "13911110002", "阳光小区3号楼501", "户主"),
                        row("王安", TestPeople.id(9), null, "13911110009", "阳光小区3号楼502", "户主"),
                        row("李静", null, null, "13911110001", "别处小区1号楼101", "户主")));
        assertThat(outcome.counters().added()).isEqualTo(2);
    }

    @Test
    void aPhoneOnRecordThatALaterRowReplacedStillFindsThePerson() throws IOException {
        before.add(book(PEOPLE, row("李静", ID, null, "13911110001", "阳光小区3号楼501", "户主")));
        ImportOutcome outcome = comesToTheSame(
                SheetKind.PEOPLE,
                book(
                        PEOPLE,
                        row("李静", ID, null, "13911110002", "阳光小区3号楼501", "户主"),
                        row("王安", TestPeople.id(9), null, "13911110009", "阳光小区3号楼502", "户主"),
                        row("李静", null, null, "13911110001", "别处小区1号楼101", "户主")));
        assertThat(outcome.counters().added()).isEqualTo(1);
    }

    @Test
    void whatIsNoNumberSpeaksAgainstNobody() throws IOException {
        ImportOutcome outcome = comesToTheSame(
                SheetKind.PEOPLE,
                book(
                        PEOPLE,
                        row("李静", null, null, "8220", "阳光小区3号楼501", "户主"),
                        row("王安", TestPeople.id(9), null, "13911110009", "阳光小区3号楼502", "户主"),
                        row("李静", null, null, "13911110001", "阳光小区3号楼501", "户主")));
        assertThat(outcome.counters().added()).isEqualTo(2);
    }

    @Test
    void whoIsToldByNameAndHomeAloneIsFoundAgain() throws IOException {
        ImportOutcome outcome = comesToTheSame(
                SheetKind.READINGS,
                book(
                        READINGS,
                        row("李静", null, "阳光小区3号楼501", 36.5, null),
                        row("王安", "13911110009", "阳光小区3号楼502", 36.4, 36.6),
                        row("李静", null, "阳光小区3号楼501", null, 36.7)));
        assertThat(outcome.counters().added()).isEqualTo(3);
    }

    @Test
    void soIsAStrandedPerson() throws IOException {
        ImportOutcome outcome = comesToTheSame(
                SheetKind.STRANDED,
                book(
                        row("姓名", "联系电话", "家庭住址", "滞留原因", "入住酒店", "诉求"),
                        row("李静", null, "外地市中山路3号", "封城", "如家", null),
                        row("王安", "13911110009", "外地市中山路4号", "封城", "如家", null),
                        row("李静", null, "外地市中山路3号", "封城", "如家", "药")));
        assertThat(outcome.counters().added()).isEqualTo(2);
    }

    @Test
    void twoTemperaturesOfOneHalfDayAreSeen() throws IOException {
        before.add(book(READINGS, row("王安", "13911110009", "阳光小区3号楼502", 36.4, 36.6)));
        ImportOutcome outcome = comesToTheSame(
                SheetKind.READINGS,
                book(
                        READINGS,
                        row("李静", "13911110001", "阳光小区3号楼501", 38.2, null),
                        row("王安", "13911110009", "阳光小区3号楼502", 36.4, 37.0),
                        row("李静", "13911110001", "阳光小区3号楼501", 36.4, 36.5)));
        assertThat(codes(outcome)).containsExactly("repeated.differs");
    }

    @Test
    void soAreTwoAnswersAboutAPushedName() throws IOException {
        ImportOutcome outcome = comesToTheSame(
                SheetKind.VERIFICATION,
                book(
                        row("姓名", "身份证号", "联系电话", "推送日期", "推送单位", "核查结果"),
                        row("李静", ID, "13911110001", "2020-02-18", "街道", "在汉未返"),
                        row("王安", TestPeople.id(9), "13911110009", "2020-02-18", "街道", "已返"),
                        row("李静", ID, "13911110001", "2020-02-18", "街道", "查无此人")));
        assertThat(codes(outcome)).containsExactly("repeated.differs");
    }

    @Test
    void soAreTwoWhoAnswerForOneGrid() throws IOException {
        ImportOutcome outcome = comesToTheSame(
                SheetKind.NET,
                book(
                        row("网格", "网格员", "网格员电话"),
                        row("第一网格", "李静", "13911110001"),
                        row("第二网格", "王安", "13911110009"),
                        row("第一网格", "赵晨", "13911110003")));
        assertThat(codes(outcome)).containsExactly("repeated.differs");
    }

    @Test
    void aRosterIsNotCut() throws IOException {
        Path file = book(row("日期", "卡口", "班次", "值守人员"), row("2020-02-20", "东门", "早班", "李静"));
        try (Database database = SampleFiles.community(session)) {
            Store store = new Store(database, session);
            RecognisedFile read = new ImportService(store).read(file, Progress.NONE);
            assertThat(read.kind()).isEqualTo(SheetKind.ROSTER);
            assertThatThrownBy(() -> new PieceImport(store, read, Progress.NONE))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("exchange.unreadable.roster");
        }
    }

    private static List<String> codes(ImportOutcome outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }

    private static @Nullable Object[] person(int n, String phone) {
        return row(TestPeople.name(n), TestPeople.id(n), null, phone, "平安里" + (100 + n) + "号", "户主");
    }

    @Test
    void whomAPieceOnlyNamesStaysWhenAnEarlierImportIsTakenBack() throws IOException {
        before.add(book(PEOPLE, person(1, ""), person(2, ""), person(3, "")));
        takenBack = true;
        comesToTheSame(SheetKind.PEOPLE, book(PEOPLE, person(1, ""), person(2, ""), person(4, "")));
    }

    @Test
    void aFileThatChangesNothingHoldsNobody() throws IOException {
        before.add(book(PEOPLE, person(1, ""), person(2, ""), person(3, "")));
        takenBack = true;
        comesToTheSame(SheetKind.PEOPLE, book(PEOPLE, person(1, ""), person(2, "")));
    }

    @Test
    void whatALaterPieceChangesAfterAllIsAnUpdate() throws IOException {
        before.add(book(PEOPLE, person(1, "13911110001"), person(2, "13911110002")));
        ImportOutcome outcome = comesToTheSame(
                SheetKind.PEOPLE,
                book(PEOPLE, person(1, "13911110001"), person(2, "13911110002"), person(1, "13911110003")));
        assertThat(outcome.counters().updated()).isEqualTo(1);
    }

    @Test
    void twoInOneRowAreToldApart() throws IOException {
        String[] one = {"姓名", "身份证号", "联系电话", "现住址", "返回时间"};
        @Nullable Object[] heading = Stream.of(one, one).flatMap(Stream::of).toArray();
        String wrong = ID.substring(0, 17) + (ID.endsWith("1") ? "2" : "1");
        ImportOutcome outcome = comesToTheSame(
                SheetKind.WATCH,
                book(
                        heading,
                        row(
                                "李静",
                                wrong,
                                "13911110001",
                                "平安里1号",
                                "2020-02-10",
                                "王安",
                                wrong,
                                "13911110002",
                                "平安里2号",
                                "2020-02-10"),
                        row("赵晨", wrong, "13911110003", "平安里3号", "2020-02-10", "钱德", null, null, null, "2020-02-10"),
                        row("孙恩", ID, "13911110004", "平安里4号", "2020-02-10", "周芳", null, null, null, "2020-02-10")));
        assertThat(outcome.counters().rejected()).isEqualTo(2);
        assertThat(outcome.counters().flagged()).isEqualTo(3);
        assertThat(outcome.problems().stream()
                        .filter(problem -> problem.code().equals("nobody.told"))
                        .map(problem -> problem.place().cell()))
                .containsExactly("F3", "F4");
    }

    @Test
    void householdsWithoutNumbersAreFoundAgain() throws IOException {
        before.add(book(PEOPLE, person(1, ""), person(2, ""), row("李静", ID, null, null, null, "户主")));
        ImportOutcome outcome = comesToTheSame(
                SheetKind.PEOPLE,
                book(
                        PEOPLE,
                        row("赵晨", TestPeople.id(11), null, null, "平安里101号", "子"),
                        row("钱德", TestPeople.id(12), null, null, "平安里107号", "户主"),
                        row("孙恩", TestPeople.id(13), null, null, "平安里107号", "妻"),
                        row("李静", ID, null, null, null, "户主"),
                        row("周芳", TestPeople.id(14), null, null, "平安里 107 号", "子")));
        assertThat(outcome.counters().added()).isEqualTo(4);
    }

    @Test
    void ofAUnitOnlyWhatItsRowsMayMeanIsLoaded() throws IOException {
        Path file = book(PEOPLE, person(1, ""), person(2, ""), person(3, ""), person(4, ""));
        try (Database database = SampleFiles.community(session)) {
            Store store = new Store(database, session);
            RecognisedFile read = new ImportService(store).read(file, Progress.NONE);
            FileMemory memory = new FileMemory(true);
            takePiece(store, read, memory);
            List<PeopleLine> rows =
                    read.lines().stream().map(PeopleLine.class::cast).toList();
            store.read(Action.IMPORT, access -> {
                Households households = new Households(new HouseholdRepository(access), memory.homes());
                households.prepare(Map.of(new UnitId(SampleSession.COMMUNITY.value()), rows.subList(2, 3)));
                return assertThat(households.loaded()).isEqualTo(1);
            });
        }
    }

    @Test
    void whoIsToldByNameAndHouseholdAloneIsFoundAgain() throws IOException {
        ImportOutcome outcome = comesToTheSame(
                SheetKind.PEOPLE,
                book(
                        row("组别", "户号", "姓名", "与户主关系", "备注"),
                        row("一组", "1", "李静", "户主", null),
                        row("一组", "2", "王安", "户主", null),
                        row("二组", "1", "李静", "户主", null),
                        row("一组", "1", "赵晨", "妻", null),
                        row("一组", "1", "李静", "户主", "党员"),
                        row("一组", "2", "李静", "妻", null)));
        assertThat(outcome.counters().added()).isEqualTo(5);
    }

    @Test
    void aCommonNameBringsOnlyThoseAtHomeThere() throws IOException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            rows.add(row("李静", null, null, null, "平安里" + i + "号", "户主"));
        }
        Path file = book(PEOPLE, rows.toArray(new @Nullable Object[0][]));
        try (Database database = SampleFiles.community(session)) {
            Store store = new Store(database, session);
            RecognisedFile read = new ImportService(store).read(file, Progress.NONE);
            FileMemory memory = new FileMemory(true);
            takePiece(store, read, memory);
            Identity row = ((PeopleLine) read.lines().get(7)).identity();
            assertThat(memory.alike(List.of(new PersonMatcher.Row(row, null)))).hasSize(1);
        }
    }

    @Test
    void nobodyIsRememberedAgainForBeingFound() throws IOException {
        try (Database database = SampleFiles.community(session)) {
            Store store = new Store(database, session);
            Path file = book(
                    PEOPLE,
                    row("李静", ID, null, "13911110001", "阳光小区3号楼501", "户主"),
                    row("王安", TestPeople.id(9), null, "13911110009", "阳光小区3号楼502", "户主"));
            RecognisedFile read = new ImportService(store).read(file, Progress.NONE);
            FileMemory memory = new FileMemory(true);
            takePiece(store, read, memory);
            int once = memory.size();
            assertThat(once).isPositive();
            takePiece(store, read, memory);
            takePiece(store, read, memory);
            assertThat(memory.size()).isEqualTo(once);
        }
    }

    private void takePiece(Store store, RecognisedFile file, FileMemory memory) {
        store.write(Action.IMPORT, PieceImport.label(file, 1), access -> {
            ImportRun run = new ImportRun(access, session.actor(), file, Map.of(), memory);
            LinesImport.take(run, file.kind(), file.lines(), session.now());
            run.remember();
            return run;
        });
    }

    /** Rows that name a few people again and again, by other things each time, and say other things of them. */
    private static List<@Nullable Object[]> rows(long seed, Function<Random, @Nullable Object[]> row) {
        Random random = new Random(seed);
        return Stream.generate(() -> row.apply(random)).limit(9).toList();
    }

    private static @Nullable Object[] of(Random random, List<String> phones, @Nullable Object... beside) {
        int n = random.nextInt(4);
        boolean document = random.nextInt(3) > 0;
        String phone = phones.get(random.nextInt(phones.size()));
        String address = "平安里" + (random.nextInt(5) == 0 ? n + 10 : n) + "号";
        return Stream.concat(
                        Stream.of(
                                TestPeople.name(n),
                                document ? TestPeople.id(n) : "",
                                phone.replace("n", "" + n),
                                address),
                        Stream.of(beside))
                .toArray();
    }

    private static String any(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 4, 6, 12})
    void soItIsWhateverTheRowsSay(long seed) throws IOException {
        List<String> one = List.of("", "8220", "1391111000n");
        List<String> two = List.of("", "8220", "1391111000n", "1391111000n", "1391111001n");
        all(
                SheetKind.PEOPLE,
                List.of("与户主关系", "备注"),
                seed,
                random -> of(random, two, any(random, "户主", "子"), any(random, "", "党员", "低保")));
        all(
                SheetKind.WATCH,
                List.of("返回时间", "从何地返回"),
                seed,
                random -> of(random, two, any(random, "2020-02-10", "2020-02-11"), any(random, "武汉", "武汉", "十堰")));
        all(
                SheetKind.READINGS,
                List.of("2.8上午", "2.8下午"),
                seed,
                random -> of(random, one, any(random, "", "36.5", "38.2"), any(random, "", "36.5", "36.6")));
        all(
                SheetKind.VERIFICATION,
                List.of("推送日期", "核查结果"),
                seed,
                random -> of(random, one, "2020-02-18", any(random, "", "已返", "在汉未返")));
        all(
                SheetKind.STRANDED,
                List.of("滞留原因", "入住酒店", "诉求"),
                seed,
                random -> of(random, two, "封城", "如家", any(random, "", "药")));
    }

    private void all(SheetKind kind, List<String> beside, long seed, Function<Random, @Nullable Object[]> row)
            throws IOException {
        @Nullable
        Object[] heading = Stream.concat(Stream.of("姓名", "身份证号", "联系电话", "现住址"), beside.stream())
                .toArray();
        before.clear();
        if (seed % 2 == 0) {
            before.add(book(heading, rows(-seed, row).subList(0, 3).toArray(new @Nullable Object[0][])));
        }
        comesToTheSame(kind, book(heading, rows(seed, row).toArray(new @Nullable Object[0][])));
    }
}
