package org.sevenloop.model.exchange;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.people.PersonId;

/**
 * A problem of an imported row that nobody has put right yet.
 *
 * @param id its key within the community
 */
public record OpenProblem(
        long id,
        BatchId batch,
        String fileName,
        SheetKind kind,
        LocalDateTime at,
        Problem problem,
        @Nullable PersonId person) {
    /** The same cell of the same file with the same problem: who takes a file in twice is to look once. */
    public record Key(
            String fileName,
            SheetKind kind,
            Problem problem,
            @Nullable PersonId person) {}

    public Key key() {
        return new Key(fileName, kind, problem, person);
    }
}
