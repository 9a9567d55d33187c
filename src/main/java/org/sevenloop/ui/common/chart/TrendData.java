package org.sevenloop.ui.common.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some days in a row: a level as a line, a flow as bars, and fevers as marks. The last day may be today. */
public record TrendData(List<Day> days, String spoken) {
    /**
     * One day.
     *
     * @param label what the axis says, such as “2-08”
     * @param level the line's value, or null where nothing is known
     */
    public record Day(String label, boolean today, @Nullable Long level, long flow, long fevers, ChartTip tip) {}

    public TrendData {
        days = List.copyOf(days);
    }
}
