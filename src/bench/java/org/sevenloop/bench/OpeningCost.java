package org.sevenloop.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sevenloop.persistence.Database;

/**
 * What opening a data folder of a million people costs, from the start of the program until the store has answered for one of them, in seconds
 * of the processor; and what an empty folder costs, in the same program but for the data.
 */
final class OpeningCost {
    static final double MOST = 1.5;

    private final Path people;
    private final Path folder;
    private final int rounds;

    /** @param people where the million lie; they are made where they are not there yet */
    OpeningCost(Path people, Path folder, int rounds) {
        this.people = people;
        this.folder = folder;
        this.rounds = rounds;
    }

    /** Argument: a data folder. Says how many seconds of the processor it took to open, and whether somebody is there. */
    public static void main(String[] args) {
        try (Database database = Database.openFolder(Path.of(args[0]))) {
            boolean found = database.read(MillionPeople.COMMUNITY, access -> MillionPeople.first(access)
                    .isPresent());
            System.out.println(cpuSeconds() + " " + found);
        }
    }

    private static double cpuSeconds() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    /** The seconds that a million people cost beyond none. */
    double run() throws IOException, InterruptedException {
        if (!Files.exists(people)) {
            long start = System.nanoTime();
            Programs.run(MillionPeople.class, people.toString());
            System.out.printf(
                    "Filled a folder with %,d people in %.0f s%n",
                    MillionPeople.PEOPLE, (System.nanoTime() - start) / 1e9);
        }
        Path nobody = folder.resolve("nobody");
        Database.openFolder(nobody).close();
        List<Double> full = new ArrayList<>();
        List<Double> empty = new ArrayList<>();
        for (int round = -1; round < rounds; round++) {
            double none = sample(nobody, false);
            double million = sample(people, true);
            if (round >= 0) {
                empty.add(none);
                full.add(million);
            }
        }
        double beyond = Figures.median(full) - Figures.median(empty);
        System.out.printf(
                "Opening a data folder, %d rounds, seconds of the processor: median (least – most)%n", rounds);
        System.out.printf("  %-34s %s%n", String.format("%,d people", MillionPeople.PEOPLE), Figures.of(full));
        System.out.printf("  %-34s %s%n", "nobody", Figures.of(empty));
        System.out.printf("  %-34s %6.2f%n", "difference of the medians", beyond);
        return beyond;
    }

    private static double sample(Path data, boolean expected) throws IOException, InterruptedException {
        String[] said = Programs.run(OpeningCost.class, data.toString()).strip().split(" ");
        if (Boolean.parseBoolean(said[1]) != expected) {
            throw new IllegalStateException("the store answered " + said[1]);
        }
        return Double.parseDouble(said[0]);
    }
}
