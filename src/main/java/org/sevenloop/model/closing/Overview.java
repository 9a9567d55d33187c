package org.sevenloop.model.closing;

import java.time.LocalDateTime;
import java.util.List;
import org.sevenloop.model.checkpoint.Roster;

/** What the first desk shows. {@code trend} is the last fourteen days, the business day last. */
public record Overview(
        LocalDateTime asOf,
        DailyFigures today,
        DailyFigures yesterday,
        List<TrendDay> trend,
        List<MustDo> mustDo,
        Roster next24Hours) {}
