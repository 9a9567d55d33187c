package org.sevenloop.ui.common;

import org.jspecify.annotations.Nullable;

/** Where a view model says what has just been done, and how to take it back. */
@FunctionalInterface
public interface Notices {
    void done(String text, @Nullable Runnable undo);

    /** Says what was just saved; where there is a history, its last step can be taken back from here. */
    default void saved(String text) {
        done(text, null);
    }
}
