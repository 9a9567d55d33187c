package org.sevenloop.model.verification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.people.IdentityDocument;
import org.sevenloop.model.people.PersonId;

/**
 * A name pushed from above to be verified.
 *
 * @param outcome what the check found, blank while it is open
 * @param known whom the register or the watch list knows by this phone or document
 */
public record PushItem(
        PushItemId id,
        String name,
        String phone,
        IdentityDocument document,
        String originPlace,
        @Nullable LocalDate arrivedOn,
        String address,
        String pushedBy,
        @Nullable LocalDate pushedOn,
        String outcome,
        String note,
        @Nullable LocalDate doneOn,
        String doneBy,
        @Nullable PersonId known) {
    /** {@code pushed = already known + open + done}: a recorded outcome counts as done, whoever it is. */
    public PushState state() {
        if (!outcome.isBlank()) {
            return PushState.DONE;
        }
        return known == null ? PushState.OPEN : PushState.ALREADY_KNOWN;
    }
}
