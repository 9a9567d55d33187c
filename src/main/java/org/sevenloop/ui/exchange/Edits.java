package org.sevenloop.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import org.sevenloop.model.exchange.Choices;

/** What somebody said about a file, and before: one step back for each thing said. */
record Edits(Choices now, List<Choices> before) {
    static final Edits NONE = new Edits(Choices.NONE, List.of());

    Edits then(Choices next) {
        List<Choices> more = new ArrayList<>(before);
        more.add(now);
        return new Edits(next, List.copyOf(more));
    }

    boolean any() {
        return !before.isEmpty();
    }

    Edits back() {
        return new Edits(before.getLast(), before.subList(0, before.size() - 1));
    }
}
