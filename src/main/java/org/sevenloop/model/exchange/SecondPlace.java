package org.sevenloop.model.exchange;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Another disk or a stick on which each copy of all data is kept too.
 *
 * @param path null where none is named
 * @param reached whether it is there now
 * @param last when the newest copy there was taken; null where there is none, or it cannot be seen
 */
public record SecondPlace(
        @Nullable Path path, boolean reached, @Nullable LocalDateTime last) {
    public static final SecondPlace NONE = new SecondPlace(null, false, null);

    /** Whether somebody has to be told: it was named, and nothing was kept there for a day. */
    public boolean behind(LocalDateTime now) {
        return path != null && (!reached || last == null || last.isBefore(now.minusDays(1)));
    }
}
