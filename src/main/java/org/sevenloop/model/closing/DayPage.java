package org.sevenloop.model.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the desk of the day shows.
 *
 * @param today the business day
 * @param recent the closings of the fourteen days up to the business day that stand
 * @param owners who may be given a problem: everybody who answers for something
 * @param whole whether all groups are in it, so that the day can be closed from here
 */
public record DayPage(
        DayBoard board, LocalDate today, Map<LocalDate, Closing> recent, List<String> owners, boolean whole) {
    public DayPage {
        recent = Map.copyOf(recent);
        owners = List.copyOf(owners);
    }
}
