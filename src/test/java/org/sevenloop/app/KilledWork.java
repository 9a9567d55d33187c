package org.sevenloop.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.exchange.BatchId;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.model.watch.Answer;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.BoardFilter;
import org.sevenloop.model.watch.Fact;
import org.sevenloop.model.watch.WatchCaseId;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Clock;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.exchange.SampleService;

/**
 * A program that imports, changes facts on the board, takes imports back and copies the store, over and over, until it is
 * killed. Whatever is acknowledged to it, it writes down, so that another can look whether it is there.
 */
final class KilledWork implements AutoCloseable {
    /** Before a note of what is acknowledged: that it was asked for. */
    static final String BEGUN = "begun:";

    static final int PEOPLE = 15;
    private static final int COPIED = 10;
    private static final Path WATCH = Path.of("assets", "sample", "watch.xlsx");

    private final Path acknowledged;
    private final Wiring wiring;
    private final Path folder;

    /** @param store a folder or a URL */
    private KilledWork(Path folder, String store) {
        this.folder = folder;
        this.acknowledged = Program.notes(folder);
        Clock clock = Clock.system();
        clock.setBusinessDay(SampleService.DAY);
        Database database = store.startsWith("jdbc:") ? Database.openUrl(store) : Database.openFolder(Path.of(store));
        this.wiring = new Wiring(database, clock, Messages.of(Locale.SIMPLIFIED_CHINESE), "甲");
        wiring.session().sitIn(wiring.places().choose(SampleService.CODE));
    }

    /** Arguments: a folder, with what earlier runs noted in it, and the store. */
    public static void main(String[] args) {
        try {
            KilledWork work = new KilledWork(Path.of(args[0]), args[1]);
            work.note("open");
            int next = work.begin();
            while (true) {
                work.round(next++);
            }
        } catch (RuntimeException failed) {
            failed.printStackTrace();
            // The store's threads would keep it alive.
            Runtime.getRuntime().halt(1);
        }
    }

    private int begin() {
        if (cards().isEmpty()) {
            wiring.imports().commit(wiring.imports().read(WATCH, Progress.NONE), Progress.NONE);
        }
        return (int) wiring.history().recent(1).getFirst().id().value();
    }

    private List<BoardCard> cards() {
        return wiring.watch().board(BoardFilter.ALL).cards();
    }

    private void round(int number) {
        RecognisedFile list = wiring.imports().read(list(number), Progress.NONE);
        note(BEGUN + "import " + number);
        BatchId batch = wiring.imports().commit(list, Progress.NONE).batch();
        note("import " + number);
        BoardCard card = cards().get(number % 50);
        String other = card.watchCase().facts().contact() == Answer.YES ? "NO" : "YES";
        note(BEGUN + "change " + number);
        wiring.watch().change(card.watchCase().id(), Fact.CONTACT, other, "because " + number);
        note("change " + number + " " + card.watchCase().id().value());
        if (number % COPIED == 0 && wiring.database().isFile()) {
            wiring.database().copies().make();
        }
        if (number % 3 == 0) {
            note(BEGUN + "undo " + number);
            wiring.history().undo(batch);
            note("undo " + number);
        }
    }

    /** A list of people of whom nobody has heard. */
    private Path list(int number) {
        String rows = IntStream.range(0, PEOPLE)
                .mapToObj(i -> "甲" + number + "号" + (char) (0x4E19 + i) + ",中国,13"
                        + String.format("%09d", number * 100L + i) + ",因疫情滞留,东门旅馆")
                .collect(Collectors.joining("\n"));
        Path file = folder.resolve("list.csv");
        try {
            return Files.writeString(file, "姓名,国籍,联系电话,滞留原因,现住酒店\n" + rows + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(String what) {
        try {
            Files.writeString(acknowledged, what + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is wrong with a store after a kill; empty: nothing.
     *
     * @param from the note from which on everything is looked for; from nought on, the whole store is checked too
     */
    static List<String> wrongs(Path folder, String store, int from) throws IOException {
        List<String> notes = Program.read(Program.notes(folder));
        try (KilledWork left = new KilledWork(folder, store)) {
            List<String> wrongs = left.imports(notes.subList(from, notes.size()));
            wrongs.addAll(left.changes(notes.subList(from, notes.size())));
            if (from == 0) {
                left.wiring.checks().check().findings().forEach(finding -> wrongs.add(finding.toString()));
            }
            return wrongs;
        }
    }

    private List<String> imports(List<String> notes) {
        TreeMap<Integer, Integer> people = new TreeMap<>();
        wiring.stranded()
                .page()
                .people()
                .forEach(each -> people.merge(number(each.person().name()), 1, Integer::sum));
        List<String> wrongs = new ArrayList<>();
        people.forEach((number, count) -> {
            if (count != PEOPLE) {
                wrongs.add("import " + number + " is there in part: " + count);
            }
        });
        Set<String> undone = notes.stream()
                .filter(note -> note.startsWith(BEGUN + "undo "))
                .map(note -> note.replace(BEGUN + "undo ", "import "))
                .collect(Collectors.toSet());
        for (String note : notes) {
            String[] words = note.split(" ");
            int number = words.length > 1 ? Integer.parseInt(words[1]) : 0;
            if (words[0].equals("import") && !people.containsKey(number) && !undone.contains(note)) {
                wrongs.add(note + " is not there");
            }
            if (words[0].equals("undo") && people.containsKey(number)) {
                wrongs.add(note + " did not last");
            }
        }
        return wrongs;
    }

    private List<String> changes(List<String> notes) {
        List<String[]> changes = notes.stream()
                .filter(note -> note.startsWith("change"))
                .map(note -> note.split(" "))
                .toList();
        Set<String> kept = changes.stream()
                .map(words -> new WatchCaseId(Long.parseLong(words[2])))
                .distinct()
                .flatMap(id -> wiring.watch().page(id).changes().stream())
                .map(change -> change.why())
                .collect(Collectors.toSet());
        return changes.stream()
                .map(words -> "because " + words[1])
                .filter(why -> !kept.contains(why))
                .map(why -> "a change is not there: " + why)
                .toList();
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(1, name.indexOf('号')));
    }

    @Override
    public void close() {
        wiring.close();
    }
}
