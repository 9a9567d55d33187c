package org.sevenloop.spreadsheet.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sevenloop.model.exchange.RosterLine.Name;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.model.people.IdentityDocument;
import org.sevenloop.model.people.Sex;
import org.sevenloop.model.watch.Answer;
import org.sevenloop.model.watch.Measure;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.model.watch.Review;

class ValuesTest {
    @ParameterizedTest
    @CsvSource({
        "'黎 诺 ', 黎诺",
        "'金 英 雪 ', 金英雪",
        "'　张　三', 张三",
        "李四/, 李四",
        "买买提•依明, 买买提·依明",
        "'John  Smith', John Smith",
        "Nguyễn Văn An, Nguyễn Văn An",
        "/, ''",
        "无, ''"
    })
    void namesLoseTheirPadding(String written, String name) {
        assertThat(Names.read(written)).isEqualTo(name);
    }

    @Test
    void aNumberWrittenBehindANameIsParted() {
        assertThat(Names.split("张三 422899197408010067")).isEqualTo(new Names.WithNumber("张三", "422899197408010067"));
    }

    @ParameterizedTest
    @CsvSource({
        "36.5, 36.5",
        "３６.５, 36.5",
        "36.5℃, 36.5",
        "36.7度, 36.7",
        "36度8, 36.8",
        "365, 36.5",
        "36。4, 36.4",
        "37, 37.0",
        "36.55, 36.6"
    })
    void temperaturesAreRead(String written, String celsius) {
        assertThat(Temperatures.read(written).celsius()).hasToString(celsius);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "--", "未测", "无", "外出"})
    void aTemperatureNotTakenIsNoProblem(String written) {
        assertThat(Temperatures.read(written)).isEqualTo(new Temperatures.Found(null, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "3.65, celsius.implausible",
        "63.5, celsius.implausible",
        "1000000000, celsius.implausible",
        "很热, celsius.unreadable"
    })
    void aTemperatureNobodyCanHaveIsSaidSo(String written, String problem) {
        assertThat(Temperatures.read(written)).isEqualTo(new Temperatures.Found(null, problem));
    }

    @Test
    void aCellMayHoldBothOfADay() {
        assertThat(Temperatures.several("36.5/36.7").stream().map(found -> String.valueOf(found.celsius())))
                .containsExactly("36.5", "36.7");
        assertThat(Temperatures.several("36.5")).hasSize(1);
        assertThat(Temperatures.several("/")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "是否及时报到, 是, YES",
        "是否及时报到, 否, NO",
        "是否及时报到, '', UNKNOWN",
        "是否及时报到, √, YES",
        "是否及时报到, 未报到, NO",
        "未及时报到, 是, NO",
        "未及时报到, 否, YES",
        "不配合管控, 是, NO",
        "不配合管控, 不配合, NO",
        "是否配合管控, Y, YES",
        "是否配合, 拒不配合, NO",
        "电话能否打通, 能, YES",
        "电话无法打通, 是, NO",
        "电话能否打通, 空号, NO",
        "是否失联, 否, YES",
        "是否失联, 1, NO",
        "电话能否打通, 不详, UNKNOWN"
    })
    void answersFollowTheQuestion(String heading, String written, Answer answer) {
        assertThat(Answers.read(written, Answers.negated(heading))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"无, NO", "健康, NO", "发热, YES", "咳嗽两天, YES", "有, YES", "'', UNKNOWN"})
    void symptomsAreAnswersToo(String written, Answer answer) {
        assertThat(Answers.symptoms(written)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "湖北武汉, WUHAN", "武汉市洪山区, WUHAN", "洪山区, WUHAN", "湖北省（除武汉市外）, HUBEI_OTHER", "荆州市, HUBEI_OTHER", "黄冈, HUBEI_OTHER",
        "湖北省孝感市, HUBEI_OTHER", "广东省深圳市, ELSEWHERE", "福建莆田黄石镇, ELSEWHERE", "上海市武汉路, ELSEWHERE", "'', UNKNOWN",
                "密切接触者, CLOSE_CONTACT",
        "间接接触, INDIRECT_CONTACT", "泰国, ELSEWHERE"
    })
    void originsAreToldByThePlace(String written, Origin origin) {
        assertThat(Origins.ofPlace(written)).isEqualTo(origin);
    }

    @ParameterizedTest
    @CsvSource({
        "居家隔离, 采取措施, HOME_ISOLATION",
        "居家观察, 采取措施, HOME_ISOLATION",
        "集中隔离, 采取措施, CENTRAL_ISOLATION",
        "健康监测, 采取措施, HEALTH_MONITORING",
        "已离开(去往外地), 采取措施, LEFT",
        "是, 是否居家隔离, HOME_ISOLATION",
        "否, 是否居家隔离, NONE",
        "'', 采取措施, NONE",
        "住院, 采取措施, CENTRAL_ISOLATION",
        "送走了猫, 采取措施, OTHER"
    })
    void measuresAreToldByTheirWords(String written, String heading, Measure measure) {
        assertThat(Statuses.measure(written, heading)).isEqualTo(measure);
    }

    @ParameterizedTest
    @CsvSource({
        "已复核, REVIEWED",
        "已核对, REVIEWED",
        "核对中, REVIEWING",
        "未核对, NOT_REVIEWED",
        "否, NOT_REVIEWED",
        "是, REVIEWED",
        "'', UNKNOWN"
    })
    void reviewsAreToldByTheirWords(String written, Review review) {
        assertThat(Statuses.review(written)).isEqualTo(review);
    }

    @ParameterizedTest
    @CsvSource({
        "常住, 居住类别, RESIDENT",
        "租住, 居住类别, TENANT",
        "自住, 居住类别, RESIDENT",
        "流动人口, 类别, TENANT",
        "是, 是否租住, TENANT",
        "否, 是否租住, RESIDENT"
    })
    void tenureIsToldByItsWords(String written, String heading, Tenure tenure) {
        assertThat(Statuses.tenure(written, heading)).isEqualTo(tenure);
    }

    @Test
    void tenureIsNotGuessed() {
        assertThat(Statuses.tenure("其他", "居住类别")).isNull();
        assertThat(Statuses.tenure("", "居住类别")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"男, MALE", "F, FEMALE", "1, MALE", "2, FEMALE", "女性, FEMALE", "'', UNKNOWN"})
    void sexIsRead(String written, Sex sex) {
        assertThat(Sexes.read(written, IdentityDocument.NONE)).isEqualTo(sex);
    }

    @ParameterizedTest
    @CsvSource({
        "早班 06:00-14:00, 早班, 06:00, 14:00", "晚班 22:00-次日06:00, 晚班, 22:00, 06:00",
                "8:00—20:00, 08:00-20:00, 08:00, 20:00",
        "夜班(20:00至次日8:00), 夜班, 20:00, 08:00", "8点到20点, 08:00-20:00, 08:00, 20:00", "中班, 中班, '', ''",
        "早班（7：30～15：30）, 早班, 07:30, 15:30", "白班8时-18时30分, 白班, 08:00, 18:30"
    })
    void shiftsHaveANameAndHours(String written, String name, String starts, String ends) {
        assertThat(ShiftTimes.read(written)).isEqualTo(new ShiftTimes(name, starts, ends));
        assertThat(ShiftTimes.looksLikeOne(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"东门卡口", "姓名", "2月20日", "备注", "1-2"})
    void otherHeadingsAreNoShifts(String written) {
        assertThat(ShiftTimes.looksLikeOne(written)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"付涵明 邱建超 彭玉慧", "付涵明、邱建超，彭玉慧", "付涵明\n邱建超\n彭玉慧", "付涵明/邱建超;彭玉慧", "付 涵 明、邱建超 彭玉慧"})
    void namesOfADutyAreParted(String written) {
        assertThat(DutyNames.read(written, "", "", "").stream().map(Name::name)).containsExactly("付涵明", "邱建超", "彭玉慧");
    }

    @Test
    void aDutyNameMayHavePhoneAndRole() {
        assertThat(DutyNames.read("张三(组长) 13912345678、李四", "", "", ""))
                .containsExactly(new Name("张三", "13912345678", "", "组长"), new Name("李四", "", "", ""));
        assertThat(DutyNames.read("休息", "", "", "")).isEmpty();
    }

    @Test
    void unitsAreNamedBySheetsTitlesAndAddresses() {
        assertThat(UnitNames.in("恩施市舞阳坝街道窑湾社区一组住户排查花名册")).containsExactly("一组");
        assertThat(UnitNames.in("阳光小区")).containsExactly("阳光小区");
        assertThat(UnitNames.in("3号楼")).containsExactly("3号楼");
        assertThat(UnitNames.in("第三网格")).containsExactly("第三网格");
        assertThat(UnitNames.in("返乡人员登记")).isEmpty();
        assertThat(UnitNames.in("Sheet1")).isEmpty();
        assertThat(UnitNames.ofAddress("二组152号")).isEqualTo(List.of("二组"));
        assertThat(UnitNames.ofAddress("窑湾社区阳光小区3号楼2单元501")).isEqualTo(List.of("阳光小区", "3号楼"));
        assertThat(UnitNames.withWord("3", "号楼")).isEqualTo("3号楼");
        assertThat(UnitNames.withWord("东片", "片")).isEqualTo("东片");
    }
}
