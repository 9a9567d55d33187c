package org.sevenloop.app;

import org.sevenloop.app.cli.BatchMain;

/** Starts the program: a plain class, because a class path start must not begin with a JavaFX one. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        int exit = BatchMain.run(args);
        if (exit != 0) {
            System.exit(exit);
        }
    }
}
