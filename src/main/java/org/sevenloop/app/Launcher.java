package org.sevenloop.app;

import org.sevenloop.app.cli.BatchMain;

/** Starts the program: a plain class, because a class path start must not begin with a JavaFX one. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        // Always: a window that could not open leaves threads behind that would keep the program alive.
        System.exit(BatchMain.run(args));
    }
}
