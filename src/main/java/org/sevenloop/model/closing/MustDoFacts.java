package org.sevenloop.model.closing;

import java.time.LocalDateTime;
import org.sevenloop.model.checkpoint.Roster;

/**
 * All that {@link MustDoRules} look at.
 *
 * @param now the moment from which time left is counted
 * @param figures those of the business day
 * @param next24Hours the shifts that stand now or begin within a day
 * @param overnightProblems raised by people on an earlier day, and still open
 * @param openProblems flagged rows of imports that nobody has put right
 */
public record MustDoFacts(
        LocalDateTime now,
        DailyFigures figures,
        Roster next24Hours,
        RedReasons red,
        MissingReadings missing,
        Releases releases,
        int unreadableDates,
        int openProblems,
        int overnightProblems,
        int householdsWithoutResponsible,
        boolean summaryPrinted) {
    /** How many red people have each reason; somebody may have several. */
    public record RedReasons(int notReported, int notCooperating, int notReachable) {}

    /** Today's missing temperatures by period; the evening's count as missing all day. */
    public record MissingReadings(int morning, int evening) {}

    /** Whose fourteenth day is today, and whose is tomorrow. */
    public record Releases(int dueToday, int dueTomorrow) {}
}
