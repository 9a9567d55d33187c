package org.sevenloop.service.report;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.sevenloop.model.report.Binding;
import org.sevenloop.model.report.BlankForm;
import org.sevenloop.model.report.ReportForm;

/** Forms for tests. */
final class TestReports {
    private TestReports() {}

    static ReportForm form(BlankForm blank, Binding... bindings) {
        return new ReportForm(
                null, "每日统计", "沿江街道", LocalTime.of(17, 0), EnumSet.allOf(DayOfWeek.class), blank, List.of(bindings));
    }
}
