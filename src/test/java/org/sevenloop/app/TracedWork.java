package org.sevenloop.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sevenloop.app.cli.Run;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.people.StrandedEntry;
import org.sevenloop.model.verification.PushEntry;
import org.sevenloop.model.watch.Answer;
import org.sevenloop.model.watch.CaseEntry;
import org.sevenloop.model.watch.Fact;
import org.sevenloop.model.watch.Measure;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.model.watch.Review;
import org.sevenloop.model.watch.WatchCaseId;
import org.sevenloop.model.watch.WatchFacts;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Clock;
import org.sevenloop.platform.Fault;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.exchange.SampleService;

/** A day's work on seeded files, up to the moment at which the program is killed, or its machine crashes. */
final class TracedWork {
    private final Path data = Path.of("data");
    private final int someone;

    private TracedWork(int someone) {
        this.someone = someone;
    }

    /** Arguments: how it ends ({@code killed} or {@code crash}), the folder of files. */
    public static void main(String[] args) throws IOException {
        boolean killed = args[0].equals("killed");
        TracedWork work = new TracedWork(killed ? 950 : 951);
        if (killed) {
            work.batches(Path.of(args[1]));
        }
        try (Wiring wiring = work.open()) {
            WatchCaseId found = work.desk(wiring);
            Files.createFile(Path.of(args[0]));
            if (killed) {
                work.goOn(wiring, found);
            }
            work.crash();
        }
    }

    private void batches(Path in) throws IOException {
        List<String> words = new ArrayList<>(List.of("import"));
        try (Stream<Path> files = Files.list(in)) {
            files.sorted().forEach(file -> words.add(file.toString()));
        }
        words.addAll(List.of("--community", SampleService.CODE));
        var imported = Run.json(data, words.toArray(String[]::new)).json();
        for (var file : imported.get("files")) {
            System.out.println(file.get("kind") + " " + file.get("added"));
        }
        Run.json(data, "undo", imported.get("files").get(0).get("batch").asText());
        Run.json(data, "check");
        Run.json(data, "figures");
        Run.json(data, "backup", "kept.7lb");
    }

    private Wiring open() {
        Clock clock = Clock.system();
        clock.setBusinessDay(SampleService.DAY);
        Logs.into(data);
        Wiring wiring = new Wiring(Database.openFolder(data), clock, Messages.of(Locale.SIMPLIFIED_CHINESE), "甲");
        wiring.session().sitIn(wiring.places().choose(SampleService.CODE));
        return wiring;
    }

    /** What is done by hand, and an error that nobody foresaw. */
    private WatchCaseId desk(Wiring wiring) {
        WatchCaseId found = edit(wiring);
        wiring.search().refresh();
        wiring.search().find(Seeds.name(1), 8);
        wiring.stranded().page();
        Fault.of(new IllegalStateException(Seeds.name(1), new IOException(Seeds.id(1) + Seeds.phone(1))))
                .log();
        return found;
    }

    private WatchCaseId edit(Wiring wiring) {
        PersonEntry who =
                new PersonEntry(Seeds.name(someone), "男", Seeds.id(someone), Seeds.phone(someone), "滨河路9号", "");
        WatchFacts facts = new WatchFacts(
                Origin.WUHAN, Answer.YES, Answer.YES, Answer.YES, Answer.NO, Review.REVIEWED, Measure.HOME_ISOLATION);
        WatchCaseId found = wiring.watch()
                .enter(new CaseEntry(
                        null, who, "武汉", "2020-02-10", "火车", "G1", "36.5", Answer.NO, facts, "", "", who.name()));
        wiring.watch().change(found, Fact.CONTACT, "YES", who.name() + "自述");
        wiring.stranded().enter(new StrandedEntry(null, who, "封路", "旅馆", "药", Seeds.phone(someone)));
        wiring.verification().enter(new PushEntry(null, who, "武汉", "2020-02-10", "指挥部", ""));
        wiring.history().undoLast();
        return found;
    }

    private void goOn(Wiring wiring, WatchCaseId found) {
        int number = 0;
        while (true) {
            number = (number + 1) % 1000;
            wiring.watch().change(found, Fact.CONTACT, number % 2 == 0 ? "YES" : "NO", Seeds.id(number));
        }
    }

    /** Fills the memory with what must not be seen. */
    private void crash() {
        List<String> all = new ArrayList<>();
        while (true) {
            all.add((Seeds.name(all.size() % 900) + Seeds.id(all.size() % 900)).repeat(20_000));
        }
    }
}
