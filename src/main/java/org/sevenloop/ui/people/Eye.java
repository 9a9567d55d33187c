package org.sevenloop.ui.people;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.people.PersonId;

/** Whose numbers are shown whole on a page: one person's at a time, and only once it may be. */
public final class Eye {
    private final boolean offered;
    private final BiConsumer<PersonId, Runnable> ask;
    private @Nullable PersonId open;

    /**
     * @param offered whether the account may see whole numbers at all
     * @param ask has it noted, and then runs what shows the number
     */
    public Eye(boolean offered, BiConsumer<PersonId, Runnable> ask) {
        this.offered = offered;
        this.ask = ask;
    }

    boolean offered() {
        return offered;
    }

    boolean open(PersonId person) {
        return person.equals(open);
    }

    void press(PersonId person, Runnable redraw) {
        if (open(person)) {
            open = null;
            redraw.run();
        } else {
            ask.accept(person, () -> {
                open = person;
                redraw.run();
            });
        }
    }
}
