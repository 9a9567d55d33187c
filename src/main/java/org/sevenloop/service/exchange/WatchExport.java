package org.sevenloop.service.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.SheetWords;
import org.sevenloop.model.people.Person;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.watch.Celsius;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.model.watch.Review;
import org.sevenloop.model.watch.WatchCase;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.PersonRepository;
import org.sevenloop.persistence.WatchRepository;
import org.sevenloop.spreadsheet.write.ListTable;
import org.sevenloop.spreadsheet.write.ListTable.Column;
import org.sevenloop.spreadsheet.write.ListTable.Form;

/** Everybody who is or was on the watch list, with the facts that decide the colour and the release. */
final class WatchExport {
    private static final List<Column> COLUMNS = List.of(
            Column.number("序号", 7),
            Column.text("姓名", 12),
            Column.text("性别", 6),
            Column.text("身份证号码", 21),
            Column.text("联系电话", 14),
            Column.text("现居住地址(小区/楼栋/房号)", 24),
            Column.text("从何地返回", 20),
            Column.text("人员类别", 14),
            Column.date("返回时间"),
            Column.text("交通方式", 10),
            Column.text("车次/航班/车牌", 14),
            new Column("", "当日体温(℃)", Form.DECIMAL, 12),
            Column.text("有无发热、咳嗽等症状", 12),
            Column.text("是否接触确诊或疑似病例", 12),
            Column.text("是否及时报到", 10),
            Column.text("是否配合管控", 10),
            Column.text("电话能否打通", 10),
            Column.text("信息核对", 10),
            Column.text("采取措施", 16),
            Column.text("责任人", 10),
            Column.text("责任人电话", 14),
            Column.text("备注", 20),
            Column.date("解除日期"),
            Column.text("解除原因", 14));

    private final Access access;
    private final ExportHead head;

    WatchExport(Access access, ExportHead head) {
        this.access = access;
        this.head = head;
    }

    ListTable table() {
        List<WatchCase> cases = new WatchRepository(access)
                .cases().stream()
                        .filter(each -> head.sight().sees(each.person()))
                        .toList();
        Map<PersonId, Person> people = new PersonRepository(access)
                .find(cases.stream().map(WatchCase::person).toList());
        List<List<@Nullable Object>> rows = new ArrayList<>(cases.size());
        for (WatchCase one : cases) {
            Person person = people.get(one.person());
            if (person != null) {
                rows.add(row(rows.size() + 1, one, person));
            }
        }
        return new ListTable("返乡人员登记", head.title("外地返乡人员信息登记表"), COLUMNS, rows);
    }

    private static List<@Nullable Object> row(int number, WatchCase one, Person person) {
        Celsius celsius = one.celsius();
        return Arrays.<@Nullable Object>asList(
                number,
                person.name(),
                SheetWords.of(person.sex()),
                person.document().number(),
                one.phone(),
                one.address(),
                one.originPlace(),
                word(one.facts().origin()),
                one.returnedOn() == null ? one.returnedText() : one.returnedOn(),
                one.transport(),
                one.transportNumber(),
                celsius == null ? null : celsius.tenths() / 10.0,
                SheetWords.of(one.symptoms(), "有", "无"),
                SheetWords.of(one.facts().contact(), "是", "否"),
                SheetWords.of(one.facts().reported(), "是", "否"),
                SheetWords.of(one.facts().cooperates(), "是", "否"),
                SheetWords.of(one.facts().reachable(), "是", "否"),
                word(one.facts().review()),
                SheetWords.of(one.facts().measure()),
                one.owner().name(),
                one.owner().phone(),
                one.note(),
                one.releasedOn(),
                one.releaseWhy());
    }

    private static String word(Origin origin) {
        return switch (origin) {
            case WUHAN -> "武汉返乡";
            case HUBEI_OTHER -> "湖北其他地市返乡";
            case CLOSE_CONTACT -> "密切接触";
            case INDIRECT_CONTACT -> "间接接触";
            case ELSEWHERE -> "其他地区返乡";
            case UNKNOWN -> "";
        };
    }

    private static String word(Review review) {
        return switch (review) {
            case REVIEWED -> "已复核";
            case REVIEWING -> "核对中";
            case NOT_REVIEWED -> "未核对";
            case UNKNOWN -> "";
        };
    }
}
