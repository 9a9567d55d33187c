package org.sevenloop.persistence;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sevenloop.persistence.StoreReport.State;

/** A file of a closed folder is changed behind the program's back: it is noticed at the next start, and nothing is lost. */
@Execution(ExecutionMode.CONCURRENT)
class DamageTest {
    private static final int ROUNDS = Integer.getInteger("endurance.damages", 2);

    @TempDir
    Path folder;

    /** What happens to a file. */
    enum Damage {
        BIT {
            @Override
            void happen(RandomAccessFile file, Random random) throws IOException {
                long at = (long) (random.nextDouble() * file.length());
                file.seek(at);
                int was = file.read();
                file.seek(at);
                file.write(was ^ 1 << random.nextInt(8));
            }
        },
        PAGE {
            @Override
            void happen(RandomAccessFile file, Random random) throws IOException {
                long pages = (file.length() + 4095) / 4096;
                long at = (long) (random.nextDouble() * pages) * 4096;
                file.seek(at);
                file.write(new byte[(int) Math.min(4096, file.length() - at)]);
            }
        },
        CUT {
            @Override
            void happen(RandomAccessFile file, Random random) throws IOException {
                file.setLength((long) (random.nextDouble() * file.length()));
            }
        };

        abstract void happen(RandomAccessFile file, Random random) throws IOException;
    }

    /** Of which file. */
    enum Victim {
        STORE("store.mv.db"),
        JOURNAL("journal-");

        private final String name;

        Victim(String name) {
            this.name = name;
        }

        List<Path> allIn(Path store) throws IOException {
            return Disks.files(store).stream()
                    .filter(file -> file.getFileName().toString().startsWith(name))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void damageIsNoticedAndMended(Damage damage) throws IOException {
        Map<String, List<String>> all = filled();
        Path good = folder.resolve("good");
        int unchanged = 0;
        for (Victim victim : Victim.values()) {
            for (int round = 0; round < ROUNDS; round++) {
                Random random = new Random(round);
                Path bad = copied(good, folder.resolve("bad"));
                List<Path> files = victim.allIn(bad.resolve("store-0001"));
                Path file = files.get(random.nextInt(files.size()));
                byte[] before = Files.readAllBytes(file);
                try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
                    damage.happen(raw, random);
                }
                boolean same = Arrays.equals(before, Files.readAllBytes(file));
                unchanged += same ? 1 : 0;
                isWhole(bad, all, same, damage + " of the " + victim + ", round " + round);
            }
        }
        System.out.printf(
                "Damages, %s: %d of the store and %d of the journal, %d of which changed nothing; the others noticed, all mended%n",
                damage, ROUNDS, ROUNDS, unchanged);
    }

    @ParameterizedTest
    @EnumSource(Victim.class)
    void anOlderCopyIsNoticedAndReplaced(Victim victim) throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            Path live = Files.createDirectories(folder.resolve("live"));
            saved(live, 0, 3 + round % 5);
            Path older = copied(live.resolve("store-0001"), folder.resolve("older"));
            saved(live, 10, 12 + round % 3);
            Map<String, List<String>> all = everything(live);
            Path store = live.resolve("store-0001");
            for (Path file : victim.allIn(store)) {
                Files.delete(file);
            }
            for (Path file : victim.allIn(older)) {
                Files.copy(file, store.resolve(file.getFileName()));
            }
            isWhole(live, all, false, "older " + victim + ", round " + round);
            Disks.remove(live);
            Disks.remove(older);
        }
        System.out.printf("Older copies of the %s: %d, all noticed and replaced%n", victim, ROUNDS);
    }

    /** The seal of a store that was closed would tell; here only what was noted beside the journal does. */
    @Test
    void anOlderJournalOfAStoreThatWasNotClosedIsNoticed() throws IOException {
        Path live = folder.resolve("live");
        Path left = folder.resolve("left");
        saved(live, 0, 3);
        try (Database database = Database.openFolder(live)) {
            Saves.save(database, 3);
            Disks.copy(live, folder.resolve("older"));
            Saves.save(database, 4);
            Disks.copy(live, left);
        }
        Path older = folder.resolve("older").resolve("store-0001");
        for (Path file : Disks.files(older)) {
            if (file.getFileName().toString().startsWith("journal-")) {
                Files.copy(file, left.resolve("store-0001").resolve(file.getFileName()), REPLACE_EXISTING);
            }
        }
        try (Database database = Database.openFolder(left)) {
            assertThat(database.report().state()).isEqualTo(State.INCOMPLETE);
            assertThat(database.report().until()).isNotNull();
            assertThat(Objects.requireNonNull(database.report().aside()).resolve("store.mv.db"))
                    .as("which has what the journal lacks")
                    .exists();
            assertThat(Saves.there(database)).containsExactly(0, 1, 2, 3);
            Saves.save(database, 1000);
        }
        try (Database database = Database.openFolder(left)) {
            assertThat(database.report().state()).isEqualTo(State.WELL);
            assertThat(Saves.there(database)).contains(1000);
        }
    }

    private Map<String, List<String>> filled() throws IOException {
        Path good = Files.createDirectories(folder.resolve("good"));
        saved(good, 0, 20);
        try (Database database = Database.openFolder(good)) {
            database.copies().make();
            for (int i = 20; i < 40; i++) {
                Saves.save(database, i);
            }
        }
        return everything(good);
    }

    private static void saved(Path folder, int from, int to) {
        try (Database database = Database.openFolder(folder)) {
            for (int i = from; i < to; i++) {
                Saves.save(database, i);
            }
        }
    }

    private static Map<String, List<String>> everything(Path folder) {
        try (Database database = Database.openFolder(folder)) {
            return Saves.everything(database);
        }
    }

    private static void isWhole(Path folder, Map<String, List<String>> all, boolean same, String what)
            throws IOException {
        try (Database database = Database.openFolder(folder)) {
            State state = database.report().state();
            assertThat(state).as(what).isEqualTo(same ? State.WELL : State.REPAIRED);
            assertThat(Saves.everything(database)).as(what).isEqualTo(all);
            Saves.save(database, 1000);
        }
        try (Database database = Database.openFolder(folder)) {
            assertThat(database.report().state()).as(what + ", next start").isEqualTo(State.WELL);
            assertThat(Saves.there(database)).as(what + ", next start").contains(1000);
            Saves.save(database, 1001);
        }
        // As after a power cut: what was renewed must hold on its own.
        Files.delete(folder.resolve("store-0001").resolve("seal"));
        try (Database database = Database.openFolder(folder)) {
            assertThat(database.report().state()).as(what + ", unsealed").isEqualTo(State.RECOVERED);
            assertThat(Saves.there(database)).as(what + ", unsealed").contains(1000, 1001);
        }
    }

    private static Path copied(Path from, Path to) throws IOException {
        Disks.remove(to);
        Disks.copy(from, to);
        return to;
    }
}
