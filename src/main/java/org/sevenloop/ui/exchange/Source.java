package org.sevenloop.ui.exchange;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of an import come from.
 *
 * @param number tells it from whatever else was read in this round, from the same path too
 * @param name what it is called
 * @param path where the file lies; null: it was copied, and is no file
 */
record Source(int number, String name, @Nullable Path path) {
    Source movedTo(Path now) {
        return new Source(number, name, now);
    }
}
