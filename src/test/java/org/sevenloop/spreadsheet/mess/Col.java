package org.sevenloop.spreadsheet.mess;

/** What a column of the clean list holds, with its plainest heading. */
enum Col {
    SERIAL("序号"),
    NAME("姓名"),
    RELATION("与户主关系"),
    SEX("性别"),
    BIRTH("出生日期"),
    ID("身份证号"),
    PHONE("联系电话"),
    ADDRESS("现住址"),
    ESTATE("小区"),
    BUILDING("楼栋"),
    ENTRANCE("单元"),
    ROOM("房号"),
    RETURNED("返回时间"),
    ORIGIN("从何地返回"),
    CONTACT("有无接触史"),
    NOTE("备注"),
    /** Columns about somebody else, or about nothing that the console keeps. */
    EXTRA1("核酸检测机构"),
    EXTRA2("血型"),
    EXTRA3(""),
    EXTRA4(""),
    EXTRA5(""),
    EXTRA6("");

    private final String heading;

    Col(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }
}
