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
import org.sevenloop.model.watch.Answer;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.BoardFilter;
import org.sevenloop.model.watch.Fact;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Clock;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.exchange.SampleService;

/**
 * A program that imports, changes facts on the board and takes imports back, over and over, until it is killed. Whatever is
 * acknowledged to it, it writes down, so that another can look whether it is there.
 */
final class KilledWork implements AutoCloseable {
    static final int PEOPLE = 15;
    private static final Path WATCH = Path.of("assets", "sample", "watch.xlsx");

    private final Path acknowledged;
    private final Wiring wiring;
    private final Path folder;

    private KilledWork(Path folder) {
        this.folder = folder;
        this.acknowledged = folder.resolve("acknowledged.txt");
        Clock clock = Clock.system();
        clock.setBusinessDay(SampleService.DAY);
        this.wiring = new Wiring(
                Database.openFolder(folder.resolve("data")), clock, Messages.of(Locale.SIMPLIFIED_CHINESE), "甲");
        wiring.session().sitIn(wiring.places().choose(SampleService.CODE));
    }

    /** Argument: a folder, with what earlier runs left in it. */
    public static void main(String[] args) {
        KilledWork work = new KilledWork(Path.of(args[0]));
        work.note("open");
        int next = work.begin();
        while (true) {
            work.round(next++);
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
        BatchId batch = wiring.imports()
                .commit(wiring.imports().read(list(number), Progress.NONE), Progress.NONE)
                .batch();
        note("import " + number);
        BoardCard card = cards().get(number % 50);
        String other = card.watchCase().facts().contact() == Answer.YES ? "NO" : "YES";
        wiring.watch().change(card.watchCase().id(), Fact.CONTACT, other, "because " + number);
        note("change " + number);
        if (number % 3 == 0) {
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

    /** What is wrong with a folder after a kill; empty: nothing. */
    static List<String> wrongs(Path folder) throws IOException {
        try (KilledWork left = new KilledWork(folder)) {
            return left.wrongs();
        }
    }

    private List<String> wrongs() throws IOException {
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
        List<String> notes = Files.exists(acknowledged) ? Files.readAllLines(acknowledged) : List.of();
        for (String note : notes) {
            int number = note.equals("open") ? 0 : Integer.parseInt(note.substring(note.indexOf(' ') + 1));
            if (note.startsWith("import") && number % 3 != 0 && !people.containsKey(number)) {
                wrongs.add(note + " is not there");
            }
            if (note.startsWith("undo") && people.containsKey(number)) {
                wrongs.add(note + " did not last");
            }
        }
        wrongs.addAll(changes(notes));
        wiring.checks().check().findings().forEach(finding -> wrongs.add(finding.toString()));
        return wrongs;
    }

    private List<String> changes(List<String> notes) {
        Set<String> kept = cards().stream()
                .flatMap(card -> wiring.watch().page(card.watchCase().id()).changes().stream())
                .map(change -> change.why())
                .collect(Collectors.toSet());
        return notes.stream()
                .filter(note -> note.startsWith("change"))
                .map(note -> "because " + note.substring(note.indexOf(' ') + 1))
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
