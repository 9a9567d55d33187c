package org.sevenloop.ui.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.inspection.Finding;
import org.sevenloop.model.inspection.FindingFilter;
import org.sevenloop.model.inspection.InspectionPage;

/**
 * What matters first on the desk.
 *
 * @param word of its sentence and its button
 * @param finding the first of them
 */
record Urgent(String word, FindingFilter which, int count, Finding finding) {
    /** Late ones, then what waits for the inspectors, then what is due next; null where all is closed. */
    static @Nullable Urgent of(InspectionPage page) {
        for (Urgent each : new Urgent[] {
            of("late", FindingFilter.LATE, page),
            of("check", FindingFilter.TO_CHECK, page),
            of("close", FindingFilter.TO_CLOSE, page),
            of("next", FindingFilter.TO_RECTIFY, page)
        }) {
            if (each != null) {
                return each;
            }
        }
        return null;
    }

    private static @Nullable Urgent of(String word, FindingFilter which, InspectionPage page) {
        List<Finding> found = page.findings(which);
        return found.isEmpty() ? null : new Urgent(word, which, found.size(), found.getFirst());
    }
}
