package org.sevenloop.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of the tests, in a Java of its own, that is killed; what it notes on the way can be read. */
final class Program {
    private final Path notes;
    private final int before;
    private final Process process;

    /** Starts a class whose first argument is the folder in which it notes. */
    Program(Class<?> main, Path folder, String... arguments) throws IOException {
        this.notes = notes(folder);
        this.before = read(notes).size();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                folder.toString()));
        command.addAll(List.of(arguments));
        this.process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
    }

    /** Where a program notes what it was told. */
    static Path notes(Path folder) {
        return folder.resolve("acknowledged.txt");
    }

    static List<String> read(Path notes) throws IOException {
        return Files.exists(notes) ? Files.readAllLines(notes) : List.of();
    }

    /** What this one noted. */
    List<String> noted() throws IOException {
        List<String> all = read(notes);
        return all.subList(before, all.size());
    }

    /** Until it has noted so much, or ended. */
    void await(int count) throws IOException, InterruptedException {
        while (noted().size() < count && !ended(5)) {
            continue;
        }
    }

    /** Lets it go on for so many milliseconds; whether it ended by itself. */
    boolean ended(int milliseconds) throws InterruptedException {
        return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
