package org.sevenloop.model.closing;

import java.util.List;

/** What the daily summary of a day is written from. */
public record DayFacts(
        DailyFigures today,
        DailyFigures yesterday,
        DailyTotals totals,
        DailyTotals totalsYesterday,
        List<TrendDay> trend,
        List<MustDo> mustDo) {
    public DayFacts {
        trend = List.copyOf(trend);
        mustDo = List.copyOf(mustDo);
    }
}
