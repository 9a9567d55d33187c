package org.sevenloop.app.window;

import java.util.function.Consumer;

/** What a console asks of the window around it. */
@FunctionalInterface
public interface WindowActs {
    /** Opens the console anew in the other language. */
    void switchLanguage();

    /** Locks what is on view until somebody says who they are. */
    default void lock() {}

    /** Says over everything that nothing is saved any more; false where the problem is a smaller one. */
    default boolean troubled(Throwable problem) {
        return false;
    }

    /** Goes to the backups, to put one in place of the data. */
    default void restore() {}

    /**
     * Ends the campaign over everything that is open, and opens the console anew.
     *
     * @param first what is done in the store before its key is destroyed
     * @param password of whoever sits here, is wiped
     * @param refused hears why nothing was done
     */
    default void endCampaign(Runnable first, char[] password, Consumer<Throwable> refused) {}
}
