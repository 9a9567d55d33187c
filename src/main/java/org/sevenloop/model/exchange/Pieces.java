package org.sevenloop.model.exchange;

import java.util.List;
import java.util.function.Consumer;

/** The data rows of a file that is too large to be held: read anew and handed on in order, some thousand at a time. */
public interface Pieces {
    /** How many rows the file has, the headings among them. */
    int rows();

    /** May be asked for more than once; each time the file is read anew. */
    void each(Consumer<List<Line>> piece);

    /** What going through showed of whole sheets: known once {@link #each} is through. */
    default List<Problem> problems() {
        return List.of();
    }
}
