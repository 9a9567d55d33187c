package org.sevenloop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.PeopleLine;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.platform.Progress;
import org.sevenloop.spreadsheet.read.UnreadableFileException;

/** Where a table begins on its sheet, and in which order its columns stand, says nothing about whom it lists. */
class LayoutProperties {
    private static final List<String> HEADINGS =
            List.of("户编号", "门牌", "居住类别", "户主", "姓名", "与户主关系", "性别", "身份证号", "联系电话", "政治面貌", "备注", "血型");
    private static final int PEOPLE = 9;

    @Property(tries = 60)
    void anyOrderOfColumnsAnywhereOnTheSheetGivesTheSamePeople(
            @ForAll Random random, @ForAll @IntRange(max = 4) int down, @ForAll @IntRange(max = 3) int right)
            throws IOException, UnreadableFileException {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, HEADINGS.size()).boxed().toList());
        List<String> straight = told(book(order, 0, 0));
        Collections.shuffle(order, random);

        assertThat(told(book(order, down, right))).isEqualTo(straight).hasSize(PEOPLE);
    }

    private static TestBook book(List<Integer> order, int down, int right) {
        TestBook book = new TestBook().sheet("一组");
        for (int i = 0; i < down; i++) {
            book.row();
        }
        book.row(ordered(HEADINGS.toArray(), order, right));
        for (int i = 0; i < PEOPLE; i++) {
            boolean head = i % 3 == 0;
            Object[] cells = {
                head ? String.valueOf(10 + i / 3) : "",
                head ? "一组" + (i / 3 + 1) + "号" : "",
                head ? (i == 3 ? "租住" : "常住") : "",
                head ? TestPeople.name(i) : "",
                TestPeople.name(i),
                head ? "户主" : "子",
                i % 2 == 0 ? "男" : "女",
                TestPeople.id(i),
                TestPeople.phone(i),
                "群众",
                i == 4 ? "退役军人" : "",
                "A"
            };
            book.row(ordered(cells, order, right));
        }
        return book;
    }

    private static Object[] ordered(Object[] cells, List<Integer> order, int right) {
        Object[] ordered = new Object[order.size() + right];
        java.util.Arrays.fill(ordered, "");
        for (int i = 0; i < order.size(); i++) {
            ordered[right + i] = cells[order.get(i)];
        }
        return ordered;
    }

    private static List<String> told(TestBook book) throws IOException, UnreadableFileException {
        Path folder = Files.createTempDirectory("layout");
        Path file = book.save(folder);
        try {
            RecognisedFile read = new WorkbookReader().read(file, LocalDate.of(2020, 2, 20), Progress.NONE);
            assertThat(read.kind()).isEqualTo(SheetKind.PEOPLE);
            return read.lines().stream().map(LayoutProperties::told).toList();
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }

    private static String told(Line line) {
        PeopleLine one = (PeopleLine) line;
        return String.join(
                " ",
                one.identity().name(),
                one.identity().sex().name(),
                one.identity().document().number(),
                one.identity().phone(),
                one.unitPath().toString(),
                one.householdNumber(),
                one.householdAddress(),
                String.valueOf(one.tenure()),
                one.headName(),
                one.relation(),
                one.politicalStatus(),
                one.note());
    }
}
