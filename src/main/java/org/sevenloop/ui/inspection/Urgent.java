package org.sevenloop.ui.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.inspection.Finding;
import org.sevenloop.model.inspection.InspectionPage;

/**
 * What matters first on the desk.
 *
 * @param word of its sentence and its button
 * @param finding the first of them
 */
record Urgent(String word, Which which, int count, Finding finding) {
    /** Late ones, then what waits for the inspectors, then what is due next; null where all is closed. */
    static @Nullable Urgent of(InspectionPage page) {
        for (Urgent each : new Urgent[] {
            of("late", Which.LATE, page),
            of("check", Which.TO_CHECK, page),
            of("close", Which.TO_CLOSE, page),
            of("next", Which.TO_RECTIFY, page)
        }) {
            if (each != null) {
                return each;
            }
        }
        return null;
    }

    private static @Nullable Urgent of(String word, Which which, InspectionPage page) {
        List<Finding> found =
                page.findings().stream().filter(each -> which.holds(each, page)).toList();
        return found.isEmpty() ? null : new Urgent(word, which, found.size(), found.getFirst());
    }
}
