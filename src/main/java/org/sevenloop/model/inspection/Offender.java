package org.sevenloop.model.inspection;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;

/**
 * How a place stands: what was found there, how much of it is not closed, is late, was found before.
 *
 * @param site under its newest name
 */
public record Offender(Site site, int findings, int open, int late, int repeated) {
    static Offender of(Collection<Finding> there, Set<FindingId> again, LocalDateTime now) {
        Site newest = there.stream()
                .max(Comparator.comparing(Finding::raisedAt))
                .orElseThrow()
                .site();
        return new Offender(
                newest,
                there.size(),
                FindingFilter.UNSETTLED.of(there, now, again).size(),
                FindingFilter.LATE.of(there, now, again).size(),
                FindingFilter.REPEATED.of(there, now, again).size());
    }
}
