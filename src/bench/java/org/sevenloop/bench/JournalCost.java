package org.sevenloop.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.PlainStore;
import org.sevenloop.platform.Clock;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;

/**
 * What encryption and journal cost an import: the same services take the same workbook into a data folder and into a bare H2 file. Cold, each
 * time in a program of its own from its start to its end; warm, from opening the store to having closed it.
 */
final class JournalCost {
    static final double MOST = 1.5;
    private static final int WARMING = 6;

    private enum Way {
        FOLDER("encrypted, with a journal"),
        PLAIN("bare H2 file");

        private final String title;

        Way(String title) {
            this.title = title;
        }
    }

    private final Path workbook;
    private final Path folder;
    private final int rounds;

    JournalCost(Path workbook, Path folder, int rounds) {
        this.workbook = workbook;
        this.folder = folder;
        this.rounds = rounds;
    }

    /** Arguments: the way, the workbook, a new folder for the data. */
    public static void main(String[] args) throws IOException {
        System.out.println(run(Way.valueOf(args[0]), Path.of(args[1]), Path.of(args[2])));
    }

    /** The worse of the two ratios. */
    double run() throws IOException, InterruptedException {
        System.out.printf("An import of %s people, seconds: median (least – most)%n", WarmImports.PEOPLE);
        double cold = measure("cold", 1, this::cold);
        double warm = measure("warm", WARMING, this::warm);
        return Math.max(cold, warm);
    }

    private interface Sample {
        void take(Way way, Path data) throws IOException, InterruptedException;
    }

    private double measure(String title, int warming, Sample sample) throws IOException, InterruptedException {
        Map<Way, List<Double>> times = new EnumMap<>(Way.class);
        List<Way> order = new ArrayList<>(List.of(Way.values()));
        Random random = new Random(20200220);
        for (int round = -warming; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (Way way : order) {
                Path data = Files.createDirectory(folder.resolve("data"));
                long start = System.nanoTime();
                sample.take(way, data);
                double seconds = (System.nanoTime() - start) / 1e9;
                Folders.remove(data);
                if (round >= 0) {
                    times.computeIfAbsent(way, ignored -> new ArrayList<>()).add(seconds);
                }
            }
        }
        return tell(title, times);
    }

    private static double tell(String title, Map<Way, List<Double>> times) {
        List<Double> plain = Objects.requireNonNull(times.get(Way.PLAIN));
        List<Double> ours = Objects.requireNonNull(times.get(Way.FOLDER));
        times.forEach((way, own) -> System.out.printf("  %-34s %s%n", title + ", " + way.title, Figures.of(own)));
        List<Double> ratios = Figures.ratios(ours, plain);
        System.out.printf("  %-34s %s%n", title + ", ratio", Figures.of(ratios));
        return Figures.median(ratios);
    }

    private void cold(Way way, Path data) throws IOException, InterruptedException {
        String answer = Programs.run(JournalCost.class, way.name(), workbook.toString(), data.toString());
        check(answer.strip());
    }

    private void warm(Way way, Path data) throws IOException {
        check(run(way, workbook, data));
    }

    private static String run(Way way, Path workbook, Path data) throws IOException {
        Clock clock = Clock.system();
        clock.setBusinessDay(WarmImports.DAY);
        Database database = way == Way.FOLDER ? Database.openFolder(data) : PlainStore.open(data);
        try (Wiring wiring = new Wiring(database, clock, Messages.of(Locale.SIMPLIFIED_CHINESE), "")) {
            wiring.session().sitIn(wiring.places().choose(WarmImports.CODE));
            ImportOutcome done = wiring.imports().commit(wiring.imports().read(workbook, Progress.NONE), Progress.NONE);
            return Integer.toString(done.counters().rows());
        }
    }

    private static void check(String rows) {
        if (!rows.equals(WarmImports.PEOPLE)) {
            throw new IllegalStateException("took in “" + rows + "”");
        }
    }
}
