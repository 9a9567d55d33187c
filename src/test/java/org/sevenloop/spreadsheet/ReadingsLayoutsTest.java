package org.sevenloop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sevenloop.model.exchange.ReadingsLine;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.model.exchange.SheetKind;

class ReadingsLayoutsTest extends LayoutTest {
    private List<ReadingsLine> readings(RecognisedFile file) {
        return lines(file, SheetKind.READINGS, ReadingsLine.class);
    }

    /** {@code 02-18M36.5}: day, half and temperature. */
    private static List<String> taken(ReadingsLine line) {
        return line.taken().stream()
                .map(one ->
                        one.day().toString().substring(5) + one.period().name().charAt(0) + one.celsius())
                .toList();
    }

    @Test
    void daysAcrossWithHalvesBelow() throws Exception {
        List<@Nullable Object> days = new ArrayList<>(List.of("姓名", "电话"));
        List<@Nullable Object> halves = new ArrayList<>(java.util.Arrays.asList(null, null));
        for (Object day : new Object[] {"2月17日", LocalDate.of(2020, 2, 18), 43_880, "2.20"}) {
            days.add(day);
            days.add(null);
            halves.add("早");
            halves.add("晚");
        }
        RecognisedFile file = read(new TestBook()
                .sheet("体温")
                .row("居家人员体温表")
                .row(days.toArray())
                .row(halves.toArray())
                .row(name(1), phone(1), 36.1, "36.2", "３６.３", "36.4℃", 36.5, "/", null, 37.4)
                .row(name(2), phone(2), null, null, null, null, null, null, null, 3.66));

        assertThat(readings(file)).hasSize(2);
        assertThat(taken(readings(file).getFirst()))
                .containsExactly("02-17M36.1", "02-17E36.2", "02-18M36.3", "02-18E36.4", "02-19M36.5", "02-20E37.4");
        assertThat(readings(file).get(1).problems())
                .extracting(problem -> problem.code() + problem.place().cell())
                .containsExactly("celsius.implausible" + "J5");
    }

    @Test
    void daysAcrossWithTwoValuesInACell() throws Exception {
        RecognisedFile file = read(new TestBook()
                .sheet("Sheet1")
                .row("序号", "姓名", "身份证号", "2.8", "2.9", 2.1, "2.11")
                .row(1, name(1), id(1), "36.5/36.7", "36.4", "36.3、36.6", "/"));

        assertThat(taken(readings(file).getFirst()))
                .containsExactly("02-08M36.5", "02-08E36.7", "02-09M36.4", "02-10M36.3", "02-10E36.6");
    }

    @Test
    void daysDownWithHalvesAcross() throws Exception {
        RecognisedFile file = read(new TestBook()
                .sheet("Sheet1")
                .row(null, "日期", "姓名", "居住地址", "上午体温", "下午体温", "备注")
                .row(null, "2020.2.18", name(1), "一组3号", 36.5, 36.7, null)
                .row(null, "2020.2.18", name(2), "一组4号", "36.5", null, "外出")
                .row(null, "2020.2.19", name(1), "一组3号", "未测", 37.3, null));

        assertThat(readings(file)).hasSize(3);
        assertThat(taken(readings(file).getFirst())).containsExactly("02-18M36.5", "02-18E36.7");
        assertThat(taken(readings(file).get(2))).containsExactly("02-19E37.3");
        assertThat(readings(file).getFirst().unitPath()).containsExactly("一组");
    }

    @Test
    void daysDownWithAColumnForTheHalfAndTheNameOnce() throws Exception {
        RecognisedFile file = read(new TestBook()
                .sheet("Sheet1")
                .row("姓名", "联系电话", "测量日期", "时段", "体温(℃)")
                .row(name(1), phone(1), "2月18日", "早", 36.5)
                .row(null, null, null, "晚", 36.6)
                .row(null, null, "2月19日", "早", 36.7)
                .row(name(2), phone(2), "2月18日", "晚", 36.8));

        assertThat(readings(file))
                .extracting(line -> line.identity().name())
                .containsExactly(name(1), name(1), name(1), name(2));
        assertThat(readings(file).stream().flatMap(line -> taken(line).stream()))
                .containsExactly("02-18M36.5", "02-18E36.6", "02-19M36.7", "02-18E36.8");
    }

    @Test
    void momentsTellTheHalf() throws Exception {
        TestBook book = new TestBook()
                .sheet("Sheet1")
                .row("姓名", "身份证号", "测温时间", "体温")
                .row(name(1), id(1), "2020-02-18 08:30", "36.5")
                .row(name(1), id(1), "2020-02-18 18:10", "36.6");
        RecognisedFile file = read(book.saveCsv(folder, StandardCharsets.UTF_8, ";"));

        assertThat(readings(file).stream().flatMap(line -> taken(line).stream()))
                .containsExactly("02-18M36.5", "02-18E36.6");
    }

    @Test
    void aSheetADay() throws Exception {
        TestBook book = new TestBook();
        for (String day : List.of("2月18日", "2月19日")) {
            book.sheet(day).row("姓名", "电话", "早", "晚").row(name(1), phone(1), 36.5, 36.6);
        }
        assertThat(readings(read(book)).stream().flatMap(line -> taken(line).stream()))
                .containsExactly("02-18M36.5", "02-18E36.6", "02-19M36.5", "02-19E36.6");
    }

    @Test
    void daysCountedFromAFirstOne() throws Exception {
        RecognisedFile file = read(new TestBook()
                .sheet("Sheet1")
                .row("柳林社区体温登记表（2020年2月7日起）")
                .row("姓名", "电话", "第1天", null, "第2日", null)
                .row(null, null, "上午", "下午", "上午", "下午")
                .row(name(1), phone(1), 36.1, 36.2, "36.3", null));

        assertThat(taken(readings(file).getFirst())).containsExactly("02-07M36.1", "02-07E36.2", "02-08M36.3");
    }

    @Test
    void daysCountedFromEachPersonsOwnFirstOne() throws Exception {
        RecognisedFile file = read(new TestBook()
                .sheet("Sheet1")
                .row("姓名", "电话", "开始隔离日期", "第1天上午(℃)", "第1天下午(℃)", "第2天上午(℃)", "第2天下午(℃)")
                .row(name(1), phone(1), "2月3日", 36.1, 36.2, 36.3, 36.4)
                .row(name(2), phone(2), null, 36.5, null, null, null));

        assertThat(taken(readings(file).getFirst()))
                .containsExactly("02-03M36.1", "02-03E36.2", "02-04M36.3", "02-04E36.4");
        assertThat(readings(file).get(1).taken()).isEmpty();
        assertThat(readings(file).get(1).problems())
                .extracting(problem -> problem.code() + problem.place().cell())
                .containsExactly("day.unknown" + "D3");
    }

    @Test
    void aMonthOverItsDaysAndDaysOfTheTitlesMonth() throws Exception {
        RecognisedFile grouped = read(new TestBook()
                .sheet("Sheet1")
                .row("姓名", "电话", "2月", null, null)
                .merge(0, 2, 0, 4)
                .row(null, null, 7, 8, "9日")
                .row(name(1), phone(1), "36.1/36.2", "36.3/36.4", 36.5));
        assertThat(taken(readings(grouped).getFirst()))
                .containsExactly("02-07M36.1", "02-07E36.2", "02-08M36.3", "02-08E36.4", "02-09M36.5");
        RecognisedFile titled = read(new TestBook()
                .sheet("Sheet1")
                .row("柳林社区1月份居家人员体温")
                .row("姓名", "电话", "30日早", "30日晚", "31日早", "31日晚")
                .row(name(1), phone(1), 36.1, 36.2, 36.3, 36.4));
        assertThat(taken(readings(titled).getFirst()))
                .containsExactly("01-30M36.1", "01-30E36.2", "01-31M36.3", "01-31E36.4");
    }

    @Test
    void namesUnderAnUnknownWordAreToldThoughEachStandsManyTimes() throws Exception {
        TestBook book = new TestBook().sheet("Sheet1").row("组内成员名", "电话", "测量日期", "早/晚", "体温(℃)");
        for (int i = 0; i < 40; i++) {
            book.row(name(i % 4), phone(i % 4), "2月" + (10 + i / 8) + "日", i % 8 < 4 ? "早" : "晚", 36.5);
        }
        assertThat(readings(read(book)).stream()
                        .map(line -> line.identity().name())
                        .distinct())
                .containsExactly(name(0), name(1), name(2), name(3));
    }
}
