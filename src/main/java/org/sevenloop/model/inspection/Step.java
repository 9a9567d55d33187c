package org.sevenloop.model.inspection;

import org.jspecify.annotations.Nullable;

/** What can be done with a finding: raised, put right (整改), looked at again (复查), struck off (销号). */
public enum Step {
    RAISE,
    RECTIFY,
    PASS,
    SEND_BACK,
    CLOSE;

    /** Whether it sets until when the finding is to be put right. */
    public boolean setsDeadline() {
        return this == RAISE || this == SEND_BACK;
    }

    /**
     * Where a finding is after this.
     *
     * @param from null before it was raised
     * @return null where this cannot be done then
     */
    public @Nullable FindingState after(@Nullable FindingState from) {
        return switch (this) {
            case RAISE -> from == null ? FindingState.OPEN : null;
            case RECTIFY -> from == FindingState.OPEN || from == FindingState.SENT_BACK ? FindingState.RECTIFIED : null;
            case PASS -> from == FindingState.RECTIFIED ? FindingState.PASSED : null;
            case SEND_BACK -> from == FindingState.RECTIFIED ? FindingState.SENT_BACK : null;
            case CLOSE -> from == FindingState.PASSED ? FindingState.CLOSED : null;
        };
    }
}
