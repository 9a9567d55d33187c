package org.sevenloop.model.inspection;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Which findings are looked at or counted, in the order of the desk's chips: the one rule for desks, lists and the summary. */
public enum FindingFilter {
    UNSETTLED,
    LATE,
    TO_RECTIFY,
    TO_CHECK,
    TO_CLOSE,
    CLOSED,
    REPEATED,
    ALL;

    /** As filters of the desk and message keys name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param repeated those found before in the same place */
    public boolean holds(Finding finding, LocalDateTime now, Set<FindingId> repeated) {
        return switch (this) {
            case UNSETTLED -> !finding.closed();
            case LATE -> finding.isLate(now);
            case TO_RECTIFY -> finding.state().toRectify();
            case TO_CHECK -> finding.state() == FindingState.RECTIFIED;
            case TO_CLOSE -> finding.state() == FindingState.PASSED;
            case CLOSED -> finding.closed();
            case REPEATED -> repeated.contains(finding.id());
            case ALL -> true;
        };
    }

    /** Those of some findings, in their order. */
    public List<Finding> of(Collection<Finding> findings, LocalDateTime now, Set<FindingId> repeated) {
        return findings.stream().filter(each -> holds(each, now, repeated)).toList();
    }

    /** What another desk called it; what is not settled where it called nothing. */
    public static FindingFilter named(String word) {
        return Stream.of(values())
                .filter(each -> each.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(UNSETTLED);
    }
}
