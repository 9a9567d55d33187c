package org.sevenloop.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.sevenloop.app.cli.BatchMain;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Clock;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.exchange.SampleService;

/**
 * Run once at the end of the build, by the Java that the console was built with: it leaves a note of that Java for the
 * start scripts and the bill of materials, and goes through a day's work, so that the virtual machine can keep the loaded classes for later starts.
 */
final class Rehearsal {
    private static final String DAY = SampleService.DAY.toString();

    private Rehearsal() {}

    public static void main(String[] args) throws IOException, URISyntaxException, ClassNotFoundException {
        Path app = Path.of(args[0]);
        Files.writeString(app.resolve("java-home"), System.getProperty("java.home") + System.lineSeparator());
        // An installer brings its own Java for jars that have been listed already.
        if (Files.isDirectory(app.resolve("lib"))) {
            Materials.write(app);
        }
        Path folder = Files.createTempDirectory("sevenloop-rehearsal");
        try {
            batch(folder);
            window();
        } finally {
            remove(folder);
        }
        System.exit(0);
    }

    private static void batch(Path folder) throws IOException {
        String data = folder.toString();
        Clock clock = Clock.system();
        clock.setBusinessDay(SampleService.DAY);
        try (Wiring wiring =
                new Wiring(Database.openFolder(folder), clock, Messages.of(java.util.Locale.SIMPLIFIED_CHINESE), "")) {
            wiring.session().sitIn(wiring.places().choose(SampleService.CODE));
            wiring.sample().open(Progress.NONE);
        }
        Path list = folder.resolve("list.xlsx");
        for (List<String> command : List.of(
                List.of("figures", "--json"),
                List.of("export", "watch", "--out", list.toString()),
                List.of("import", list.toString(), "--dry-run", "--json"),
                List.of("daily", "--out", folder.resolve("day.pdf").toString()),
                List.of("daily", "--out", folder.resolve("day.docx").toString()),
                List.of("check"))) {
            Stream<String> place = Stream.of("--data", data, "--date", DAY);
            BatchMain.run(Stream.concat(command.stream(), place).toArray(String[]::new));
        }
    }

    /** The window's own classes, though no window can be opened where the console is built. */
    private static void window() throws IOException, URISyntaxException, ClassNotFoundException {
        Path here = Path.of(Rehearsal.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (!Files.isRegularFile(here)) {
            return;
        }
        try (JarFile jar = new JarFile(here.toFile())) {
            for (JarEntry entry : jar.stream().toList()) {
                String name = entry.getName();
                if (name.startsWith("org/sevenloop/ui/") && name.endsWith(".class") && !name.contains("-info")) {
                    Class.forName(
                            name.substring(0, name.length() - 6).replace('/', '.'),
                            false,
                            Rehearsal.class.getClassLoader());
                }
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> inside = Files.walk(folder)) {
            all = inside.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }
}
