package org.sevenloop.app.cli;

/** What the exit status says. */
final class Exit {
    static final int DONE = 0;
    /** Done, and some rows were flagged or rejected; for undo, something stayed. */
    static final int REMARKS = 1;

    static final int USAGE = 2;
    /** A file cannot be read or holds no known table. */
    static final int UNREADABLE = 3;
    /** The data cannot be opened, or something unexpected failed. */
    static final int DATA = 4;

    static final int REFUSED = 5;

    private Exit() {}
}
