package org.sevenloop.ui.common;

/** Where a view model tells what went wrong; the shell shows it as a sentence and logs the rest. */
@FunctionalInterface
public interface Problems {
    void tell(Throwable problem);
}
