package org.sevenloop.model.closing;

import java.util.List;

/**
 * What the summary of a day or a week is written from. Of a week, what the days brought is added up, and stands against the
 * week before.
 *
 * @param problems raised by people and open on the last day
 */
public record DayFacts(
        Span span,
        DailyFigures today,
        DailyFigures yesterday,
        DailyTotals totals,
        DailyTotals totalsYesterday,
        List<TrendDay> trend,
        List<MustDo> mustDo,
        DayWork work,
        List<DayProblem> problems) {
    public DayFacts {
        trend = List.copyOf(trend);
        mustDo = List.copyOf(mustDo);
        problems = List.copyOf(problems);
    }
}
