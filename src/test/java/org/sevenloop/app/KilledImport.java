package org.sevenloop.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.campaign.Held;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Clock;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.exchange.SampleService;

/** A program that takes the sample's people in, once, unless it is killed on the way. It notes how far it is. */
final class KilledImport {
    static final String READ = "read";
    static final String DONE = "done";
    private static final Path PEOPLE = Path.of("assets", "sample", "people.xlsx");

    private KilledImport() {}

    /** Argument: a folder whose store has the community. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        try (Wiring wiring = open(folder)) {
            RecognisedFile people = wiring.imports().read(PEOPLE, Progress.NONE);
            note(folder, READ);
            wiring.imports().commit(people, Progress.NONE);
            note(folder, DONE);
        }
    }

    private static Wiring open(Path folder) {
        Clock clock = Clock.system();
        clock.setBusinessDay(SampleService.DAY);
        Messages text = Messages.of(Locale.SIMPLIFIED_CHINESE);
        Wiring wiring = new Wiring(Database.openFolder(folder.resolve("data")), clock, text, "甲");
        wiring.session().sitIn(wiring.places().choose(SampleService.CODE));
        return wiring;
    }

    private static void note(Path folder, String what) throws IOException {
        Files.writeString(Program.notes(folder), what + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** What a store holds and what is wrong with it; makes the community where there is none. */
    record Left(Map<Held, Long> held, int batches, List<String> wrongs) {
        static Left in(Path folder) {
            try (Wiring wiring = open(folder)) {
                return new Left(
                        wiring.campaign().page().held(),
                        wiring.imports().batches().size(),
                        wiring.checks().check().findings().stream()
                                .map(Object::toString)
                                .toList());
            }
        }
    }
}
