package org.sevenloop.service.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleFiles;
import org.sevenloop.SampleSession;
import org.sevenloop.model.exchange.Counters;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.model.exchange.Likeness;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.Question;
import org.sevenloop.model.exchange.Question.Answer;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.model.people.Resident;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.ResidenceRepository;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.Store;
import org.sevenloop.spreadsheet.TestBook;
import org.sevenloop.spreadsheet.TestPeople;

/** Rows that may mean somebody on record: asked about once, and taken as somebody said. */
class WhoIsItTest {
    private static final String ID = TestPeople.id(7);
    private static final String BORN = ID.substring(6, 10) + "-" + ID.substring(10, 12) + "-" + ID.substring(12, 14);

    private final SampleSession session = SampleSession.evening();
    private final Database database = SampleFiles.community(session);
    private final ImportService imports = new ImportService(new Store(database, session));

    @TempDir
    Path folder;

    @BeforeEach
    void somebodyIsOnRecord() throws IOException {
        SampleFiles.take(imports, list(row("李静", ID, null, "13911110001", "阳光小区3号楼501")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static @Nullable Object[] row(@Nullable Object... cells) {
        return cells;
    }

    private Path list(@Nullable Object[]... rows) throws IOException {
        TestBook book = new TestBook().sheet("名单").row("姓名", "身份证号", "出生日期", "联系电话", "现住址", "与户主关系");
        Arrays.stream(rows).forEach(book::row);
        return book.save(folder);
    }

    private RecognisedFile read(@Nullable Object[]... rows) throws IOException {
        return imports.read(list(rows), Progress.NONE);
    }

    private ImportOutcome rehearsed(@Nullable Object[]... rows) throws IOException {
        return imports.rehearse(read(rows), Progress.NONE);
    }

    private List<String> names() {
        return database.read(session.community(), access -> new ResidenceRepository(access)
                .all().stream()
                        .map(Resident::person)
                        .map(person -> person.name())
                        .toList());
    }

    private static Map<Question.Key, Answer> all(ImportOutcome outcome, Answer answer) {
        return outcome.questions().stream().collect(Collectors.toMap(Question::key, question -> answer));
    }

    @Test
    void whatIsCertainIsNotAsked() throws IOException {
        assertThat(rehearsed(
                                row("李静", ID, null, "13911110002", "别处小区1号楼101"),
                                row("李婧", null, BORN, "13911110001", "别处小区1号楼101"),
                                row("李婧", null, BORN, null, "阳光小区3号楼501"),
                                row("李静", TestPeople.id(8), null, "13911110009", "别处小区1号楼102"),
                                row("王安", null, BORN, "13911110001", "阳光小区3号楼501"))
                        .questions())
                .isEmpty();
    }

    @Test
    void eachLikenessIsAskedAbout() throws IOException {
        String slip = ID.substring(0, 9) + (char) ('0' + (ID.charAt(9) - '0' + 1) % 10) + ID.substring(10);
        ImportOutcome outcome = rehearsed(
                row("王安", ID, null, null, "别处小区1号楼101"),
                row("李静", slip, null, null, "别处小区1号楼102"),
                row("李静", ID.substring(0, 15) + "000", null, null, "别处小区1号楼103"),
                row("李静", "E12345678", null, "13911110001", "别处小区1号楼104"),
                row("李静", null, BORN, null, "别处小区1号楼105"),
                row("李婧", null, null, null, "阳光小区3号楼501"));
        assertThat(outcome.questions())
                .extracting(Question::likeness)
                .containsExactly(
                        Likeness.DOCUMENT,
                        Likeness.NEAR_DOCUMENT,
                        Likeness.NEAR_DOCUMENT,
                        Likeness.PHONE,
                        Likeness.BIRTH,
                        Likeness.ADDRESS);
        assertThat(outcome.counters().added()).isEqualTo(6);
        assertThat(outcome.counters().flagged()).isEqualTo(6);
    }

    @Test
    void rowsThatSayTheSameAreAskedAboutOnce() throws IOException {
        ImportOutcome outcome =
                rehearsed(row("李静", null, BORN, null, "别处小区1号楼105"), row("李静", null, BORN, null, "别处小区1号楼105"));
        assertThat(outcome.questions()).hasSize(1);
        assertThat(outcome.counters().added()).isEqualTo(1);
        assertThat(outcome.counters().repeated()).isEqualTo(1);
    }

    @Test
    void theSamePersonIsCompletedAndNobodyIsAdded() throws IOException {
        RecognisedFile file = read(row("李静", null, BORN, "13911110005", "别处小区1号楼105"));
        ImportOutcome asked = imports.rehearse(file, Progress.NONE);
        ImportOutcome outcome = imports.commit(file, all(asked, Answer.SAME), Progress.NONE);
        assertThat(outcome.counters()).isEqualTo(new Counters(1, 0, 1, 0, 0, 0, 0));
        assertThat(outcome.questions()).isEmpty();
        assertThat(names()).containsExactly("李静");
    }

    @Test
    void somebodyElseIsRememberedAndNotAskedAboutAgain() throws IOException {
        RecognisedFile file = read(row("李静", null, BORN, null, "别处小区1号楼105"));
        ImportOutcome asked = imports.rehearse(file, Progress.NONE);
        ImportOutcome outcome = imports.commit(file, all(asked, Answer.NEW), Progress.NONE);
        assertThat(outcome.counters()).isEqualTo(new Counters(1, 1, 0, 0, 0, 0, 0));
        ImportOutcome again = imports.commit(file, Progress.NONE);
        assertThat(again.counters()).isEqualTo(new Counters(1, 0, 0, 1, 0, 0, 0));
        assertThat(again.questions()).isEmpty();
        assertThat(names()).containsExactly("李静", "李静");
    }

    @Test
    void whatIsSkippedStaysOutWithItsSentence() throws IOException {
        RecognisedFile file = read(row("李静", null, BORN, null, "别处小区1号楼105"));
        ImportOutcome asked = imports.rehearse(file, Progress.NONE);
        ImportOutcome outcome = imports.commit(file, all(asked, Answer.SKIP), Progress.NONE);
        assertThat(outcome.counters()).isEqualTo(new Counters(1, 0, 0, 0, 0, 1, 0));
        assertThat(outcome.problems()).extracting(Problem::code).containsExactly("who.skipped");
        assertThat(names()).containsExactly("李静");
    }

    @Test
    void whatNobodyAnsweredComesInAndIsFlagged() throws IOException {
        ImportOutcome outcome = imports.commit(read(row("李静", null, BORN, null, "别处小区1号楼105")), Progress.NONE);
        assertThat(outcome.counters()).isEqualTo(new Counters(1, 1, 0, 0, 0, 0, 1));
        assertThat(outcome.problems()).extracting(Problem::code).containsExactly("who.like.birth");
    }
}
