package org.sevenloop.model.closing;

import java.util.Map;

/**
 * A day as it stood when it was closed.
 *
 * @param pages the summary by language; empty where they were erased at the end of a campaign
 */
public record ClosedDay(Closing closing, DayNumbers numbers, Map<String, DailySummary> pages) {
    public ClosedDay {
        pages = Map.copyOf(pages);
    }
}
