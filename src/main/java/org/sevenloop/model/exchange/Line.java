package org.sevenloop.model.exchange;

import java.util.List;

/** One data row of a recognised table, read into values, with what was wrong in its cells. */
public sealed interface Line permits PeopleLine, WatchLine, ReadingsLine, RosterLine, VerificationLine, StrandedLine {
    Place place();

    /** Problems the reader itself found: values that cannot be read. Matching finds more. */
    List<Problem> problems();
}
