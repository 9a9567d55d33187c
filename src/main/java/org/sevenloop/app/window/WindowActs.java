package org.sevenloop.app.window;

/** What a console asks of the window around it. */
@FunctionalInterface
public interface WindowActs {
    /** Opens the console anew in the other language. */
    void switchLanguage();

    /** Locks what is on view until somebody says who they are. */
    default void lock() {}
}
