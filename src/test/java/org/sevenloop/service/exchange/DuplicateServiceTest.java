package org.sevenloop.service.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sevenloop.SampleFiles;
import org.sevenloop.SampleSession;
import org.sevenloop.model.exchange.Duplicate;
import org.sevenloop.model.exchange.Likeness;
import org.sevenloop.model.people.KnownPerson;
import org.sevenloop.model.watch.Answer;
import org.sevenloop.model.watch.WatchCase;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.KnownPersonRepository;
import org.sevenloop.persistence.ReadingRepository;
import org.sevenloop.persistence.Stores;
import org.sevenloop.persistence.WatchRepository;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Store;
import org.sevenloop.spreadsheet.TestBook;
import org.sevenloop.spreadsheet.TestPeople;

/** Two entries for one person: found, made one with all that hangs on them, and taken apart again. */
class DuplicateServiceTest {
    private static final String ID = TestPeople.id(7);
    private static final String BORN = ID.substring(6, 10) + "-" + ID.substring(10, 12) + "-" + ID.substring(12, 14);

    private final SampleSession session = SampleSession.evening();

    @TempDir
    Path folder;

    private Path file(String name, @Nullable Object[]... rows) throws IOException {
        TestBook book = new TestBook().sheet(name);
        for (@Nullable Object[] row : rows) {
            book.row(row);
        }
        return book.save(Files.createDirectories(folder.resolve(name)));
    }

    private static @Nullable Object[] row(@Nullable Object... cells) {
        return cells;
    }

    /** The register has one entry, a returnee list and a temperature sheet, each written by ear, another. */
    private Database store(Database database) throws IOException {
        SampleFiles.community(database, session);
        SampleFiles.takeAll(
                new ImportService(new Store(database, session)),
                List.of(
                        file(
                                "register",
                                row("姓名", "身份证号", "联系电话", "现住址", "与户主关系"),
                                row("李静", ID, "13911110001", "阳光小区3号楼501", "户主"),
                                row(TestPeople.name(9), TestPeople.id(9), null, "阳光小区3号楼502", "户主")),
                        file(
                                "watch",
                                row("姓名", "出生日期", "联系电话", "现住址", "从何地返回", "返回时间", "2月19日"),
                                row("李婧", BORN, "13911110002", "别处小区1号楼101", "武汉", "2020-02-15", "36.5/37.6")),
                        file(
                                "readings",
                                row("姓名", "身份证号", "日期", "上午", "下午"),
                                row("李静", ID, "2020-02-19", "36.6", "36.7"),
                                row("李静", ID, "2020-02-20", "36.4", null))));
        return database;
    }

    static Stream<Database> stores() {
        return Stores.bothDialects();
    }

    private static List<KnownPerson> people(Database database, SampleSession session, List<Duplicate> found) {
        return database.read(
                session.community(),
                access -> List.copyOf(new KnownPersonRepository(access)
                        .byIds(found.stream()
                                .flatMap(each ->
                                        Stream.of(each.one().id(), each.other().id()))
                                .toList())
                        .values()));
    }

    private Map<String, String> readings(Database database, KnownPerson person) {
        return database.read(session.community(), access -> new ReadingRepository(access)
                .existing(List.of(person.id())).getOrDefault(person.id(), Map.of()).values().stream()
                        .collect(Collectors.toMap(
                                reading -> reading.day() + " " + reading.period(),
                                reading -> reading.celsius().toString())));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void twoEntriesAreFoundMadeOneAndTakenApartAgain(Database empty) throws IOException {
        try (Database database = store(empty)) {
            DuplicateService service = new DuplicateService(new Store(database, session));
            List<Duplicate> found = service.duplicates();
            assertThat(found).extracting(Duplicate::likeness).containsExactly(Likeness.BIRTH);
            List<KnownPerson> before = people(database, session, found);
            KnownPerson stays = found.getFirst().one();

            service.merge(stays, found.getFirst().other());
            assertThat(service.duplicates()).isEmpty();
            assertThat(people(database, session, found)).singleElement().satisfies(one -> {
                assertThat(one.name()).isEqualTo("李静");
                assertThat(one.document().number()).isEqualTo(ID);
                assertThat(one.home()).isNotNull();
                assertThat(one.watchCase()).isNotNull();
                assertThat(one.phones()).containsExactly("13911110001", "13911110002");
            });
            assertThat(readings(database, stays))
                    .containsEntry("2020-02-19 MORNING", "36.6")
                    .containsEntry("2020-02-19 EVENING", "37.6")
                    .containsEntry("2020-02-20 MORNING", "36.4")
                    .hasSize(3);

            new HistoryService(new Store(database, session)).undoLast();
            assertThat(service.duplicates()).isEqualTo(found);
            assertThat(people(database, session, found)).isEqualTo(before);
            assertThat(readings(database, stays)).containsEntry("2020-02-19 EVENING", "36.7");
            assertThat(new CheckService(new Store(database, session)).check().findings())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whoIsNotTheSameIsNotFoundAgain(Database empty) throws IOException {
        try (Database database = store(empty)) {
            DuplicateService service = new DuplicateService(new Store(database, session));
            Duplicate found = service.duplicates().getFirst();
            service.keepApart(found.one(), found.other());
            assertThat(service.duplicates()).isEmpty();
            new HistoryService(new Store(database, session)).undoLast();
            assertThat(service.duplicates()).containsExactly(found);
        }
    }

    @Test
    void twoValidDocumentsAreTwoPeople() throws IOException {
        try (Database database = store(Database.inMemory())) {
            DuplicateService service = new DuplicateService(new Store(database, session));
            List<KnownPerson> people = database.read(session.community(), access -> new KnownPersonRepository(access)
                    .byDocuments(List.of(ID, TestPeople.id(9))).values().stream()
                            .flatMap(List::stream)
                            .sorted(Comparator.comparing(KnownPerson::name))
                            .toList());
            assertThatThrownBy(() -> service.merge(people.getFirst(), people.getLast()))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("exchange.merge.documents");
        }
    }

    @Test
    void anOpenCaseStaysOpenAndWhatBecomesKnownChangesNoEarlierDay() throws IOException {
        try (Database database = SampleFiles.community(Database.inMemory(), session)) {
            Store store = new Store(database, session);
            ImportService imports = new ImportService(store);
            SampleFiles.take(
                    imports,
                    file(
                            "released",
                            row("姓名", "身份证号", "联系电话", "现住址", "从何地返回", "返回时间", "解除隔离日期", "是否配合"),
                            row("李静", ID, "13911110001", "阳光小区3号楼501", "武汉", "2020-01-20", "2020-02-04", null)));
            SampleFiles.take(
                    imports,
                    file(
                            "open",
                            row("姓名", "出生日期", "联系电话", "现住址", "从何地返回", "返回时间", "是否配合"),
                            row("李婧", BORN, "13911110002", "别处小区1号楼101", "武汉", "2020-02-15", "否")));
            DuplicateService service = new DuplicateService(store);
            Duplicate pair = service.duplicates().getFirst();
            service.merge(pair.one(), pair.other());
            List<WatchCase> cases = database.read(session.community(), access -> new WatchRepository(access).cases());
            assertThat(cases).singleElement().satisfies(one -> {
                assertThat(one.releasedOn()).isNull();
                assertThat(one.facts().cooperates()).isEqualTo(Answer.NO);
            });
            List<WatchCase> before = database.read(session.community(), access -> new WatchRepository(access)
                    .asOf(cases, SampleSession.DAY.minusDays(1)));
            assertThat(before)
                    .singleElement()
                    .satisfies(one -> assertThat(one.facts().cooperates()).isEqualTo(Answer.UNKNOWN));
        }
    }
}
