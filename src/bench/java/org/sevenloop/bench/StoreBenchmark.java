package org.sevenloop.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What it costs that nothing is lost and nobody else can read it. Fails where a line is missed. */
final class StoreBenchmark {
    private static final int ROUNDS = Integer.getInteger("rounds", 9);

    private final List<String> missed = new ArrayList<>();

    private StoreBenchmark() {}

    /** Arguments: the workbook, where a million people are or will be. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("sevenloop-bench");
        StoreBenchmark benchmark = new StoreBenchmark();
        try {
            benchmark.hold("a commit, × a bare sync", new CommitCost(folder).run(), CommitCost.MOST);
            benchmark.hold(
                    "an import, × a bare file",
                    new JournalCost(Path.of(args[0]), folder, ROUNDS).run(),
                    JournalCost.MOST);
            benchmark.hold(
                    "opening, CPU seconds", new OpeningCost(Path.of(args[1]), folder, ROUNDS).run(), OpeningCost.MOST);
        } finally {
            Folders.remove(folder);
        }
        if (!benchmark.missed.isEmpty()) {
            benchmark.missed.forEach(System.out::println);
            System.exit(1);
        }
    }

    private void hold(String what, double measured, double most) {
        if (measured > most) {
            missed.add(String.format("FAILED: %s: %.2f; at most %.1f is allowed.", what, measured, most));
        }
    }
}
