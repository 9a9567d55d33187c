package org.sevenloop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sevenloop.model.exchange.Choices;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.PeopleLine;
import org.sevenloop.model.exchange.ReadingsLine;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.model.exchange.WatchLine;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.platform.Progress;
import org.sevenloop.spreadsheet.read.UnreadableFileException;

/** What is copied out of Excel, WPS or a WeChat group is read as a workbook is. */
class PastedTextTest extends LayoutTest {
    private static RecognisedFile paste(String text) throws UnreadableFileException {
        return new WorkbookReader()
                .open("剪贴板", text, DAY, List.of(), Progress.NONE)
                .read(Choices.NONE)
                .file();
    }

    @Test
    void cellsOfASpreadsheet() throws Exception {
        RecognisedFile file = paste(String.join(
                "\r\n",
                "姓名\t与户主关系\t身份证号\t联系电话\t现住址\t备注",
                name(1) + "\t户主\t" + id(1) + "\t" + phone(1) + "\t一组5号\t\"长期在外\n每月回来\"",
                name(2) + "\t子\t" + id(2) + "\t" + phone(2) + "\t一组5号\t\"他说\"\"不去\"\"\"",
                ""));
        List<PeopleLine> people = lines(file, SheetKind.PEOPLE, PeopleLine.class);

        assertThat(file.fileName()).isEqualTo("剪贴板");
        assertThat(people).extracting(line -> line.identity().name()).containsExactly(name(1), name(2));
        assertThat(people).extracting(PeopleLine::note).containsExactly("长期在外\n每月回来", "他说\"不去\"");
        assertThat(people.get(1).identity().phone()).isEqualTo(phone(2));
    }

    @Test
    void cellsWithoutTheirHeading() throws Exception {
        RecognisedFile file =
                paste(name(1) + "\t" + id(1) + "\t" + phone(1) + "\n" + name(2) + "\t" + id(2) + "\t" + phone(2));
        assertThat(file.lines()).hasSize(2);
        assertThat(file.lines()).allMatch(line -> line.problems().isEmpty());
    }

    @Test
    void temperaturesOneAfterTheOther() throws Exception {
        RecognisedFile file = paste("""
                #接龙
                2月19日柳林社区体温接龙
                例：张三 3栋2单元501 体温36.5

                1. 赵安 3栋2单元501 体温36.5
                2、钱博，3栋2单元502，36.8℃，无不适

                3. 李明浩 体温:37.6 5-1-302 咳嗽
                1. 赵安 3栋2单元501 体温36.5
                2、钱博，3栋2单元502，36.8℃，无不适
                4．36.4 周晨 阳光小区 3号楼 2单元 601
                """);
        List<ReadingsLine> lines = lines(file, SheetKind.READINGS, ReadingsLine.class);

        assertThat(lines).extracting(line -> line.identity().name()).containsExactly("赵安", "钱博", "李明浩", "周晨");
        assertThat(lines)
                .extracting(line -> line.identity().address())
                .containsExactly("3栋2单元501", "3栋2单元502", "5号楼1单元302", "阳光小区3号楼2单元601");
        assertThat(lines)
                .extracting(line -> line.taken().getFirst().celsius().toString())
                .containsExactly("36.5", "36.8", "37.6", "36.4");
        assertThat(lines).allMatch(line -> line.taken().getFirst().day().equals(LocalDate.of(2020, 2, 19)));
    }

    @Test
    void returneesInTheirOwnOrder() throws Exception {
        RecognisedFile file = paste("返乡人员登记接龙\n"
                + "1、" + name(1) + phone(1) + " 1月20日从武汉返回 一组5号\n"
                + "2、" + phone(2) + "，" + name(2) + "，2月3日从广东深圳回来\n 住二组7号\n"
                + "3、姓名：" + name(3) + " 电话：" + phone(3) + " 身份证号：" + id(3) + " 返回时间：2020-02-05 来源地：黄冈\n");
        List<WatchLine> lines = lines(file, SheetKind.WATCH, WatchLine.class);

        assertThat(lines).extracting(line -> line.identity().name()).containsExactly(name(1), name(2), name(3));
        assertThat(lines).extracting(line -> line.identity().phone()).containsExactly(phone(1), phone(2), phone(3));
        assertThat(lines)
                .extracting(WatchLine::returnedOn)
                .containsExactly(LocalDate.of(2020, 1, 20), LocalDate.of(2020, 2, 3), LocalDate.of(2020, 2, 5));
        assertThat(lines)
                .extracting(WatchLine::origin)
                .containsExactly(Origin.WUHAN, Origin.ELSEWHERE, Origin.HUBEI_OTHER);
        assertThat(lines.get(2).identity().document().number()).isEqualTo(id(3));
        assertThat(lines).extracting(Line::problems).containsOnly(List.of());
    }

    @Test
    void twoWhoTookTheSameNumberAreBothKept() throws Exception {
        RecognisedFile file = paste("接龙 报体温\n1. 赵安 36.5\n2. 钱博 36.6\n2. 孙晨 36.7\n");
        assertThat(file.lines()).hasSize(3);
    }

    @Test
    void whatIsNoListIsRefusedInASentence() {
        assertThatThrownBy(() -> paste(" \n "))
                .isInstanceOfSatisfying(UnreadableFileException.class, refused -> assertThat(refused.code())
                        .isEqualTo("empty"));
        assertThatThrownBy(() -> paste("各位邻居，明天上午停水。"))
                .isInstanceOfSatisfying(UnreadableFileException.class, refused -> assertThat(refused.code())
                        .isEqualTo("table"));
    }
}
