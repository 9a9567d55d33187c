package org.sevenloop.model.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One name pushed from above to be verified. */
public record VerificationLine(
        Place place,
        int firstColumn,
        Identity identity,
        String originPlace,
        @Nullable LocalDate arrivedOn,
        String pushedBy,
        @Nullable LocalDate pushedOn,
        String outcome,
        String note,
        List<Problem> problems)
        implements Line {
    @Override
    public Optional<Identity> about() {
        return Optional.of(identity);
    }
}
