package org.sevenloop.model.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people's data are held for, and how long: nothing is collected for another purpose, and all of it goes when the
 * campaign has ended.
 *
 * @param purpose blank while nobody wrote it down
 * @param started null while nobody said so
 * @param ends when it is planned to end
 * @param ended when it was ended; null while it runs
 */
public record Campaign(
        String name,
        String purpose,
        @Nullable LocalDate started,
        @Nullable LocalDate ends,
        @Nullable LocalDate ended) {
    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_PURPOSE = 200;

    /** Nothing was written down yet. */
    public static final Campaign NONE = new Campaign("", "", null, null, null);

    /** Whether the planned end has passed, and people's data are still held. */
    public boolean overdue(LocalDate day) {
        return ended == null && ends != null && day.isAfter(ends);
    }
}
