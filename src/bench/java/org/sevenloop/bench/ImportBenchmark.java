package org.sevenloop.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Taking the sample's household register in, from the start of the program to its end, against {@link PlainImport} doing the least that could
 * be called the same. Every sample is a program of its own with a new data folder; the ways run in rounds, shuffled. Fails where the program
 * as it ships takes more than twice the time.
 */
final class ImportBenchmark {
    private static final double MOST = 2.0;
    private static final int ROUNDS = Integer.getInteger("rounds", 9);
    private static final Pattern ROWS = Pattern.compile("\"rows\":(\\d+)");

    private enum Way {
        SHIPPED("import, as it ships"),
        BARE("import, without cache or flags"),
        PLAIN("POI events + JDBC batch");

        private final String title;

        Way(String title) {
            this.title = title;
        }
    }

    private final Path app;
    private final Path workbook;
    private final Path folder;

    private ImportBenchmark(Path app, Path workbook, Path folder) {
        this.app = app;
        this.workbook = workbook;
        this.folder = folder;
    }

    /** Arguments: the application's folder, the workbook. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("sevenloop-bench");
        try {
            ImportBenchmark benchmark = new ImportBenchmark(Path.of(args[0]), Path.of(args[1]), folder);
            double ratio = benchmark.cold();
            benchmark.warm();
            if (ratio > MOST) {
                System.out.printf(
                        "FAILED: a cold import takes %.2f times the plain one; at most %.1f is allowed.%n",
                        ratio, MOST);
                System.exit(1);
            }
        } finally {
            Folders.remove(folder);
        }
    }

    private double cold() throws IOException, InterruptedException {
        Map<Way, List<Double>> times = new EnumMap<>(Way.class);
        List<Way> order = new ArrayList<>(List.of(Way.values()));
        Random random = new Random(20200220);
        // The first round only fetches the files into memory.
        for (int round = 0; round <= ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (Way way : order) {
                double seconds = sample(way);
                if (round > 0) {
                    times.computeIfAbsent(way, ignored -> new ArrayList<>()).add(seconds);
                }
            }
        }
        List<Double> plain = times.getOrDefault(Way.PLAIN, List.of());
        System.out.printf("Cold, %d rounds, seconds from start to end of the program: median (least – most)%n", ROUNDS);
        double ratio = 0;
        for (Way way : Way.values()) {
            List<Double> own = times.getOrDefault(way, List.of());
            List<Double> ratios = Figures.ratios(own, plain);
            System.out.printf("  %-30s %s    × plain: %s%n", way.title, Figures.of(own), Figures.of(ratios));
            if (way == Way.SHIPPED) {
                ratio = Figures.median(ratios);
            }
        }
        return ratio;
    }

    private double sample(Way way) throws IOException, InterruptedException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Path answer = folder.resolve("answer.txt");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command(way, data))
                .redirectOutput(answer.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        check(way, Files.readString(answer));
        Folders.remove(data);
        return seconds;
    }

    private List<String> command(Way way, Path data) {
        List<String> command = new ArrayList<>();
        if (way == Way.PLAIN) {
            command.addAll(java());
            command.addAll(List.of("-cp", Folders.classes() + File.pathSeparator + app.resolve("lib") + "/*"));
            command.addAll(List.of(PlainImport.class.getName(), workbook.toString(), data.toString()));
            return command;
        }
        if (way == Way.SHIPPED) {
            command.add(app.resolve(File.separatorChar == '/' ? "bin/sevenloop" : "bin/sevenloop.bat")
                    .toString());
        } else {
            command.addAll(java());
            command.addAll(List.of("-cp", app.resolve("lib/sevenloop.jar").toString(), "org.sevenloop.app.Launcher"));
        }
        command.addAll(List.of("import", workbook.toString(), "--json", "--data", data.toString()));
        command.addAll(List.of("--community", WarmImports.CODE, "--date", WarmImports.DAY.toString()));
        return command;
    }

    private List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + app.resolve("lib/jvm.options"));
    }

    /** Both must have taken in every row. */
    private static void check(Way way, String answer) {
        String rows = answer.strip();
        if (way != Way.PLAIN) {
            Matcher told = ROWS.matcher(answer);
            rows = told.find() ? told.group(1) : "";
        }
        if (!rows.equals(WarmImports.PEOPLE)) {
            throw new IllegalStateException(way.title + " took in “" + answer + "”");
        }
    }

    private void warm() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(java());
        command.addAll(List.of("-cp", app.resolve("lib/sevenloop.jar") + File.pathSeparator + Folders.classes()));
        command.addAll(List.of(WarmImports.class.getName(), workbook.toString(), folder.toString()));
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the warm runs failed");
        }
    }
}
