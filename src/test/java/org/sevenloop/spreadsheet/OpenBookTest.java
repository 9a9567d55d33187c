package org.sevenloop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sevenloop.spreadsheet.TestPeople.id;
import static org.sevenloop.spreadsheet.TestPeople.name;
import static org.sevenloop.spreadsheet.TestPeople.phone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.model.exchange.Choices;
import org.sevenloop.model.exchange.ColumnMatch;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.Mapping;
import org.sevenloop.model.exchange.MappingId;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.RecognisedFile.PreviewRow;
import org.sevenloop.model.exchange.RememberedMapping;
import org.sevenloop.model.exchange.StrandedLine;
import org.sevenloop.platform.Progress;

/** What somebody says about a file's columns and cells, laid over what was read of it. */
class OpenBookTest {
    private static final LocalDate DAY = LocalDate.of(2020, 2, 20);

    @TempDir
    private Path folder;

    private static TestBook stranded() {
        return new TestBook()
                .sheet("Sheet1")
                .row("滞留人员登记表（2月19日）")
                .row("填报单位：银杏宾馆")
                .row("姓名", "证件号码", "联系电话", "常用微信手机", "滞留原因", "来的车")
                .row(name(1), id(1), phone(1), phone(91), "探亲", "大巴")
                .row(name(2), id(2), "1391", "", "务工", "火车");
    }

    private OpenBook open(TestBook book, List<RememberedMapping> remembered) throws Exception {
        Path file = book.save(Files.createTempDirectory(folder, "book"));
        return new WorkbookReader().open(file, DAY, remembered, Progress.NONE);
    }

    private static ColumnMatch column(Draft draft, int index) {
        return draft.file().tables().getFirst().columns().stream()
                .filter(column -> column.column() == index)
                .findFirst()
                .orElseThrow();
    }

    private static Place head(Draft draft, int index) {
        return draft.file().tables().getFirst().head(index);
    }

    @Test
    void aCorrectedCellIsReadAsIfItHadBeenWrittenSo() throws Exception {
        OpenBook book = open(stranded(), List.of());
        Draft draft = book.read(Choices.NONE);
        Problem problem = draft.file().lines().getLast().problems().getFirst();
        assertThat(problem.place()).isEqualTo(new Place("Sheet1", 4, 2));

        Draft corrected = book.read(Choices.NONE.cell(problem.place(), phone(2)));
        assertThat(corrected.file().lines()).flatExtracting(Line::problems).isEmpty();
        assertThat(corrected.file().lines().getLast().about().orElseThrow().phone())
                .isEqualTo(phone(2));
        assertThat(corrected.file().lines().getFirst())
                .isEqualTo(draft.file().lines().getFirst());
        assertThat(book.original(problem.place())).isEqualTo("1391");
        assertThat(book.read(Choices.NONE).file()).isEqualTo(draft.file());
    }

    @Test
    void aBlankCorrectionTakesAwayAndABlankCellCanBeFilled() throws Exception {
        OpenBook book = open(stranded(), List.of());
        Draft draft =
                book.read(Choices.NONE.cell(new Place("Sheet1", 3, 0), "").cell(new Place("Sheet1", 5, 0), name(7)));
        assertThat(draft.file().lines())
                .extracting(line -> line.about().orElseThrow().name())
                .containsExactly("", name(2), name(7));
    }

    @Test
    void aColumnWithoutAMeaningIsAskedAboutAndIsWhatItIsSaidToBe() throws Exception {
        OpenBook book = open(stranded(), List.of());
        Draft draft = book.read(Choices.NONE);
        assertThat(column(draft, 5).unsure()).isTrue();
        assertThat(column(draft, 5).field()).isEqualTo(Choices.IGNORED);
        assertThat(column(draft, 0).unsure()).isFalse();

        Draft noted = book.read(Choices.NONE.column(head(draft, 5), "field.note"));
        assertThat(((StrandedLine) noted.file().lines().getFirst()).note()).isEqualTo("大巴");
        assertThat(column(noted, 5).evidence()).isEqualTo("evidence.chosen");
        Draft ignored = book.read(Choices.NONE.column(head(draft, 5), Choices.IGNORED));
        assertThat(column(ignored, 5).unsure()).isFalse();
    }

    @Test
    void twoColumnsForOneFieldAreAskedAboutAndTheChosenOneStands() throws Exception {
        TestBook two = new TestBook()
                .sheet("Sheet1")
                .row("姓名", "联系电话", "手机号码", "滞留原因", "证件号码")
                .row(name(1), phone(1), phone(91), "探亲", id(1));
        OpenBook book = open(two, List.of());
        Draft draft = book.read(Choices.NONE);
        assertThat(draft.file().tables().getFirst().columns())
                .filteredOn(ColumnMatch::unsure)
                .hasSize(1)
                .allSatisfy(column -> assertThat(column.field()).isEqualTo("field.phone"));

        Draft chosen = book.read(Choices.NONE.column(head(draft, 2), "field.phone"));
        assertThat(chosen.file().lines().getFirst().about().orElseThrow().phone())
                .isEqualTo(phone(91));
        assertThat(column(chosen, 1).field()).isEqualTo(Choices.IGNORED);
        assertThat(chosen.file().problems()).isEmpty();

        Draft both =
                book.read(Choices.NONE.column(head(draft, 1), "field.phone").column(head(draft, 2), "field.phone"));
        assertThat(both.file().problems()).extracting(Problem::code).containsExactly("column.same");
        assertThat(both.file().problems().getFirst().arguments()).containsExactly("B", "C");
    }

    @Test
    void aTableWithoutNamesSaysSoInOneSentence() throws Exception {
        OpenBook book = open(stranded(), List.of());
        Draft draft = book.read(Choices.NONE);
        Draft nameless = book.read(Choices.NONE.column(head(draft, 0), Choices.IGNORED));
        assertThat(nameless.file().problems()).extracting(Problem::code).containsExactly("column.name");
    }

    @Test
    void whatWasSaidIsRememberedForTheNextFileOfTheLayout() throws Exception {
        OpenBook first = open(stranded(), List.of());
        Place head = head(first.read(Choices.NONE), 5);
        Draft said = first.read(Choices.NONE.column(head, "field.note"));
        assertThat(said.sender()).isEqualTo("银杏宾馆");
        List<Mapping> mappings = said.mappings(said.sender());
        assertThat(mappings).hasSize(1);
        assertThat(mappings.getFirst().columns()).containsExactly(new Mapping.MappedColumn("来的车", 1, "field.note"));
        assertThat(first.read(Choices.NONE).mappings("")).isEmpty();

        Mapping others = new Mapping(
                "别处",
                mappings.getFirst().kind(),
                mappings.getFirst().headings(),
                List.of(new Mapping.MappedColumn("来的车", 1, Choices.IGNORED)));
        RememberedMapping own = new RememberedMapping(
                new MappingId(1), mappings.getFirst(), "李文清", LocalDateTime.of(2020, 2, 19, 9, 0));
        RememberedMapping later =
                new RememberedMapping(new MappingId(2), others, "李文清", LocalDateTime.of(2020, 2, 20, 9, 0));
        Draft next = open(stranded(), List.of(own, later)).read(Choices.NONE);
        assertThat(column(next, 5).field()).as("the same sender's goes first").isEqualTo("field.note");
        assertThat(column(next, 5).evidence()).isEqualTo("evidence.remembered");
        assertThat(column(next, 5).source()).isEqualTo("银杏宾馆 2020-02-19");
        assertThat(next.mappings(next.sender())).as("nothing new was said").isEmpty();
        Draft elsewhere = open(stranded(), List.of(later)).read(Choices.NONE);
        assertThat(column(elsewhere, 5).field()).as("or anybody's").isEqualTo(Choices.IGNORED);
        assertThat(column(elsewhere, 5).unsure()).isFalse();
    }

    @Test
    void everyRowCanBeLookedAtAndShowsItsCorrections() throws Exception {
        TestBook long_ = new TestBook().sheet("Sheet1").row("姓名", "联系电话", "滞留原因", "证件号码");
        for (int i = 0; i < 300; i++) {
            long_.row(name(i), phone(i), "探亲", id(i));
        }
        OpenBook book = open(long_, List.of());
        Place last = new Place("Sheet1", 300, 2);
        Draft draft = book.read(Choices.NONE.cell(last, "务工"));
        List<PreviewRow> rows = draft.rows(draft.file().tables().getFirst());
        assertThat(rows).hasSize(301);
        assertThat(rows.getLast().cells()).contains("务工");
        assertThat(rows.getFirst().cells()).startsWith("姓名");
    }
}
