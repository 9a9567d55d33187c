package org.sevenloop.model.exchange;

import java.util.List;

/** A row of a table about something that the console does not keep: counted, never taken in. */
public record OtherLine(Place place, int firstColumn) implements Line {
    @Override
    public List<Problem> problems() {
        return List.of();
    }
}
