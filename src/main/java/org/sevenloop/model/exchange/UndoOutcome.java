package org.sevenloop.model.exchange;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an undo took back.
 *
 * @param stayed rows that stay, because something else names or changed them: a name and a message key of why
 */
public record UndoOutcome(Label label, int rows, List<Stayed> stayed) {
    public record Stayed(String name, String why) {}

    /** Together with what a further save of the same work took back. */
    public UndoOutcome and(UndoOutcome next) {
        List<Stayed> all =
                Stream.concat(stayed.stream(), next.stayed.stream()).distinct().toList();
        return new UndoOutcome(label, rows + next.rows, all);
    }
}
