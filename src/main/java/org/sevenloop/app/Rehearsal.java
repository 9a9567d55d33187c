package org.sevenloop.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Run once at the end of the build, by the Java that the console was built with: it leaves a note of that Java for the
 * start scripts, and goes through a day's work, so that the virtual machine can keep the loaded classes for later starts.
 */
final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] args) throws IOException {
        Path app = Path.of(args[0]);
        Files.writeString(app.resolve("java-home"), System.getProperty("java.home") + System.lineSeparator());
    }
}
