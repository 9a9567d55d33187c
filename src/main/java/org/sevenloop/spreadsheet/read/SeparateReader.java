package org.sevenloop.spreadsheet.read;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Reads an xls in a program of its own with a small heap and a time limit: the file system inside such a file is read
 * by what it states of itself, which only an end of the whole program bounds.
 */
final class SeparateReader implements FormatReader {
    private static final int OUT_OF_MEMORY = 3;
    private static final List<String> OTHERS_OPTIONS =
            List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS");

    private final int heapMb;
    private final int seconds;

    SeparateReader() {
        this(Limits.SEPARATE_HEAP_MB, Limits.MOST_SECONDS);
    }

    SeparateReader(int heapMb, int seconds) {
        this.heapMb = heapMb;
        this.seconds = seconds;
    }

    @Override
    public void read(Path file, CellSink sink) throws IOException, UnreadableFileException {
        String name = String.valueOf(file.getFileName());
        Process process = start(name);
        AtomicBoolean late = new AtomicBoolean();
        process.onExit().orTimeout(seconds, TimeUnit.SECONDS).whenComplete((ended, timeout) -> {
            if (timeout != null) {
                late.set(true);
                process.destroyForcibly();
            }
        });
        try {
            String code = talk(process, file, sink);
            if (code != null) {
                throw new UnreadableFileException(code, name);
            }
        } catch (IOException brokenOff) {
            String code = whyEnded(process, late, brokenOff instanceof EOFException);
            throw new UnreadableFileException(brokenOff, code, name, String.valueOf(seconds));
        } finally {
            process.destroyForcibly();
        }
    }

    private static @Nullable String talk(Process process, Path file, CellSink sink) throws IOException {
        try (DataOutputStream to = new DataOutputStream(process.getOutputStream());
                DataInputStream from =
                        new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16))) {
            to.writeUTF(file.toAbsolutePath().toString());
            to.flush();
            return CellFrames.read(from, sink);
        }
    }

    private static String whyEnded(Process process, AtomicBoolean late, boolean byItself) {
        if (!byItself) {
            process.destroyForcibly();
        }
        int exit = process.onExit().join().exitValue();
        if (late.get()) {
            return "slow";
        }
        return exit == OUT_OF_MEMORY ? "large" : "damaged";
    }

    private Process start(String name) throws UnreadableFileException {
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMb + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                // A crash leaves nothing of the file behind.
                "-XX:-CreateCoredumpOnCrash",
                "-XX:+SuppressFatalErrorMessage",
                "-XX:-UsePerfData",
                "-Xlog:disable",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                SeparateProgram.class.getName());
        program.environment().keySet().removeAll(OTHERS_OPTIONS);
        program.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            return program.start();
        } catch (IOException noProgram) {
            throw new UnreadableFileException(noProgram, "apart", name);
        }
    }
}
