package org.sevenloop.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Clock;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.exchange.SampleService;

/** The same two imports again and again in one program, each into a new folder; told for information. */
final class WarmImports {
    static final String CODE = SampleService.CODE;
    static final LocalDate DAY = SampleService.DAY;
    static final String PEOPLE = "5569";
    private static final int WARMING = 6;
    private static final int ROUNDS = 10;

    private final Path workbook;
    private final Path folder;
    private final List<Double> opening = new ArrayList<>();
    private final List<Double> reading = new ArrayList<>();
    private final List<Double> rehearsing = new ArrayList<>();
    private final List<Double> writing = new ArrayList<>();
    private final List<Double> whole = new ArrayList<>();
    private final List<Double> plain = new ArrayList<>();

    private WarmImports(Path workbook, Path folder) {
        this.workbook = workbook;
        this.folder = folder;
    }

    /** Arguments: the workbook, a folder for folders. */
    public static void main(String[] args) throws Exception {
        WarmImports imports = new WarmImports(Path.of(args[0]), Path.of(args[1]));
        for (int round = -WARMING; round < ROUNDS; round++) {
            if (round == 0) {
                imports.forget();
            }
            if (round % 2 == 0) {
                imports.ours();
                imports.plain();
            } else {
                imports.plain();
                imports.ours();
            }
        }
        imports.tell();
    }

    private void forget() {
        List.of(opening, reading, rehearsing, writing, whole, plain).forEach(List::clear);
    }

    private void ours() throws Exception {
        Path data = Files.createDirectory(folder.resolve("warm"));
        Clock clock = Clock.system();
        clock.setBusinessDay(DAY);
        long start = System.nanoTime();
        try (Wiring wiring = new Wiring(Database.openFolder(data), clock, Messages.of(Locale.SIMPLIFIED_CHINESE), "")) {
            wiring.session().sitIn(wiring.places().choose(CODE));
            long open = System.nanoTime();
            RecognisedFile file = wiring.imports().read(workbook, Progress.NONE);
            long read = System.nanoTime();
            ImportOutcome rehearsed = wiring.imports().rehearse(file, Progress.NONE);
            long tried = System.nanoTime();
            ImportOutcome done = wiring.imports().commit(file, Progress.NONE);
            long end = System.nanoTime();
            if (!rehearsed.counters().equals(done.counters())) {
                throw new IllegalStateException("the rehearsal told otherwise");
            }
            opening.add((open - start) / 1e9);
            reading.add((read - open) / 1e9);
            rehearsing.add((tried - read) / 1e9);
            writing.add((end - tried) / 1e9);
            whole.add((read - start + end - tried) / 1e9);
        }
        Folders.remove(data);
    }

    private void plain() throws Exception {
        Path data = Files.createDirectory(folder.resolve("warm"));
        long start = System.nanoTime();
        PlainImport.run(workbook, data);
        plain.add((System.nanoTime() - start) / 1e9);
        Folders.remove(data);
    }

    private void tell() {
        System.out.printf("Warm, %d rounds in one program after %d, seconds: median (least – most)%n", ROUNDS, WARMING);
        System.out.printf("  %-30s %s%n", "import", Figures.of(whole));
        System.out.printf("    %-28s %s%n", "open and choose the place", Figures.of(opening));
        System.out.printf("    %-28s %s%n", "read and recognise", Figures.of(reading));
        System.out.printf("    %-28s %s%n", "write", Figures.of(writing));
        System.out.printf("  %-30s %s%n", "dry run beforehand", Figures.of(rehearsing));
        System.out.printf("  %-30s %s%n", "POI events + JDBC batch", Figures.of(plain));
    }
}
