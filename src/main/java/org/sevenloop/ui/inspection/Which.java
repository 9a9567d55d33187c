package org.sevenloop.ui.inspection;

import java.util.Locale;
import java.util.stream.Stream;
import org.sevenloop.model.inspection.Finding;
import org.sevenloop.model.inspection.FindingState;
import org.sevenloop.model.inspection.InspectionPage;

/** Which findings are on view, in the order of the chips. */
public enum Which {
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

    boolean holds(Finding finding, InspectionPage page) {
        return switch (this) {
            case UNSETTLED -> !finding.closed();
            case LATE -> finding.isLate(page.now());
            case TO_RECTIFY -> finding.state().toRectify();
            case TO_CHECK -> finding.state() == FindingState.RECTIFIED;
            case TO_CLOSE -> finding.state() == FindingState.PASSED;
            case CLOSED -> finding.closed();
            case REPEATED -> page.repeated().contains(finding.id());
            case ALL -> true;
        };
    }

    int count(InspectionPage page) {
        return (int) page.findings().stream().filter(each -> holds(each, page)).count();
    }

    /** What another desk called it; what is not settled where it called nothing. */
    static Which named(String word) {
        return Stream.of(values())
                .filter(each -> each.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(UNSETTLED);
    }
}
