package org.sevenloop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sevenloop.model.exchange.PeopleLine;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.model.exchange.RecognisedTable;
import org.sevenloop.model.exchange.RosterLine;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.model.exchange.WatchLine;

/** Where a table begins and ends, which rows are its own, and whether it is one that the console keeps. */
class TableLayoutsTest extends LayoutTest {
    private static List<Integer> shape(RecognisedFile file) {
        RecognisedTable table = file.tables().getFirst();
        return List.of(
                table.firstHeadingRow(),
                table.headingRows(),
                table.columns().size(),
                file.lines().size());
    }

    /** A list of people under a heading of the usual words, from a column on. */
    private static TestBook people(TestBook book, int from, int to) {
        book.row("序号", "姓名", "身份证号", "联系电话", "现住址");
        for (int i = from; i < to; i++) {
            book.row(i - from + 1, name(i), id(i), phone(i), (i + 1) + "号");
        }
        return book;
    }

    @Test
    void aBlankFormOfUnknownWordsIsATableOfItsOwn() throws Exception {
        RecognisedFile file = read(new TestBook()
                .sheet("附件")
                .row("消杀工作日报")
                .merge(0, 0, 0, 6)
                .row("填报单位：", null, null, "填报人：")
                .row("点位数", "出动人次", "本日消杀", null, "累计消杀", null, "说明事项")
                .merge(2, 0, 3, 0)
                .merge(2, 1, 3, 1)
                .merge(2, 2, 2, 3)
                .merge(2, 4, 2, 5)
                .merge(2, 6, 3, 6)
                .row(null, null, "面积", "次数", "面积", "次数")
                .row()
                .row()
                .row("审核人：", null, null, "签发人："));

        assertThat(file.kind()).isEqualTo(SheetKind.OTHER);
        assertThat(shape(file)).containsExactly(2, 2, 7, 0);
        assertThat(file.tables().getFirst().columns().get(3).heading()).isEqualTo("本日消杀/次数");
    }

    @Test
    void whatIsCountedOrOwnedIsNotPeople() throws Exception {
        TestBook counts = new TestBook().sheet("统计").row("小组", "户数", "人数", "在外人数");
        TestBook homes = new TestBook().sheet("房屋").row("楼栋号", "单元号", "层数", "电梯", "面积");
        for (int i = 1; i <= 8; i++) {
            counts.row(i + "组", 100 + i, 300 + i, i);
            homes.row(i, 1, 18, "有", 88.5);
        }
        RecognisedFile counted = read(counts);
        assertThat(counted.kind()).isEqualTo(SheetKind.OTHER);
        assertThat(shape(counted)).containsExactly(0, 1, 4, 8);
        RecognisedFile owned = read(homes);
        assertThat(owned.kind()).isEqualTo(SheetKind.OTHER);
        assertThat(shape(owned)).containsExactly(0, 1, 5, 8);
    }

    @Test
    void ordersFirmsVisitorsPatientsAndAnOfficesTelephonesAreNotTheRegister() throws Exception {
        TestBook orders = new TestBook().sheet("a").row("下单人", "商品", "数量", "金额", "收货人", "联系电话", "详细地址");
        TestBook firms = new TestBook().sheet("a").row("序号", "统一社会信用代码", "单位名称", "联系人", "联系电话", "营业收入", "会计姓名");
        TestBook visitors = new TestBook().sheet("a").row("来访时间", "姓名", "身份证号", "手机号", "体温", "受访人", "来访事由");
        TestBook patients = new TestBook().sheet("a").row("姓名", "身份证号", "就诊时间", "就诊科室", "诊断", "联系电话");
        TestBook stopped = new TestBook().sheet("a").row("卡口名称", "姓名", "身份证号", "车牌", "检查时间");
        TestBook office = new TestBook().sheet("a").row("部门", "姓名", "职务", "手机号码");
        for (int i = 0; i < 6; i++) {
            orders.row(name(i), "大米", 2, 35.5, name(i + 20), phone(i), (i + 1) + "号");
            firms.row(i + 1, "91422899MA" + (1000 + i), "某某商店", name(i), phone(i), 1000 * i, name(i + 20));
            visitors.row("2020-02-1" + i, name(i), id(i), phone(i), 36.5, name(i + 20), "送货");
            patients.row(name(i), id(i), "2020-02-1" + i, "内科", "感冒", phone(i));
            stopped.row("东门卡口", name(i), id(i), "鄂Q1234" + i, "2020-02-10");
            office.row("综治办", name(i), "干事", phone(i));
        }
        for (TestBook book : List.of(orders, firms, visitors, patients, stopped, office)) {
            RecognisedFile file = read(book);
            assertThat(file.kind())
                    .as(file.tables().getFirst().columns().toString())
                    .isEqualTo(SheetKind.OTHER);
            assertThat(shape(file).getLast()).isEqualTo(6);
        }
    }

    @Test
    void aSheetOfSomethingElseDoesNotHoldUpTheList() throws Exception {
        TestBook book = people(new TestBook().sheet("名单"), 0, 10);
        book.sheet("汇总").row("楼栋", "户数", "人数", "车位数").row("1栋", 20, 60, 12).row("2栋", 22, 61, 9);
        book.sheet("空表").row("物品", "规格", "入库", "出库", "结存");
        RecognisedFile file = read(book);

        assertThat(lines(file, SheetKind.PEOPLE, PeopleLine.class)).hasSize(10);
        assertThat(file.problems())
                .extracting(Problem::code, problem -> problem.place().sheet())
                .containsExactly(tuple("sheet.unknown", "汇总"));
        assertThat(file.tables())
                .extracting(RecognisedTable::kind)
                .containsExactly(SheetKind.PEOPLE, SheetKind.OTHER, SheetKind.OTHER);
    }

    @Test
    void whatStandsBelowAThousandBlankRowsIsNotReadAndThatIsTold() throws Exception {
        TestBook book = people(new TestBook().sheet("名单"), 0, 10);
        blank(book, 999);
        people(book, 10, 15);
        blank(book, 1_000);
        people(book, 20, 25);
        book.sheet("补充").row("说明");
        blank(book, 1_000);
        people(book, 30, 35);
        RecognisedFile file = read(book);

        assertThat(lines(file, SheetKind.PEOPLE, PeopleLine.class)).hasSize(15);
        assertThat(file.problems())
                .extracting(
                        Problem::code,
                        Problem::arguments,
                        problem -> problem.place().sheet(),
                        problem -> problem.place().cell())
                .containsExactly(
                        tuple("sheet.gap", List.of("2017"), "名单", "1016"),
                        tuple("sheet.gap", List.of("1002"), "补充", "1"));
    }

    private static void blank(TestBook book, int rows) {
        for (int i = 0; i < rows; i++) {
            book.row();
        }
    }

    @Test
    void aColumnWithoutHeadingIsTheTablesAndALegendBesideItIsNot() throws Exception {
        TestBook book = new TestBook().sheet("Sheet1").row("姓名", "身份证号", "电话");
        for (int i = 0; i < 12; i++) {
            book.row(name(i), id(i), phone(i), "k" + i, null, i == 4 ? "说明" : null, i > 4 ? "填写项" + i : null);
        }
        for (int i = 0; i < 5; i++) {
            book.row(null, null, null, null, null, "电话", "填 11 位手机号码");
        }
        assertThat(shape(read(book))).containsExactly(0, 1, 4, 12);
    }

    @Test
    void aNumberedOrDatedLineWithoutAnEntryAndARowOfHintsAreNoRows() throws Exception {
        TestBook book = new TestBook()
                .sheet("Sheet1")
                .row("序号", "日期", "姓名", "身份证号", "联系电话")
                .row(1, LocalDate.of(2020, 2, 18), "写本人姓名，不要写小名或别人的名字", "十八位", "手机号码");
        for (int i = 0; i < 30; i++) {
            boolean entry = i < 8;
            book.row(
                    i + 1,
                    LocalDate.of(2020, 2, 18),
                    entry ? name(i) : null,
                    entry ? id(i) : null,
                    entry ? phone(i) : null);
        }
        book.row("*本表每日上报，没有的不要填写。");
        assertThat(lines(read(book), SheetKind.PEOPLE, PeopleLine.class)).hasSize(8);
    }

    @Test
    void ownersAndPeopleWithAPhoneOnlyAreLists() throws Exception {
        TestBook owners = new TestBook().sheet("业主").row("业主编号", "业主名称", "性别", "手机号", "楼号", "房号");
        TestBook phones = new TestBook().sheet("Sheet1").row("姓名", "电话", "口令");
        for (int i = 0; i < 9; i++) {
            owners.row(i + 1, name(i), "男", phone(i), "3栋", "50" + i);
            phones.row(name(i), Long.valueOf(phone(i)), "x" + i);
        }
        assertThat(lines(read(owners), SheetKind.PEOPLE, PeopleLine.class))
                .extracting(line -> line.identity().name())
                .containsExactly(name(0), name(1), name(2), name(3), name(4), name(5), name(6), name(7), name(8));
        assertThat(lines(read(phones), SheetKind.PEOPLE, PeopleLine.class))
                .hasSize(9)
                .allMatch(line -> line.identity().phoneUsable());
    }

    @Test
    void aLineOfFieldsWithoutColonsIsNoHeading() throws Exception {
        TestBook book = new TestBook()
                .sheet("Sheet1")
                .row("外来人员登记")
                .merge(0, 0, 0, 5)
                .row("社区", "柳林社区", null, "填报时间", "2020-02-18 09:30")
                .row("序号", "姓名", "身份证号", "电话", "来源地", "返回日期")
                .row(1, name(1), id(1), phone(1), "武汉", "2020-02-10");
        RecognisedFile file = read(book);
        assertThat(file.kind()).isEqualTo(SheetKind.WATCH);
        assertThat(shape(file)).containsExactly(2, 1, 6, 1);
    }

    @Test
    void daysBesideNamesUnderATitleAreARoster() throws Exception {
        TestBook book = new TestBook().sheet("Sheet1").row("值班表").merge(0, 0, 0, 1);
        for (int i = 0; i < 14; i++) {
            book.row(43_878 + i, name(i));
        }
        book.row("备注：每班八小时，不得空岗。").merge(15, 0, 15, 1);
        List<RosterLine> duties = lines(read(book), SheetKind.ROSTER, RosterLine.class);

        assertThat(duties).hasSize(14);
        assertThat(duties.getFirst().shifts().getFirst().day()).isEqualTo(LocalDate.of(2020, 2, 17));
        assertThat(duties.getFirst().shifts().getFirst().names().getFirst().name())
                .isEqualTo(name(0));
    }

    @Test
    void peopleWithoutHeadingUnderATitleLiveWhereItSays() throws Exception {
        TestBook book = new TestBook().sheet("Sheet1").row("柳林社区三组人员").row("填报单位：柳林社区", null, "日期：2020-02-18");
        for (int i = 0; i < 10; i++) {
            book.row(name(i), id(i), Long.valueOf(phone(i)), 1, "x" + i);
        }
        RecognisedFile file = read(book);
        assertThat(shape(file)).containsExactly(-1, 0, 5, 10);
        assertThat(lines(file, SheetKind.PEOPLE, PeopleLine.class))
                .allMatch(line -> line.unitPath().equals(List.of("三组")));
    }

    @Test
    void twoHalvesSideBySideAreBothRead() throws Exception {
        for (@Nullable String between : new @Nullable String[] {"", null}) {
            TestBook book = new TestBook().sheet("Sheet1").row("居民通讯录");
            book.row(beside(between, new Object[] {"序号", "姓名", "联系电话"}, new Object[] {"序号", "姓名", "联系电话"}));
            for (int i = 0; i < 15; i++) {
                Object[] right = i < 14 ? new Object[] {i + 16, name(i + 15), phone(i + 15)} : new Object[0];
                book.row(beside(between, new Object[] {i + 1, name(i), phone(i)}, right));
            }
            assertThat(lines(read(book), SheetKind.PEOPLE, PeopleLine.class))
                    .extracting(line -> line.identity().name())
                    .hasSize(29)
                    .contains(name(0), name(14), name(15), name(28));
        }
    }

    /** Two rows as one, with a blank column between them, or none. */
    private static @Nullable Object[] beside(@Nullable String gap, Object[] left, Object[] right) {
        int space = gap == null ? 1 : 0;
        @Nullable Object[] row = new @Nullable Object[left.length + space + right.length];
        System.arraycopy(left, 0, row, 0, left.length);
        System.arraycopy(right, 0, row, left.length + space, right.length);
        return row;
    }

    @Test
    void aSecondListFurtherDownWithFewHeadingsIsAListOfItsOwn() throws Exception {
        TestBook book = people(new TestBook().sheet("Sheet1"), 0, 6);
        book.row().row("另附：志愿者").row("姓名", "手机号", "小区");
        for (int i = 50; i < 54; i++) {
            book.row(name(i), phone(i), "阳光小区");
        }
        RecognisedFile file = read(book);
        assertThat(file.tables()).hasSize(2);
        assertThat(lines(file, SheetKind.PEOPLE, PeopleLine.class))
                .extracting(line -> line.identity().phone())
                .hasSize(10)
                .contains(phone(5), phone(50), phone(53));
    }

    @Test
    void unknownWordsUnderAGroupAreHeadingsNotSomebody() throws Exception {
        TestBook book = new TestBook()
                .sheet("Sheet1")
                .row("序号", "姓名", "身份证号", "电话", "领取情况", null, null)
                .merge(0, 4, 0, 6)
                .row(null, null, null, null, "口罩", "酒精", "蔬菜");
        for (int i = 0; i < 5; i++) {
            book.row(i + 1, name(i), id(i), phone(i), 2, 1, 1);
        }
        RecognisedFile file = read(book);
        assertThat(file.kind()).isEqualTo(SheetKind.PEOPLE);
        assertThat(shape(file)).containsExactly(0, 2, 7, 5);
    }

    @Test
    void rostersByDayNeedNeitherShiftsNorACorner() throws Exception {
        TestBook office = new TestBook().sheet("a").row("日期", "带班领导", "值班人员");
        TestBook gates = new TestBook().sheet("a").row("卡口", "10日", "11日", "12日");
        TestBook shifts = new TestBook()
                .sheet("a")
                .row(null, LocalDate.of(2020, 2, 10), LocalDate.of(2020, 2, 11), LocalDate.of(2020, 2, 12));
        for (int i = 0; i < 3; i++) {
            office.row("2月1" + i + "日", name(i), name(i + 3) + "、" + name(i + 6));
            gates.row(List.of("东门岗", "西门岗", "北门岗").get(i), name(i), name(i + 3), name(i + 6));
            shifts.row(List.of("早班", "中班", "晚班").get(i), name(i), name(i + 3), name(i + 6));
        }
        assertThat(lines(read(office), SheetKind.ROSTER, RosterLine.class))
                .allMatch(line -> line.shifts().getFirst().names().size() == 2);
        assertThat(lines(read(gates), SheetKind.ROSTER, RosterLine.class))
                .extracting(line -> line.shifts().getFirst().checkpoint())
                .containsExactly("东门岗", "西门岗", "北门岗");
        assertThat(lines(read(shifts), SheetKind.ROSTER, RosterLine.class))
                .extracting(line -> line.shifts().getFirst().shift())
                .containsExactly("早班", "中班", "晚班");
    }

    @Test
    void headsOfHouseholdsAndReturneesWithoutHeadingAreKnown() throws Exception {
        TestBook heads = new TestBook().sheet("a").row("户主", "身份证号", "电话", "人数", "住址");
        TestBook returnees = new TestBook().sheet("a").row("返乡人员");
        for (int i = 0; i < 6; i++) {
            heads.row(name(i), id(i), phone(i), 3, (i + 1) + "号");
            returnees.row(i + 1, name(i), id(i), phone(i), "武汉市", "2020-02-1" + i);
        }
        assertThat(lines(read(heads), SheetKind.PEOPLE, PeopleLine.class))
                .extracting(line -> line.identity().name())
                .contains(name(0), name(5));
        assertThat(lines(read(returnees), SheetKind.WATCH, WatchLine.class))
                .extracting(WatchLine::returnedOn)
                .contains(LocalDate.of(2020, 2, 10), LocalDate.of(2020, 2, 15));
    }

    @Test
    void fieldsOfAHouseholdAboveItsMembersAreNoHeading() throws Exception {
        TestBook book = new TestBook()
                .sheet("a")
                .row("家庭情况表")
                .row("户主姓名", name(0), "联系电话", phone(0))
                .row("家庭住址", "3栋501")
                .row("姓名", "关系", "身份证号", "工作单位");
        for (int i = 0; i < 4; i++) {
            book.row(name(i), i == 0 ? "户主" : "子", id(i), "无");
        }
        assertThat(shape(read(book))).containsExactly(3, 1, 4, 4);
    }

    @Test
    void aRowThatNamesOwnerAndTenantIsTheTenants() throws Exception {
        TestBook book = new TestBook().sheet("a").row("楼栋", "房号", "业主", "联系电话", "租客姓名", "租客电话", "租客身份证号");
        for (int i = 0; i < 5; i++) {
            book.row("3栋", "50" + i, name(i), phone(i), name(i + 10), phone(i + 10), id(i + 10));
        }
        assertThat(lines(read(book), SheetKind.PEOPLE, PeopleLine.class)
                        .getFirst()
                        .identity())
                .matches(who -> who.name().equals(name(10)))
                .matches(who -> who.phone().equals(phone(10)))
                .matches(who -> who.document().number().equals(id(10)));
    }

    @Test
    void twoListsWithHalfTheirHeadingsAlikeAreTwo() throws Exception {
        TestBook book = new TestBook()
                .sheet("a")
                .row("一、返乡人员")
                .row("姓名", "身份证号", "来源地", "返回时间")
                .row(name(1), id(1), "武汉", "2月10日")
                .row("二、隔离人员")
                .row("姓名", "身份证号", "隔离地址", "开始隔离时间")
                .row(name(2), id(2), "3栋501", "2月11日")
                .row(name(3), id(3), "3栋502", "2月11日");
        List<WatchLine> watched = lines(read(book), SheetKind.WATCH, WatchLine.class);
        assertThat(watched).hasSize(3).allMatch(line -> line.problems().isEmpty());
        assertThat(watched.getLast().identity().address()).isEqualTo("3栋502");
    }

    @Test
    void whatWasHandedOutOrTestedAndWhoseParentsPhoneIsNobodysOwn() throws Exception {
        TestBook handedOut = new TestBook().sheet("a").row("序号", "姓名", "物资", "数量", "签名");
        TestBook tested = new TestBook().sheet("a").row("姓名", "身份证号", "电话", "核酸结果");
        TestBook pupils = new TestBook().sheet("a").row("班级", "姓名", "家长姓名", "家长电话", "家庭住址");
        for (int i = 0; i < 5; i++) {
            handedOut.row(i + 1, name(i), "口罩", 2, null);
            tested.row(name(i), id(i), phone(i), "阴性");
            pupils.row("三年级1班", name(i), name(i + 10), phone(i), (i + 1) + "号");
        }
        assertThat(read(handedOut).kind()).isEqualTo(SheetKind.OTHER);
        assertThat(read(tested).kind()).isEqualTo(SheetKind.OTHER);
        assertThat(lines(read(pupils), SheetKind.PEOPLE, PeopleLine.class))
                .hasSize(5)
                .allMatch(line -> line.identity().phone().isEmpty());
    }

    @Test
    void sentencesAreNoTable() throws Exception {
        TestBook book = new TestBook()
                .sheet("说明")
                .row("填表说明")
                .row("一、本表由各小区填写，每天下午四点前上报。")
                .row("二、没有的写“无”，不要留空。", "三、姓名与身份证一致，不要写小名。")
                .row("四、如有疑问，请打电话。");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> read(book)).hasMessageContaining("table");
    }
}
