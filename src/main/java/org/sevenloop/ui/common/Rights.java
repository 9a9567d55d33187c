package org.sevenloop.ui.common;

import java.util.function.Consumer;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.account.Revealed;

/**
 * What the account at the console may do, for desks to offer no more than that. The services enforce it; here it is only
 * asked, from the same table.
 */
public interface Rights {
    /** Everything, and no questions: a folder without accounts. */
    Rights ALL = new Rights() {
        @Override
        public boolean may(Action action) {
            return true;
        }

        @Override
        public boolean opens(String desk) {
            return true;
        }

        @Override
        public void reveal(Revealed what, long row, Runnable show) {
            show.run();
        }

        @Override
        public void purpose(Consumer<String> then) {
            then.accept("");
        }
    };

    boolean may(Action action);

    /** Whether there is such a desk for this account. */
    boolean opens(String desk);

    /** Asks what for, where there are accounts, has it noted, and only then shows. */
    void reveal(Revealed what, long row, Runnable show);

    /** Asks what a list is for, where there are accounts; whoever says nothing takes nothing along. */
    void purpose(Consumer<String> then);
}
