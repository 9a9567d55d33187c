package org.sevenloop.model.checkpoint;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.closing.DailyFigures;

/**
 * What the desk of the checkpoints shows.
 *
 * @param roster the days on view
 * @param hours twenty-four hours of the business day
 * @param gap the next moment at which gates stand short, null where nothing is short
 * @param free who could be asked to fill the first shift of the gap
 * @param figures from the business day on
 */
public record RosterPage(
        LocalDateTime now,
        Roster roster,
        List<HourLoad> hours,
        @Nullable Gap gap,
        List<Candidate> free,
        DailyFigures.Roster figures,
        DailyFigures.RosterToday today) {}
