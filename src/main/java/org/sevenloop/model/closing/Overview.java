package org.sevenloop.model.closing;

import java.time.LocalDateTime;
import java.util.List;
import org.sevenloop.model.checkpoint.Roster;
import org.sevenloop.model.exchange.HistoryLine;

/**
 * What the first desk shows.
 *
 * @param trend the last fourteen days, the business day last
 * @param recent what was saved last, the newest first
 */
public record Overview(
        LocalDateTime asOf,
        DailyFigures today,
        DailyFigures yesterday,
        List<TrendDay> trend,
        List<MustDo> mustDo,
        Roster next24Hours,
        List<HistoryLine> recent) {}
