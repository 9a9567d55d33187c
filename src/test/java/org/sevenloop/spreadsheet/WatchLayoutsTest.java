package org.sevenloop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.model.exchange.StrandedLine;
import org.sevenloop.model.exchange.VerificationLine;
import org.sevenloop.model.exchange.WatchLine;
import org.sevenloop.model.watch.Answer;
import org.sevenloop.model.watch.Measure;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.model.watch.Review;
import org.sevenloop.spreadsheet.read.UnreadableFileException;

/** Lists of returnees, pushed names and stranded people in other layouts than the sample's. */
class WatchLayoutsTest extends LayoutTest {
    @Test
    void returneesUnderOtherWordsInAnotherOrder() throws Exception {
        TestBook book = new TestBook()
                .sheet("Sheet2")
                .row(
                        "返乡时间",
                        "来源地",
                        "姓名",
                        "手机",
                        "未及时报到（是/否）",
                        "拒不配合",
                        "电话无法打通",
                        "信息是否核对",
                        "管控措施",
                        "包保人",
                        "包保人电话",
                        "现住址",
                        "身份证号",
                        "体温")
                .row(
                        LocalDate.of(2020, 2, 3),
                        "武昌",
                        name(1),
                        phone(1),
                        "否",
                        "否",
                        "否",
                        "是",
                        "居家观察",
                        name(50),
                        phone(50),
                        "一组5号",
                        id(1),
                        "36度5")
                .row("腊月二十八", "黄冈", name(2), phone(2), "是", null, "√", "否", null, null, null, null, id(2), "365")
                .row(43_871, "广东", name(3), phone(3), null, "×", null, "核对中", "已去往外地", null, null, null, id(3), "/")
                .row("合计：3人");
        List<WatchLine> lines = lines(read(book), SheetKind.WATCH, WatchLine.class);

        assertThat(lines).hasSize(3);
        assertThat(lines)
                .extracting(WatchLine::origin)
                .containsExactly(Origin.WUHAN, Origin.HUBEI_OTHER, Origin.ELSEWHERE);
        assertThat(lines)
                .extracting(WatchLine::returnedOn)
                .containsExactly(LocalDate.of(2020, 2, 3), LocalDate.of(2020, 1, 22), LocalDate.of(2020, 2, 10));
        assertThat(lines).extracting(WatchLine::reported).containsExactly(Answer.YES, Answer.NO, Answer.UNKNOWN);
        assertThat(lines).extracting(WatchLine::cooperates).containsExactly(Answer.YES, Answer.UNKNOWN, Answer.YES);
        assertThat(lines).extracting(WatchLine::reachable).containsExactly(Answer.YES, Answer.NO, Answer.UNKNOWN);
        assertThat(lines)
                .extracting(WatchLine::review)
                .containsExactly(Review.REVIEWED, Review.NOT_REVIEWED, Review.REVIEWING);
        assertThat(lines)
                .extracting(WatchLine::measure)
                .containsExactly(Measure.HOME_ISOLATION, Measure.NONE, Measure.LEFT);
        assertThat(lines.getFirst().ownerName()).isEqualTo(name(50));
        assertThat(lines.getFirst().ownerPhone()).isEqualTo(phone(50));
        assertThat(lines.getFirst().unitPath()).containsExactly("一组");
        assertThat(lines).extracting(line -> String.valueOf(line.celsius())).containsExactly("36.5", "36.5", "null");
    }

    @Test
    void aDistrictsFormWithPartedOriginsAndInvestigationsSideBySide() throws Exception {
        TestBook book = new TestBook()
                .sheet("表二")
                .row("来自湖北省的人员排查日报表（一）")
                .row("序号", "姓名", "身份证号码", "电话号码", "来源省份", "来源地市", "电话排查内容", null, "入户排查内容", null, "管控措施", "备注")
                .row(null, null, null, null, null, null, "到柳时间", "目前在柳居住地", "到柳时间", "是否发烧", null, null)
                .merge(1, 6, 1, 7)
                .merge(1, 8, 1, 9);
        for (int column : new int[] {0, 1, 2, 3, 4, 5, 10, 11}) {
            book.merge(1, column, 2, column);
        }
        book.row(1, name(1), id(1), phone(1), "湖北", "荆州", null, "东街1号", "2.10", "否", "居家隔离", null);
        book.row(2, name(2), id(2), phone(2), null, null, "2月8日", "东街2号", null, "是", "集中隔离", null);
        List<WatchLine> lines = lines(read(book), SheetKind.WATCH, WatchLine.class);

        assertThat(lines).extracting(WatchLine::originPlace).containsExactly("湖北荆州", "");
        assertThat(lines).extracting(WatchLine::origin).containsOnly(Origin.HUBEI_OTHER);
        assertThat(lines)
                .extracting(WatchLine::returnedOn)
                .containsExactly(LocalDate.of(2020, 2, 10), LocalDate.of(2020, 2, 8));
        assertThat(lines).extracting(WatchLine::symptoms).containsExactly(Answer.NO, Answer.YES);
    }

    @Test
    void aRowWithoutANameIsStillALineAndABadDateIsKept() throws Exception {
        List<WatchLine> lines = lines(
                read(new TestBook()
                        .sheet("a")
                        .row("姓名", "电话", "从何地返回", "返回时间", "交通方式")
                        .row(null, phone(1), "武汉", "2月30日", "自驾")
                        .row(name(2), phone(2), "武汉", "年前", "火车")
                        .row(null, null, null, null, null)
                        .row("填报人：", null, "审核人：")),
                SheetKind.WATCH,
                WatchLine.class);

        assertThat(lines).extracting(line -> line.identity().name()).containsExactly("", name(2));
        assertThat(lines).extracting(WatchLine::returnedText).containsExactly("2月30日", "年前");
        assertThat(lines).allMatch(line -> line.problems().getFirst().code().equals("date.unreadable"));
    }

    @Test
    void pushedNamesUnderOtherWords() throws Exception {
        List<VerificationLine> lines = lines(
                read(new TestBook()
                        .sheet("0220")
                        .row("下发日期：2020年2月19日")
                        .row("数据来源", "人员姓名", "联系手机", "出发地", "抵达日期", "落地核查情况", "公民身份证号码", "备注")
                        .row("公安", name(1), phone(1), "武汉", "2/17", "不在本地", id(1), "2.1核")
                        .row("卫健", name(2), phone(2), "上海", "2/18", null, null, null)),
                SheetKind.VERIFICATION,
                VerificationLine.class);

        assertThat(lines).extracting(VerificationLine::pushedBy).containsExactly("公安", "卫健");
        assertThat(lines).extracting(VerificationLine::outcome).containsExactly("不在本地", "");
        assertThat(lines.getFirst().arrivedOn()).isEqualTo(LocalDate.of(2020, 2, 17));
    }

    @Test
    void strandedPeopleUnderOtherWords() throws Exception {
        List<StrandedLine> lines = lines(
                read(new TestBook()
                        .sheet("滞留")
                        .row("序号", "宾馆名称", "旅客姓名", "国家", "护照号/身份证号", "联系电话", "滞留事由", "诉求")
                        .row(1, "如家", "Kim Min-jun", "韩国", "E64077983", phone(1), "封城", "口罩")
                        .row(2, "如家", name(2), "中国", id(2), phone(2), "探亲", "无")),
                SheetKind.STRANDED,
                StrandedLine.class);

        assertThat(lines).extracting(StrandedLine::lodging).containsOnly("如家");
        assertThat(lines).extracting(StrandedLine::needs).containsExactly("口罩", "");
        assertThat(lines.getFirst().identity().document().valid()).isTrue();
    }

    @Test
    void aSheetOfAnotherKindIsNamed() throws Exception {
        TestBook book = new TestBook().sheet("返乡").row("姓名", "来源地", "返回时间", "电话");
        for (int i = 0; i < 5; i++) {
            book.row(name(i), "武汉", "2.8", phone(i));
        }
        book.sheet("滞留").row("姓名", "滞留原因", "酒店").row(name(9), "封城", "如家");
        RecognisedFile file = read(book);

        assertThat(file.kind()).isEqualTo(SheetKind.WATCH);
        assertThat(file.problems())
                .extracting(problem -> problem.code() + problem.arguments())
                .containsExactly("sheet.other[stranded]");
    }

    @Test
    void aFileWithoutAKnownTableIsTold() {
        TestBook book = new TestBook().sheet("a").row("物资", "数量").row("口罩", 100).row("酒精", 20);

        assertThatThrownBy(() -> read(book))
                .isInstanceOfSatisfying(UnreadableFileException.class, told -> assertThat(told.code())
                        .isEqualTo("table"));
    }

    @Test
    void aColumnOfTemperaturesForEachDayLeavesItARegistration() throws Exception {
        TestBook book = new TestBook()
                .sheet("Sheet1")
                .row(
                        "姓名", "身份证号", "从何地返回", "返回时间", "是否及时报到", "核实情况", "落实措施", "2月17日", "2月18日", "2月19日", "解除隔离日期",
                        "解除原因")
                .row(name(1), id(1), "武汉", "2月3日", "是", "已核实", "居家隔离", "36.5/36.6", 36.7, "/", "2020-02-18", "期满");
        WatchLine line = lines(read(book), SheetKind.WATCH, WatchLine.class).getFirst();

        assertThat(line.taken())
                .extracting(
                        taken -> taken.day().getDayOfMonth() + taken.period().name() + taken.celsius())
                .containsExactly("17MORNING36.5", "17EVENING36.6", "18MORNING36.7");
        assertThat(line.review()).isEqualTo(Review.REVIEWED);
        assertThat(line.measure()).isEqualTo(Measure.HOME_ISOLATION);
        assertThat(line.releasedOn()).isEqualTo(LocalDate.of(2020, 2, 18));
        assertThat(line.releaseWhy()).isEqualTo("期满");
    }

    @Test
    void aTitleTellsNamesToBeVerifiedFromARegistration() throws Exception {
        TestBook book = new TestBook()
                .sheet("Sheet1")
                .row("柳林社区大数据推送人员名单")
                .row("姓名", "手机号码", "证件号码", "来源地", "到达时间", "目的地址")
                .row(name(1), phone(1), id(1), "武汉", "2月3日", "一组3号");
        assertThat(read(book).kind()).isEqualTo(SheetKind.VERIFICATION);
    }
}
