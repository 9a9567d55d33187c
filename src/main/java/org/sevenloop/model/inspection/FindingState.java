package org.sevenloop.model.inspection;

import java.util.Arrays;
import java.util.List;

/** How far a finding has come. */
public enum FindingState {
    OPEN,
    SENT_BACK,
    RECTIFIED,
    PASSED,
    CLOSED;

    /** Whether the unit still has to put it right. */
    public boolean toRectify() {
        return this == OPEN || this == SENT_BACK;
    }

    /** What can be done next, the usual first. */
    public List<Step> steps() {
        return Arrays.stream(Step.values())
                .filter(step -> step.after(this) != null)
                .toList();
    }
}
