package org.sevenloop.model.exchange;

import java.util.List;
import java.util.Optional;

/** One stranded person. */
public record StrandedLine(
        Place place,
        int firstColumn,
        Identity identity,
        String reason,
        String lodging,
        String needs,
        String note,
        List<Problem> problems)
        implements Line {
    @Override
    public Optional<Identity> about() {
        return Optional.of(identity);
    }
}
