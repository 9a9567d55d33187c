package org.sevenloop.model.closing;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.checkpoint.Roster;
import org.sevenloop.model.inspection.Finding;
import org.sevenloop.model.inspection.FindingFilter;

/**
 * All that {@link MustDoRules} look at.
 *
 * @param now the moment from which time left is counted
 * @param figures those of the business day
 * @param next24Hours the shifts that stand now or begin within a day
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
        int householdsWithoutResponsible,
        boolean summaryPrinted,
        Loops loops) {
    /**
     * What was ordered, found or raised, and is not closed as it should be by now.
     *
     * @param overnight problems that people raised on an earlier day, and that are still open
     */
    public record Loops(Orders orders, LateFindings findings, int overnight) {
        public static final Loops NONE = new Loops(Orders.NONE, LateFindings.NONE, 0);
    }

    /** The orders that are late, and those due within the hour; null where there are none. */
    public record Orders(@Nullable Late late, @Nullable Late soon) {
        public static final Orders NONE = new Orders(null, null);
    }

    /**
     * Several orders at once.
     *
     * @param missing how many nodes have not answered
     * @param first the key of the one that was due first, with its title and time
     */
    public record Late(int orders, int missing, long first, String title, LocalDateTime due) {}

    /** How many red people have each reason; somebody may have several. */
    public record RedReasons(int notReported, int notCooperating, int notReachable) {}

    /** Today's missing temperatures by period; the evening's count as missing all day. */
    public record MissingReadings(int morning, int evening) {}

    /**
     * What inspections found and is not put right in time.
     *
     * @param site where it is late the longest, blank where nothing is
     * @param hours by how many, there
     */
    public record LateFindings(int count, String site, long hours) {
        public static final LateFindings NONE = new LateFindings(0, "", 0);

        /** @param all as they stood then */
        public static LateFindings of(Collection<Finding> all, LocalDateTime now) {
            List<Finding> late = FindingFilter.LATE.of(
                    all.stream().sorted(Finding.byUrgency(now)).toList(), now, Set.of());
            return late.isEmpty()
                    ? NONE
                    : new LateFindings(
                            late.size(),
                            late.getFirst().site().name(),
                            late.getFirst().lateHours(now));
        }
    }

    /** Whose fourteenth day is today, and whose is tomorrow. */
    public record Releases(int dueToday, int dueTomorrow) {}
}
