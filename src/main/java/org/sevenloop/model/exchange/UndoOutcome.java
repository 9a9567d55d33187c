package org.sevenloop.model.exchange;

import java.util.List;

/**
 * What an undo took back.
 *
 * @param stayed rows that stay, because something else names or changed them: a name and a message key of why
 */
public record UndoOutcome(Label label, int rows, List<Stayed> stayed) {
    public record Stayed(String name, String why) {}
}
