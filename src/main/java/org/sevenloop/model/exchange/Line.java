package org.sevenloop.model.exchange;

import java.util.List;
import java.util.Optional;

/** One data row of a recognised table, read into values, with what was wrong in its cells. */
public sealed interface Line
        permits PeopleLine, WatchLine, ReadingsLine, RosterLine, VerificationLine, StrandedLine, NetLine, OtherLine {
    Place place();

    /** The first column of the table that the row is of: two may stand side by side. */
    int firstColumn();

    /** Whom the row is about; nobody for a row of a roster, which names many. */
    default Optional<Identity> about() {
        return Optional.empty();
    }

    /** Problems the reader itself found: values that cannot be read. Matching finds more. */
    List<Problem> problems();
}
