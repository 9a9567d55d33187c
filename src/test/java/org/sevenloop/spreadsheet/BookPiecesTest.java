package org.sevenloop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.model.exchange.Choices;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.model.exchange.RecognisedTable;
import org.sevenloop.model.exchange.WatchLine;
import org.sevenloop.model.watch.Answer;
import org.sevenloop.platform.Progress;

/** A file that goes through in pieces is read as one that is held. */
class BookPiecesTest {
    private static final LocalDate DAY = LocalDate.of(2020, 2, 20);

    private static final int MANY = 5_500;
    private static final @Nullable Object[] HEADING = {"姓名", "身份证号", "联系电话", "现住址", "与户主关系"};

    @TempDir
    Path folder;

    private RecognisedFile whole(TestBook book) throws Exception {
        return new WorkbookReader().read(book.save(folder), DAY, Progress.NONE);
    }

    private RecognisedFile inPieces(TestBook book) throws Exception {
        return new WorkbookReader()
                .openInPieces(book.save(folder), DAY, List.of(), Progress.NONE)
                .read(Choices.NONE)
                .file();
    }

    private static List<Line> lines(RecognisedFile file) {
        List<Line> lines = new ArrayList<>();
        assertThat(file.pieces()).isNotNull();
        file.pieces().each(lines::addAll);
        return lines;
    }

    @Test
    void eachOfTwoTablesHasItsOwnRows() throws Exception {
        TestBook book = new TestBook()
                .sheet("名单")
                .row("姓名", "身份证号", "联系电话", "现住址", "与户主关系")
                .row(TestPeople.name(1), TestPeople.id(1), TestPeople.phone(1), "平安里1号", "户主")
                .row()
                .row("户主姓名", "关系", "家庭成员姓名", "证件号码", "手机")
                .row(TestPeople.name(2), "户主", TestPeople.name(2), TestPeople.id(2), TestPeople.phone(2));
        RecognisedFile file = inPieces(book);
        List<Line> lines = lines(file);
        assertThat(lines).isEqualTo(whole(book).lines()).hasSize(2);
        for (int i = 0; i < 2; i++) {
            Line line = lines.get(i);
            RecognisedTable own = file.tables().get(i);
            assertThat(file.tables()).filteredOn(table -> table.has(line)).containsExactly(own);
        }
    }

    @Test
    void anotherTableFarBelowIsToldAndNotReadByTheFirstOnesColumns() throws Exception {
        TestBook book = longList();
        int last = book.nextRow();
        book.row("户主姓名", "关系", "家庭成员姓名", "证件号码", "手机");
        for (int i = 0; i < MANY; i++) {
            book.row(TestPeople.name(i), "户主", TestPeople.name(i), TestPeople.id(i), TestPeople.phone(i));
        }
        RecognisedFile file = inPieces(book);
        List<Line> lines = lines(file);
        assertThat(lines).hasSize(MANY).allMatch(line -> line.place().row() < last);
        assertThat(Objects.requireNonNull(file.pieces()).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("sheet.below");
                    assertThat(problem.place()).isEqualTo(new Place("名单", last, -1));
                });
    }

    @Test
    void theHeadingOfEachPrintedPageIsNone() throws Exception {
        TestBook book = longList();
        book.row(HEADING).row(TestPeople.name(1), TestPeople.id(1), TestPeople.phone(1), "平安里1号", "户主");
        RecognisedFile file = inPieces(book);
        assertThat(lines(file)).hasSize(MANY + 1);
        assertThat(Objects.requireNonNull(file.pieces()).problems()).isEmpty();
    }

    private static TestBook longList() {
        TestBook book = new TestBook().sheet("名单").row(HEADING);
        for (int i = 0; i < MANY; i++) {
            book.row(TestPeople.name(i), TestPeople.id(i), TestPeople.phone(i), "平安里" + i + "号", "户主");
        }
        return book;
    }

    @Test
    void whatStandsAtTheFootOfASheetCounts() throws Exception {
        TestBook book = new TestBook().sheet("名单").row("姓名", "身份证号", "联系电话", "返回时间", "是否发热", "备注");
        for (int i = 0; i < MANY; i++) {
            book.row(TestPeople.name(i), TestPeople.id(i), TestPeople.phone(i), i % 20 + 1 + "日", i % 2 + 1, null);
        }
        book.row("注：1=是 2=否").row("填报日期：2020年1月31日");
        RecognisedFile whole = whole(book);
        assertThat(whole.lines()).first().isInstanceOfSatisfying(WatchLine.class, line -> {
            assertThat(line.returnedOn()).isEqualTo("2020-01-01");
            assertThat(line.symptoms()).isEqualTo(Answer.YES);
        });
        assertThat(lines(inPieces(book))).isEqualTo(whole.lines());
    }
}
