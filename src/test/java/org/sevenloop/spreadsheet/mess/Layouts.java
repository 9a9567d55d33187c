package org.sevenloop.spreadsheet.mess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.spreadsheet.mess.Draft.Row;
import org.sevenloop.spreadsheet.mess.Draft.Trait;

/** The messes around the cells: what else stands on the sheet, and where. */
final class Layouts {
    private static final Map<Col, List<String>> WORDINGS = Map.ofEntries(
            Map.entry(Col.NAME, List.of("姓  名", "人员姓名", "姓名*", "本人姓名")),
            Map.entry(Col.SEX, List.of("性 别", "性别（男/女）", "性别*")),
            Map.entry(Col.ID, List.of("身份证号码", "公民身份号码", "证件号码", "身份证\n号码", "身份证号（18位）", "*身份证件号码")),
            Map.entry(Col.PHONE, List.of("手机号码", "联系方式", "电话", "本人联系电话", "手机号*", "联系\n电话", "电话号码（必填）")),
            Map.entry(Col.ADDRESS, List.of("现居住地址", "家庭住址", "详细地址", "目前住址（如：3号楼2单元501）", "居住地", "现住地址")),
            Map.entry(Col.RELATION, List.of("与户主的关系", "家庭关系", "户主关系")),
            Map.entry(Col.BIRTH, List.of("出生年月日", "出生日期（年/月/日）", "出生年月")),
            Map.entry(Col.RETURNED, List.of("返乡时间", "到达日期", "返回日期（年月日）", "抵达时间", "返乡（回）时间")),
            Map.entry(Col.ORIGIN, List.of("来源地", "从何处返回", "返乡来源地")),
            Map.entry(Col.CONTACT, List.of("接触史", "是否接触确诊或疑似病例", "有无接触史（有/无）")),
            Map.entry(Col.NOTE, List.of("备  注", "备注说明", "备注（特殊情况）")));

    private Layouts() {}

    static void title(Draft draft) {
        String of = draft.list.kind() == SheetKind.PEOPLE ? "柳林社区人口信息登记表" : "柳林社区返乡人员排查情况登记表";
        draft.above.add(0, List.of(of));
        draft.traits.add(Trait.TITLED);
    }

    /** With the sheet's own date: it is imported long after. */
    static void lineOfFields(Draft draft) {
        if (draft.has(Trait.HEADLESS)) {
            return;
        }
        List<Object> split = List.of("社区（村）", "柳林社区", "制表日期", CleanList.DAY.toString());
        List<Object> one = List.of("填报单位：柳林社区    填报人：周晨   联系电话：13900000009   填报时间：2020年2月20日");
        draft.above.add(draft.oneIn(2) ? split : one);
        draft.businessDay = LocalDate.of(2021, 3, 1);
    }

    static void groups(Draft draft) {
        if (draft.has(Trait.HEADLESS)) {
            return;
        }
        for (Col column : List.of(Col.NAME, Col.SEX, Col.ID, Col.PHONE)) {
            draft.groups.put(column, "基本情况");
        }
        for (Col column : List.of(Col.RETURNED, Col.ORIGIN)) {
            draft.groups.put(column, "返乡情况");
        }
        draft.add(Col.EXTRA3, "姓名", "包保责任人");
        draft.add(Col.EXTRA4, "联系电话", "包保责任人");
        for (Row row : draft.people()) {
            row.cells.put(Col.EXTRA3, "吴明浩");
            row.cells.put(Col.EXTRA4, "13877776666");
        }
    }

    /** As two thirds of real lists: nothing but the columns that everybody knows at sight. */
    static void noHeading(Draft draft) {
        if (draft.list.kind() == SheetKind.PEOPLE && draft.groups.isEmpty()) {
            draft.traits.add(Trait.HEADLESS);
            draft.above.clear();
            draft.businessDay = CleanList.DAY;
            draft.only(List.of(Col.NAME, Col.SEX, Col.ID, Col.PHONE, Col.ADDRESS));
        }
    }

    static void serial(Draft draft) {
        if (draft.has(Trait.HEADLESS)) {
            return;
        }
        draft.add(Col.SERIAL, draft.any("序号", "序 号", "编号"), "");
        double n = 0;
        for (Row row : draft.people()) {
            boolean counts = draft.person(row).head();
            row.cells.put(Col.SERIAL, counts ? (Object) (++n) : "");
        }
    }

    static void notes(Draft draft) {
        draft.below.add(List.of("填表说明：1.本表由社区填写，每日16时前上报。"));
        if (draft.oneIn(2)) {
            draft.below.add(List.of("2.本表“现住址”一栏填写到门牌号，不得漏项。"));
        }
        if (draft.oneIn(2) && !draft.has(Trait.HEADLESS)) {
            draft.beside = "说明：红色标题为必填项";
        }
    }

    static void footer(Draft draft) {
        if (draft.oneIn(2)) {
            draft.below.add(0, List.of("总计", "--", "--", "--", "--"));
        }
        draft.below.add(
                draft.oneIn(2)
                        ? List.of("填报人：周晨        审核人：            签发人：")
                        : List.of("报送单位", "柳林社区", "", "报送时间", "2020-02-20"));
    }

    static void wordings(Draft draft) {
        WORDINGS.forEach((column, words) -> draft.headings.put(column, draft.any(words)));
    }

    /** Others who were met, each with the same headings. */
    static void repeats(Draft draft) {
        if (draft.has(Trait.HEADLESS)) {
            return;
        }
        draft.add(Col.EXTRA5, "对方姓名", "");
        draft.add(Col.EXTRA6, "对方联系方式", "");
        draft.add(Col.EXTRA1, "对方姓名", "");
        for (Row row : draft.people()) {
            if (draft.oneIn(2)) {
                row.cells.put(Col.EXTRA5, "郑国培");
                row.cells.put(Col.EXTRA6, "13866665555");
                row.cells.put(Col.EXTRA1, "冯佳雪");
            }
        }
    }

    static void mergedDown(Draft draft) {
        if (draft.sheets > 1 || draft.rows.stream().anyMatch(row -> row.person < 0)) {
            return;
        }
        draft.traits.add(Trait.ONLY_A_WORKBOOK);
        List<Row> rows = draft.people();
        for (int first = 0; first < rows.size(); first++) {
            int last = first;
            while (last + 1 < rows.size() && !draft.person(rows.get(last + 1)).head()) {
                last++;
            }
            for (int below = first + 1; below <= last; below++) {
                rows.get(below).cells.put(Col.ADDRESS, "");
                draft.bent.add(new Draft.Spot(rows.get(below).person, Col.ADDRESS));
            }
            rows.get(first).merged = last - first;
            first = last;
        }
    }

    static void severalSheets(Draft draft) {
        boolean merged = draft.rows.stream().anyMatch(row -> row.merged > 0);
        int sheets =
                draft.has(Trait.HEADLESS) ? 2 : 2 + draft.random.nextInt(2); // one lone row tells nothing of itself
        draft.sheets = merged ? 1 : sheets;
        draft.traits.add(Trait.ONLY_A_WORKBOOK);
    }

    static void blanks(Draft draft) {
        boolean merged = draft.rows.stream().anyMatch(row -> row.merged > 0);
        List<Row> rows = new ArrayList<>();
        for (Row row : draft.rows) {
            int gap = draft.oneIn(20) ? 40 : draft.random.nextInt(3);
            for (int i = 0; i < gap && !merged && !rows.isEmpty(); i++) {
                rows.add(new Row(-1));
            }
            rows.add(row);
        }
        draft.rows.clear();
        draft.rows.addAll(rows);
        draft.down = draft.random.nextInt(4);
        draft.right = draft.random.nextInt(3);
        draft.traits.add(draft.any(Trait.FAR_CELL, Trait.DIMENSION_A1));
    }

    static void furniture(Draft draft) {
        draft.traits.add(Trait.FURNISHED);
        draft.traits.add(Trait.HIDDEN_HELPER);
        draft.any(draft.people()).hidden = true;
        boolean merged = draft.rows.stream().anyMatch(row -> row.merged > 0);
        if (!merged && draft.sheets == 1) {
            Row between = new Row(-1);
            between.lone = "柳林社区（" + draft.list.people().size() + "人）";
            draft.rows.add(draft.rows.size() / 2, between);
        }
    }
}
