package org.sevenloop.model.closing;

import java.util.Arrays;
import java.util.List;

/** What is to be done each day: by a cadre 一天一联系、一排查、一会诊, by a group 一碰头、一汇报、一分析. */
public enum DayDuty {
    CONTACT,
    SCREENING,
    CONSULTATION,
    MEETING,
    REPORT,
    ANALYSIS,
    /** 零报告: nothing to report, said by name; asked of a group that raised no problem. */
    NOTHING,
    /** That the group is done with the day, said by name. */
    CLOSED;

    public static final List<DayDuty> OF_CADRE = List.of(CONTACT, SCREENING, CONSULTATION);
    public static final List<DayDuty> OF_GROUP =
            Arrays.stream(values()).filter(each -> !OF_CADRE.contains(each)).toList();
}
