package org.sevenloop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.model.exchange.RosterLine;
import org.sevenloop.model.exchange.RosterLine.ShiftNames;
import org.sevenloop.model.exchange.SheetKind;

class RosterLayoutsTest extends LayoutTest {
    private List<String> shifts(RecognisedFile file) {
        return lines(file, SheetKind.ROSTER, RosterLine.class).stream()
                .flatMap(line -> line.shifts().stream())
                .map(RosterLayoutsTest::told)
                .toList();
    }

    private static String told(ShiftNames shift) {
        return shift.checkpoint() + " " + shift.day().toString().substring(5) + " " + shift.shift() + " "
                + shift.starts()
                + "-" + shift.ends() + " "
                + shift.names().stream().map(RosterLine.Name::name).collect(Collectors.joining(","));
    }

    @Test
    void checkpointsAcrossDaysAndShiftsDown() throws Exception {
        RecognisedFile file = read(new TestBook()
                .sheet("Sheet1")
                .row("日期", "班次", "东门卡口", "西门卡口", "备注")
                .row(LocalDate.of(2020, 2, 20), "早班 06:00-14:00", name(1) + "、" + name(2), name(3), null)
                .row(null, "晚班 22:00-次日06:00", null, name(4) + "\n" + name(5), null)
                .merge(1, 0, 2, 0));

        assertThat(shifts(file))
                .containsExactly(
                        "东门卡口 02-20 早班 06:00-14:00 " + name(1) + "," + name(2),
                        "西门卡口 02-20 早班 06:00-14:00 " + name(3),
                        "东门卡口 02-20 晚班 22:00-06:00 ",
                        "西门卡口 02-20 晚班 22:00-06:00 " + name(4) + "," + name(5));
    }

    @Test
    void daysAcrossCheckpointsAndShiftsDown() throws Exception {
        RecognisedFile file = read(new TestBook()
                .sheet("Sheet1")
                .row("值班安排")
                .row("卡点名称", "值班时段", "2月20日", "2月21日")
                .row("南门", "8:00—20:00", name(1), name(2) + " " + name(3))
                .row(null, "20:00—次日8:00", name(4), "/")
                .merge(2, 0, 3, 0));

        assertThat(shifts(file))
                .containsExactly(
                        "南门 02-20 08:00-20:00 08:00-20:00 " + name(1),
                        "南门 02-21 08:00-20:00 08:00-20:00 " + name(2) + "," + name(3),
                        "南门 02-20 20:00-08:00 20:00-08:00 " + name(4),
                        "南门 02-21 20:00-08:00 20:00-08:00 ");
    }

    @Test
    void daysAcrossWithShiftsBelow() throws Exception {
        RecognisedFile file = read(new TestBook()
                .sheet("Sheet1")
                .row("卡口", "2月20日", null, "2月21日", null)
                .row(null, "白班", "夜班", "白班", "夜班")
                .merge(0, 1, 0, 2)
                .merge(0, 3, 0, 4)
                .row("东门卡口", name(1), name(2), name(3), name(4))
                .row("西门卡口", name(5), null, name(6), name(7)));

        assertThat(shifts(file))
                .hasSize(8)
                .contains("东门卡口 02-21 夜班 - " + name(4), "西门卡口 02-20 夜班 - ", "西门卡口 02-20 白班 - " + name(5));
    }

    @Test
    void shiftsAcrossDaysAndCheckpointsDown() throws Exception {
        RecognisedFile file = read(new TestBook()
                .sheet("Sheet1")
                .row(null, "日期", "卡口", "早班（7:00-15:00）", "中班（15:00-23:00）", "夜班（23:00-7:00）", "带班领导")
                .row(null, "2.20", "一号卡口", name(1), name(2), name(3), name(9))
                .row(null, "2.20", "二号卡口", name(4), null, name(5), name(9)));

        assertThat(shifts(file))
                .containsExactly(
                        "一号卡口 02-20 早班 07:00-15:00 " + name(1),
                        "一号卡口 02-20 中班 15:00-23:00 " + name(2),
                        "一号卡口 02-20 夜班 23:00-07:00 " + name(3),
                        "二号卡口 02-20 早班 07:00-15:00 " + name(4),
                        "二号卡口 02-20 中班 15:00-23:00 ",
                        "二号卡口 02-20 夜班 23:00-07:00 " + name(5));
    }

    @Test
    void aListOfShiftsOrOfDuties() throws Exception {
        RecognisedFile file = read(new TestBook()
                .sheet("Sheet1")
                .row("序号", "值班日期", "卡口名称", "班次", "值守人员", "联系电话", "单位")
                .row(
                        1,
                        "2020-02-20",
                        "东门卡口",
                        "早班 06:00-14:00",
                        name(1) + "、" + name(2),
                        phone(1) + "、" + phone(2),
                        "文旅局")
                .row(2, "2020-02-20", "东门卡口", "中班 14:00-22:00", name(3), phone(3), "妇联")
                .row(3, "2020-02-20", "西门卡口", "早班 06:00-14:00", null, null, "妇联"));
        List<RosterLine> lines = lines(file, SheetKind.ROSTER, RosterLine.class);

        assertThat(shifts(file))
                .containsExactly(
                        "东门卡口 02-20 早班 06:00-14:00 " + name(1) + "," + name(2),
                        "东门卡口 02-20 中班 14:00-22:00 " + name(3),
                        "西门卡口 02-20 早班 06:00-14:00 ");
        assertThat(lines.getFirst().shifts().getFirst().names())
                .containsExactly(
                        new RosterLine.Name(name(1), phone(1), "文旅局", ""),
                        new RosterLine.Name(name(2), phone(2), "文旅局", ""));
    }

    @Test
    void aListWithOneNameARowUnderPlainNames() throws Exception {
        TestBook book = new TestBook().sheet("Sheet1").row("姓名", "电话", "岗位", "日期", "上岗时间", "离岗时间");
        for (int i = 0; i < 6; i++) {
            book.row(name(i), phone(i), i < 3 ? "东门" : "西门", "2月20日", "8:00", "20:00");
        }
        assertThat(shifts(read(book))).hasSize(6).contains("东门 02-20 08:00-20:00 08:00-20:00 " + name(0));
    }

    @Test
    void headsRequiredAndNamesInColumnsOfTheirOwn() throws Exception {
        RecognisedFile file = read(new TestBook()
                .sheet("Sheet1")
                .row("日期", "点位", "班次", "应到人数", "人员1", "人员2", "人员3")
                .row("2月20日", "东门", "早班", 3, name(1), name(2), null)
                .row("填表说明"));
        assertThat(shifts(file)).containsExactly("东门 02-20 早班 - " + name(1) + "," + name(2));
        assertThat(lines(file, SheetKind.ROSTER, RosterLine.class)
                        .getFirst()
                        .shifts()
                        .getFirst()
                        .required())
                .isEqualTo(3);
    }
}
