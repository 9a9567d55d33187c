package org.sevenloop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sevenloop.model.exchange.PeopleLine;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.model.people.DocumentType;
import org.sevenloop.model.people.Sex;

class PeopleLayoutsTest extends LayoutTest {
    private List<PeopleLine> people(RecognisedFile file) {
        return lines(file, SheetKind.PEOPLE, PeopleLine.class);
    }

    @Test
    void oneSheetWithAColumnForTheGroupWithoutTitleInAnotherOrder() throws Exception {
        TestBook book = new TestBook()
                .sheet("Sheet1")
                .row("所属小组", "姓 名", "公民身份号码*", "性别（男/女）", "户号", "常住/租住", "家庭关系", "住　址", "手机号码", "序号");
        for (int i = 0; i < 60; i++) {
            boolean head = i % 3 == 0;
            book.row(
                    i < 30 ? "1组" : "2组",
                    name(i),
                    id(i),
                    i % 2 == 0 ? "M" : "F",
                    100 + i / 3,
                    i % 6 < 3 ? "常住户" : "租户",
                    head ? "户主" : "其他",
                    (i / 3 + 1) + "号",
                    Long.valueOf(phone(i)),
                    i + 1);
        }
        List<PeopleLine> people = people(read(book));

        assertThat(people).hasSize(60);
        assertThat(people.get(59))
                .extracting(
                        PeopleLine::unitPath,
                        PeopleLine::householdNumber,
                        PeopleLine::householdAddress,
                        PeopleLine::tenure)
                .containsExactly(List.of("2组"), "119", "20号", Tenure.TENANT);
        assertThat(people)
                .allMatch(line ->
                        line.identity().document().valid() && line.identity().phoneUsable());
        assertThat(people.get(1).identity().sex()).isEqualTo(Sex.FEMALE);
        assertThat(people).allMatch(line -> line.problems().isEmpty());
    }

    @Test
    void sheetsOfBuildingsThatStartElsewhereWithMergedHouseholdsTotalsAndNotes() throws Exception {
        TestBook book = new TestBook();
        for (int building = 1; building <= 3; building++) {
            book.sheet(building + "号楼").row().row(null, "柳林社区阳光小区住户摸排台账");
            book.row(null, "填报单位：", "柳林社区", null, "制表日期", "2020-02-18");
            book.row(null, "序号", "房号（如606）", "户主", "姓名", "与户主关系", "身份证号码", "联系方式", "居住性质");
            for (int i = 0; i < 12; i++) {
                boolean first = i % 4 == 0;
                if (first) {
                    int top = book.nextRow();
                    book.merge(top, 2, top + 3, 2).merge(top, 3, top + 3, 3).merge(top, 8, top + 3, 8);
                }
                int n = building * 100 + i;
                book.row(
                        null,
                        i + 1,
                        first ? (i / 4 + 1) + "01" : null,
                        first ? name(n) : null,
                        name(n),
                        first ? "户主" : "子",
                        id(n),
                        phone(n),
                        first ? "自住" : null);
            }
            book.row(null, "合计", null, null, "12人").row(null, "填表人：", null, null, null, "审核人：");
            book.row(null, "注：本表每日 17 时前上报，联系电话务必填写完整。");
        }
        book.sheet("说明").row("请各楼栋长认真填写").sheet("Sheet5");
        RecognisedFile file = read(book);
        List<PeopleLine> people = people(file);

        assertThat(people).hasSize(36);
        assertThat(people.get(13))
                .extracting(
                        PeopleLine::unitPath, PeopleLine::householdAddress, PeopleLine::headName, PeopleLine::tenure)
                .containsExactly(List.of("阳光小区", "2号楼"), "101", name(200), Tenure.RESIDENT);
        assertThat(people.stream()
                        .map(line -> line.unitPath() + line.householdAddress())
                        .distinct())
                .hasSize(9);
        assertThat(file.placeHints().getFirst()).isEqualTo("柳林社区");
        assertThat(file.tables()).hasSize(3);
        assertThat(people.getFirst().place().cell()).isEqualTo("5");
    }

    @Test
    void blankContinuationCellsDittoSeparatorsBlankRowsAndRepeatedHeadings() throws Exception {
        String[] heading = {"户编号", "地址", "姓名", "与户主关系", "证件号码", "电话", "人员类别", "备注"};
        TestBook book = new TestBook().sheet("台账").row((Object[]) heading).row("一组");
        book.row("1", "东街5号", name(1), "户主", id(1), phone(1), "常住", null);
        book.row(null, null, name(2), "配偶", id(2), "同上", "〃", "退役军人");
        book.row().row();
        book.row("2", "东街6号", name(3), "户主", id(3), phone(3), "租住", null);
        book.row((Object[]) heading).row("第二组（共1户）");
        book.row("1", "西街1号", name(4), "户主", id(4), phone(4), "常住", null);
        book.row(null, "同上", null, "子", id(5), null, null, null);
        book.row(9);
        List<PeopleLine> people = people(read(book));

        assertThat(people).hasSize(5);
        assertThat(people.get(1))
                .extracting(PeopleLine::householdNumber, PeopleLine::householdAddress, PeopleLine::note)
                .containsExactly("1", "东街5号", "退役军人");
        assertThat(people.get(1).tenure()).isEqualTo(Tenure.RESIDENT);
        assertThat(people.get(2).unitPath()).containsExactly("一组");
        assertThat(people.get(3).unitPath()).containsExactly("第二组");
        assertThat(people.get(4).identity().name()).isEmpty();
        assertThat(people.get(4).householdAddress()).isEqualTo("西街1号");
    }

    @Test
    void twoHeadingRowsWithGroupsAndSomebodyElsesColumns() throws Exception {
        TestBook book = new TestBook()
                .sheet("网格员张三")
                .row("人口信息采集表")
                .merge(0, 0, 0, 11)
                .row("网格", "楼栋", "单元", "房号", "人员信息", null, null, null, "户主关系", "网格员", null, "备注")
                .row(null, null, null, null, "姓名", "身份证", "电话", "是否租住", null, "姓名", "电话", null)
                .merge(1, 4, 1, 7)
                .merge(1, 9, 1, 10);
        for (int column : new int[] {0, 1, 2, 3, 8, 11}) {
            book.merge(1, column, 2, column);
        }
        for (int i = 0; i < 8; i++) {
            book.row(
                    "3",
                    "2",
                    "1",
                    301 + i,
                    name(i),
                    id(i),
                    phone(i),
                    i % 2 == 0 ? "否" : "是",
                    "户主",
                    name(90),
                    phone(90),
                    "无");
        }
        List<PeopleLine> people = people(read(book));

        assertThat(people).hasSize(8);
        assertThat(people.get(1))
                .extracting(PeopleLine::unitPath, PeopleLine::householdAddress, PeopleLine::tenure, PeopleLine::note)
                .containsExactly(List.of("3网格", "2号楼"), "2号楼1单元302", Tenure.TENANT, "");
        assertThat(people.get(1).identity().name()).isEqualTo(name(1));
        assertThat(people.get(1).identity().phone()).isEqualTo(phone(1));
    }

    @Test
    void whatLiesBelowAnotherUnitIsNotCarriedOnFromTheRowAbove() throws Exception {
        TestBook book = new TestBook()
                .sheet("台账")
                .row("小区", "楼栋", "单元", "房号", "姓名", "与户主关系", "身份证号")
                .row("阳光小区", "5栋", "2单元", 501, name(1), "户主", id(1))
                .row(null, null, null, null, name(2), "配偶", id(2))
                .row(null, null, null, 502, name(3), "户主", id(3))
                .row(null, "6栋", null, 101, name(4), "户主", id(4))
                .row("老街", "/", "/", "12号", name(5), "户主", id(5))
                .row(null, null, null, null, name(6), "子", id(6))
                .row(null, "7栋", "1单元", 201, name(7), "户主", id(7))
                .row(null, "无", null, "14号", name(8), "户主", id(8))
                .row("新街", null, null, "3号", name(9), "户主", id(9));
        assertThat(people(read(book)))
                .extracting(line -> String.join("/", line.unitPath()) + " " + line.householdAddress())
                .containsExactly(
                        "阳光小区/5栋 阳光小区5栋2单元501",
                        "阳光小区/5栋 阳光小区5栋2单元501",
                        "阳光小区/5栋 阳光小区5栋2单元502",
                        "阳光小区/6栋 阳光小区6栋101",
                        "老街 老街12号",
                        "老街 老街12号",
                        "老街/7栋 老街7栋1单元201",
                        "老街 老街14号",
                        "新街 新街3号");
    }

    @Test
    void aColumnThatIsStruckOutInEveryRowHoldsUpNothing() throws Exception {
        TestBook book = new TestBook()
                .sheet("台账")
                .row("小组", "小区", "楼栋", "单元", "房号", "姓名", "与户主关系", "身份证号")
                .row("/", "阳光小区", "5栋", "2单元", 501, name(1), "户主", id(1))
                .row("/", null, null, null, 502, name(2), "户主", id(2))
                .row("/", null, "６栋", "1单元", 101, name(3), "户主", id(3))
                .row("/", null, "6栋", null, 102, name(4), "户主", id(4));
        assertThat(people(read(book)))
                .extracting(line -> String.join("/", line.unitPath()) + " " + line.householdAddress())
                .containsExactly(
                        "阳光小区/5栋 阳光小区5栋2单元501", "阳光小区/5栋 阳光小区5栋2单元502", "阳光小区/6栋 阳光小区6栋1单元101", "阳光小区/6栋 阳光小区6栋1单元102");
    }

    @Test
    void nothingIsCarriedOnPastTheNameOfAUnitAboveTheRows() throws Exception {
        TestBook book = new TestBook()
                .sheet("台账")
                .row("楼栋", "单元", "房号", "姓名", "与户主关系", "身份证号")
                .row("5栋", "2单元", 501, name(1), "户主", id(1))
                .row("二组")
                .row(null, null, "12号", name(2), "户主", id(2))
                .row("9栋")
                .row(null, "3单元", 302, name(3), "户主", id(3))
                .row("10栋")
                .row(null, null, 402, name(4), "户主", id(4));
        assertThat(people(read(book)))
                .extracting(line -> String.join("/", line.unitPath()) + " " + line.householdAddress())
                .containsExactly("5栋 5栋2单元501", "二组 12号", "9栋 3单元302", "10栋 402");
    }

    @Test
    void noHeadingAtAll() throws Exception {
        TestBook book = new TestBook().sheet("my");
        for (int i = 0; i < 30; i++) {
            book.row(name(i), id(i), phone(i), "东街" + (i + 1) + "号");
        }
        RecognisedFile file = read(book.saveCsv(folder, Charset.forName("GB18030"), ","));
        List<PeopleLine> people = people(file);

        assertThat(people).hasSize(30);
        assertThat(people.getFirst().identity().name()).isEqualTo(name(0));
        assertThat(people.getFirst().householdAddress()).isEqualTo("东街1号");
        assertThat(file.tables().getFirst().firstHeadingRow()).isEqualTo(-1);
        assertThat(file.tables().getFirst().columns().getFirst().evidence()).isEqualTo("evidence.content");
    }

    @Test
    void whatIsWrongIsFlaggedWhereItStands() throws Exception {
        RecognisedFile file = read(new TestBook()
                .sheet("一组")
                .row("姓名", "国籍", "证件类型", "身份证号", "电话", "与户主关系", "出生日期")
                .row(name(1), "中国", "身份证", 422899197408010067.0, "139", "户主", "1974年8月1日")
                .row("John Smith", "美国", "护照", "e30731126", phone(2), "其他", "1974-13-01")
                .row(name(3), null, null, "422899197408010062", phone(3), "子", null));
        List<PeopleLine> people = people(file);

        assertThat(people.stream().flatMap(line -> line.problems().stream()))
                .extracting(problem -> problem.place().cell() + " " + problem.code())
                .containsExactlyInAnyOrder("D2 id.damaged", "E2 phone.form", "G3 date.unreadable", "D4 id.check");
        assertThat(people.get(1).identity().document().type()).isEqualTo(DocumentType.PASSPORT);
        assertThat(people.get(1).identity().nationality()).isEqualTo("美国");
        assertThat(people.get(0).problems().getFirst()).isInstanceOf(Problem.class);
    }

    @Test
    void sheetsNamedAfterEstatesAndDistricts() throws Exception {
        TestBook book = new TestBook();
        List<String> sheets = List.of("御景湾", "东片", "第二网格", "阳光小区", "人员汇总");
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            book.sheet(sheets.get(sheet)).row("姓名", "身份证号", "与户主关系", "门牌号");
            for (int i = 0; i < 3; i++) {
                book.row(name(sheet * 3 + i), id(sheet * 3 + i), i == 0 ? "户主" : "子", "10" + i);
            }
        }
        assertThat(people(read(book)).stream().map(PeopleLine::unitPath).distinct())
                .containsExactly(List.of("御景湾"), List.of("东片"), List.of("第二网格"), List.of("阳光小区"), List.of());
    }

    @Test
    void aSheetOfTenantsNeedsNoColumnToSaySo() throws Exception {
        TestBook book = new TestBook();
        for (String sheet : List.of("常住户", "租住户")) {
            book.sheet(sheet).row("柳林社区" + sheet + "花名册").row("小组", "户编号", "姓名", "与户主关系", "身份证号");
            int first = sheet.startsWith("常") ? 0 : 10;
            for (int i = first; i < first + 3; i++) {
                book.row("一组", first, name(i), i == first ? "户主" : "子", id(i));
            }
        }
        assertThat(people(read(book)))
                .extracting(PeopleLine::tenure)
                .containsExactly(
                        Tenure.RESIDENT, Tenure.RESIDENT, Tenure.RESIDENT, Tenure.TENANT, Tenure.TENANT, Tenure.TENANT);
    }

    @Test
    void ticksTakeTheirMeaningFromTheHeading() throws Exception {
        RecognisedFile file = read(new TestBook()
                .sheet("一组")
                .row("姓名", "身份证号", "与户主关系", "是否党员", "是否退役军人", "备注")
                .row(name(1), id(1), "户主", "是", "√", "长期在外")
                .row(name(2), id(2), "子", "否", "否", null));
        List<PeopleLine> people = people(file);

        assertThat(people).extracting(PeopleLine::politicalStatus).containsExactly("中共党员", "非党员");
        assertThat(people).extracting(PeopleLine::note).containsExactly("长期在外；退役军人", "");
    }

    @Test
    void aTitleThatIsNotMergedIsNoGroupOfHeadings() throws Exception {
        RecognisedFile file = read(new TestBook()
                .sheet("Sheet1")
                .row("柳林社区二组人口底册")
                .row("姓名", "身份证号", "与户主关系", "门牌")
                .row(name(1), id(1), "户主", "3号"));
        assertThat(file.placeHints()).contains("柳林社区二组人口底册");
        assertThat(people(file).getFirst().unitPath()).containsExactly("二组");
    }

    @Test
    void anAddressWrappedInItsCellIsEverybodysInTheRow() throws Exception {
        TestBook book = new TestBook()
                .sheet("Sheet1")
                .row("姓名", "身份证号", "现住址", "与户主关系")
                .row(name(1) + "\n" + name(2), id(1) + "\n" + id(2), "2栋3单元\n501室", "户主\n配偶")
                .row(name(3) + "\n" + name(4), id(3) + "\n" + id(4), "5栋1单元101\n6栋2单元202", "户主\n户主");
        List<PeopleLine> people = people(read(book));

        assertThat(people)
                .extracting(line -> line.identity().name(), PeopleLine::householdAddress)
                .containsExactly(
                        tuple(name(1), "2栋3单元 501室"),
                        tuple(name(2), "2栋3单元 501室"),
                        tuple(name(3), "5栋1单元101"),
                        tuple(name(4), "6栋2单元202"));
    }
}
