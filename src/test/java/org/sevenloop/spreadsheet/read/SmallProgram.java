package org.sevenloop.spreadsheet.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.sevenloop.platform.Progress;
import org.sevenloop.spreadsheet.WorkbookReader;

/** Reads files in a program of its own, whose heap is as small as reading may need. */
final class SmallProgram implements AutoCloseable {
    static final int HEAP_MB = 256;

    /**
     * How reading a file ended.
     *
     * @param end “read”, “secret” where it held what it must not, a refusal's code, or what crashed
     */
    record Outcome(String end, long millis, long peakMb) {}

    private final Process process;
    private final BufferedReader answers;
    private final PrintStream questions;

    /** @param folder where it runs and keeps what it calls temporary */
    SmallProgram(Path folder) throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP_MB + "m",
                        "-XX:+UseSerialGC",
                        "-Djava.io.tmpdir=" + temporary,
                        "-Duser.home=" + temporary,
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        classPath(),
                        SmallProgram.class.getName())
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        questions = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /** Absolute, because the program runs in another folder. */
    private static String classPath() {
        String separator = System.getProperty("path.separator");
        return String.join(
                separator,
                List.of(System.getProperty("java.class.path").split(separator)).stream()
                        .map(each -> Path.of(each).toAbsolutePath().toString())
                        .toList());
    }

    Outcome read(Path file) throws IOException {
        questions.println(file.toAbsolutePath());
        String line;
        do {
            line = answers.readLine();
        } while (line != null && !line.startsWith("="));
        if (line == null) {
            return new Outcome("the program ended", 0, 0);
        }
        String[] parts = line.split("\t");
        return new Outcome(parts[0].substring(1), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] args) throws IOException {
        BufferedReader names = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String name = names.readLine(); name != null; name = names.readLine()) {
            pools().forEach(MemoryPoolMXBean::resetPeakUsage);
            long from = System.nanoTime();
            String end = end(Path.of(name)).replaceAll("\\s", " ");
            long millis = (System.nanoTime() - from) / 1_000_000;
            long peak = pools().stream()
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            System.out.println("=" + end + "\t" + millis + "\t" + (peak >> 20));
        }
        System.exit(0);
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static String end(Path file) {
        try {
            new WorkbookReader().read(file, LocalDate.of(2020, 2, 20), Progress.NONE);
            return holdsSecret(file) ? "secret" : "read";
        } catch (UnreadableFileException refused) {
            return refused.code();
        } catch (RuntimeException | Error crash) {
            StackTraceElement[] trace = crash.getStackTrace();
            return crash.getClass().getName() + " at " + (trace.length > 0 ? trace[0] : "");
        }
    }

    private static boolean holdsSecret(Path file) throws UnreadableFileException {
        if (!String.valueOf(file.getFileName()).startsWith("entity")) {
            return false;
        }
        return FileGrids.read(file, Progress.NONE).stream()
                .flatMap(grid -> grid.rows().stream())
                .flatMap(row -> row.filled().stream())
                .anyMatch(cell -> cell.text().contains("SECRET"));
    }
}
