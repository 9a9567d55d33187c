package org.sevenloop.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Clock;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;

/**
 * A list of shuffled ID numbers read, written, and taken in, by this console and by what else there is, by turns in one run. Cold:
 * each sample is a program of its own; warm: the third and later in one program. Printed as a table of ratios.
 */
final class PeerBenchmark {
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int WARMING = 2;
    private static final String OURS = "SevenLoop, the whole import";

    private final Path workbook;
    private final int people;
    private final Path folder;

    private PeerBenchmark(Path workbook, int people, Path folder) {
        this.workbook = workbook;
        this.people = people;
        this.folder = folder;
    }

    /** Arguments: how many people; or, for one sample, the folder, the workbook, how many people, and the way. */
    public static void main(String[] args) throws Exception {
        if (args.length > 1) {
            Path folder = Path.of(args[0]);
            PeerBenchmark sample = new PeerBenchmark(Path.of(args[1]), Integer.parseInt(args[2]), folder);
            System.out.print(sample.ways().getOrDefault(args[3], () -> {}).seconds());
            return;
        }
        Path folder = Files.createTempDirectory("sevenloop-peers");
        try {
            int people = Integer.parseInt(args[0]);
            Path workbook = folder.resolve("list.xlsx");
            LargeList.write(people, workbook);
            PeerBenchmark benchmark = new PeerBenchmark(workbook, people, folder);
            benchmark.tell("cold", benchmark.cold());
            benchmark.tell("warm", benchmark.warm());
        } finally {
            Folders.remove(folder);
        }
    }

    /** One way to read or to take in. */
    private interface Way {
        void run() throws Exception;

        default double seconds() throws Exception {
            long start = System.nanoTime();
            run();
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private Map<String, Way> ways() {
        Map<String, Way> ways = new LinkedHashMap<>();
        for (PeerReader reader : PeerReader.values()) {
            ways.put("read: " + reader.title(), () -> {
                int[] rows = {0};
                reader.read(workbook, row -> rows[0]++);
                check(reader.title(), rows[0] - 1);
            });
        }
        for (PeerWriter writer : PeerWriter.values()) {
            ways.put("write: " + writer.title(), () -> {
                Path file = Files.createTempFile(folder, "peer", ".xlsx");
                writer.write(PeerWriter.rows(people), file);
                Files.delete(file);
            });
        }
        ways.put("import: " + OURS, this::ours);
        for (PeerImport peer : PeerImport.values()) {
            ways.put("import: " + peer.title(), () -> {
                Path data = Files.createTempDirectory(folder, "peer");
                check(peer.title(), peer.run(workbook, data));
                Folders.remove(data);
            });
        }
        return ways;
    }

    private void ours() throws IOException {
        Path data = Files.createTempDirectory(folder, "ours");
        Clock clock = Clock.system();
        clock.setBusinessDay(WarmImports.DAY);
        try (Wiring wiring = new Wiring(Database.openFolder(data), clock, Messages.of(Locale.SIMPLIFIED_CHINESE), "")) {
            wiring.session().sitIn(wiring.places().choose(WarmImports.CODE));
            ImportOutcome outcome =
                    wiring.imports().commit(wiring.imports().read(workbook, Progress.NONE), Progress.NONE);
            check(OURS, outcome.counters().added());
        }
        Folders.remove(data);
    }

    private void check(String way, int rows) {
        if (rows != people) {
            throw new IllegalStateException(way + " came to " + rows + " of " + people);
        }
    }

    private Map<String, List<Double>> cold() throws IOException, InterruptedException {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String way : shuffled(round)) {
                String answer = Programs.run(
                        System.getProperty("java.class.path"),
                        PeerBenchmark.class,
                        folder.toString(),
                        workbook.toString(),
                        Integer.toString(people),
                        way);
                times.computeIfAbsent(way, ignored -> new ArrayList<>())
                        .add(Double.parseDouble(answer.substring(answer.lastIndexOf('\n') + 1)));
            }
        }
        return times;
    }

    private Map<String, List<Double>> warm() throws Exception {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        Map<String, Way> ways = ways();
        for (int round = -WARMING; round < ROUNDS; round++) {
            for (String way : shuffled(round)) {
                double seconds = ways.getOrDefault(way, () -> {}).seconds();
                if (round >= 0) {
                    times.computeIfAbsent(way, ignored -> new ArrayList<>()).add(seconds);
                }
            }
        }
        return times;
    }

    /** This console's own way to do the same. */
    private static String own(String way) {
        return switch (way.substring(0, way.indexOf(':'))) {
            case "read" -> "read: " + PeerReader.SEVENLOOP.title();
            case "write" -> "write: " + PeerWriter.SEVENLOOP.title();
            default -> "import: " + OURS;
        };
    }

    private List<String> shuffled(int round) {
        List<String> order = new ArrayList<>(ways().keySet());
        Collections.shuffle(order, new Random(20200220 + round));
        return order;
    }

    private void tell(String state, Map<String, List<Double>> times) {
        System.out.printf(
                "%n%,d people, %s, %d rounds, seconds: median (least – most), against SevenLoop%n",
                people, state, ROUNDS);
        for (String way : ways().keySet()) {
            String own = own(way);
            List<Double> taken = times.getOrDefault(way, List.of());
            System.out.printf(
                    "  %-48s %s   %s%n",
                    way, Figures.of(taken), Figures.of(Figures.ratios(taken, times.getOrDefault(own, taken))));
        }
    }
}
