package org.sevenloop.ui.common;

/** A part of the window with something of its own to take back, before Ctrl+Z reaches what was saved. */
@FunctionalInterface
public interface TakesBack {
    /** Takes back the last thing done here; false where there is none. */
    boolean takeBack();
}
