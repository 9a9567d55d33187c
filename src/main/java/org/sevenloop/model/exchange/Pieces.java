package org.sevenloop.model.exchange;

import java.util.List;
import java.util.function.Consumer;

/** The data rows of a file that is too large to be held: read anew and handed on in order, some thousand at a time. */
@FunctionalInterface
public interface Pieces {
    void each(Consumer<List<Line>> piece);
}
