package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sevenloop.model.exchange.Actor;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.persistence.disk.WatchedDisk;

/** The disk fills up at any place: each save is there wholly or not at all, whoever saved is told which, and it goes on later. */
@Execution(ExecutionMode.CONCURRENT)
class DiskFullTest {
    private static final int POINTS = Integer.getInteger("endurance.full", 5);
    private static final int SAVES = 25;

    @TempDir
    Path folder;

    /** A disk with so much room left. */
    private static final class SmallDisk extends WatchedDisk {
        SmallDisk(AtomicLong left) {
            super(new Watcher() {
                @Override
                public void written(Path file, long position, ByteBuffer bytes) throws IOException {
                    if (left.addAndGet(-bytes.remaining()) < 0) {
                        throw new IOException("No space left on device");
                    }
                }
            });
        }

        @Override
        public long room(Path where) {
            return Long.MAX_VALUE;
        }
    }

    @Test
    void eachSaveIsThereOrTold() throws IOException {
        long all = written(Long.MAX_VALUE, folder.resolve("measured"), new TreeSet<>());
        int told = 0;
        for (int point = 0; point < POINTS; point++) {
            Path data = folder.resolve("data");
            TreeSet<Integer> acknowledged = new TreeSet<>();
            written(all * point / POINTS, data, acknowledged);
            try (Database database = Database.openFolder(data)) {
                assertThat(Saves.there(database)).as("full at " + point).isEqualTo(acknowledged);
                Saves.save(database, 1000);
            }
            try (Database database = Database.openFolder(data)) {
                assertThat(database.report().state()).isEqualTo(StoreReport.State.WELL);
                assertThat(Saves.there(database)).contains(1000);
            }
            Disks.remove(data);
            told += SAVES - acknowledged.size();
        }
        System.out.printf(
                "Full disks: at %d places of %d bytes; %d saves refused, all others there%n", POINTS, all, told);
    }

    /** The store's own file cannot be written for a while, and the database gives itself up; the journal has all of it. */
    private static final class FailingStore extends WatchedDisk {
        FailingStore(AtomicBoolean failing) {
            super(new Watcher() {
                @Override
                public void written(Path file, long position, ByteBuffer bytes) throws IOException {
                    if (failing.get() && file.getFileName().toString().equals("store.mv.db")) {
                        throw new IOException("Input/output error");
                    }
                }
            });
        }
    }

    @Test
    void whatADatabaseThatGaveItselfUpDidNotWriteIsWrittenAgain() {
        AtomicBoolean failing = new AtomicBoolean();
        TreeSet<Integer> acknowledged = new TreeSet<>();
        DataFolder held = DataFolder.hold(folder, new FailingStore(failing));
        try (Database database = held.open(held.keyring().open())) {
            Saves.save(database, 0);
            acknowledged.add(0);
            failing.set(true);
            trySave(database, 1, acknowledged);
            assertThatThrownBy(database.copies()::make).isInstanceOf(StoreException.class);
            failing.set(false);
            assertThatThrownBy(() -> Saves.save(database, 2)).isInstanceOf(StoreException.class);
        }
        assertThat(acknowledged).contains(1);
        isWhole(acknowledged);
    }

    @Test
    void whatCouldNotBeWrittenOnClosingIsWrittenAgain() {
        AtomicBoolean failing = new AtomicBoolean();
        TreeSet<Integer> acknowledged = new TreeSet<>();
        DataFolder held = DataFolder.hold(folder, new FailingStore(failing));
        try (Database database = held.open(held.keyring().open())) {
            trySave(database, 0, acknowledged);
            trySave(database, 1, acknowledged);
            failing.set(true);
        }
        assertThat(acknowledged).containsExactly(0, 1);
        isWhole(acknowledged);
    }

    private void isWhole(TreeSet<Integer> acknowledged) {
        try (Database database = Database.openFolder(folder)) {
            assertThat(database.report().state()).isEqualTo(StoreReport.State.RECOVERED);
            assertThat(Saves.there(database)).isEqualTo(acknowledged);
            Saves.save(database, 1000);
        }
        try (Database database = Database.openFolder(folder)) {
            assertThat(database.report().state()).isEqualTo(StoreReport.State.WELL);
            assertThat(Saves.there(database)).contains(1000);
        }
    }

    /** The tables are made by a library that has its own ways of telling what went wrong. */
    @Test
    void aDiskThatIsFullAtTheFirstOpeningIsToldAsOne() throws IOException {
        for (int kilobytes = 8; kilobytes < 200; kilobytes += 24) {
            Path data = folder.resolve("first");
            written(kilobytes << 10, data, new TreeSet<>());
            try (Database database = Database.openFolder(data)) {
                Saves.save(database, 1000);
            }
            Disks.remove(data);
        }
    }

    /** Saves until the disk is full; returns how many bytes were written. */
    private static long written(long room, Path data, TreeSet<Integer> acknowledged) {
        AtomicLong left = new AtomicLong(room);
        try (DataFolder held = DataFolder.hold(data, new SmallDisk(left))) {
            try (Database database = held.open(held.keyring().open())) {
                for (int i = 0; i < SAVES; i++) {
                    trySave(database, i, acknowledged);
                }
                database.copies().make();
            }
        } catch (StoreException full) {
            assertThat(full.code())
                    .isIn(StoreException.Code.DISK_FULL, StoreException.Code.READ_ONLY, StoreException.Code.STOPPED);
        }
        return room - left.get();
    }

    private static void trySave(Database database, int number, TreeSet<Integer> acknowledged) {
        try {
            Saves.save(database, number);
            acknowledged.add(number);
        } catch (StoreException full) {
            assertThat(full.code()).isIn(StoreException.Code.DISK_FULL, StoreException.Code.STOPPED);
        }
    }

    @Test
    void nothingIsSavedIntoTheLastOfTheRoom() {
        AtomicLong room = new AtomicLong(Long.MAX_VALUE);
        WatchedDisk disk = new WatchedDisk(new WatchedDisk.Watcher() {}) {
            @Override
            public long room(Path where) {
                return room.get();
            }
        };
        try (DataFolder held = DataFolder.hold(folder.resolve("data"), disk);
                Database database = held.open(held.keyring().open())) {
            Saves.save(database, 0);
            room.set(100L << 20);
            TreeSet<Integer> acknowledged = new TreeSet<>();
            trySave(database, 1, acknowledged);
            assertThat(acknowledged).isEmpty();
            room.set(Long.MAX_VALUE);
            trySave(database, 2, acknowledged);
            assertThat(Saves.there(database)).containsExactly(0, 2);
        }
    }

    /** An import of several saves was broken off, and what is left of it cannot be taken back yet: the folder is let go, and the next start does it. */
    @Test
    void aBrokenOffImportThatCannotBeTakenBackYetHoldsNobodyUp() {
        Actor actor = Saves.ACTOR;
        try (Database database = Database.openFolder(folder)) {
            database.write(actor, Label.of("label.exchange.import.part", "名单.xlsx", "1"), access -> {
                BatchRepository batches = new BatchRepository(access);
                batches.begin(batches.open(), "名单.xlsx", SheetKind.PEOPLE, actor);
                new SettingRepository(access).save("half", "written");
                return true;
            });
        }
        AtomicBoolean full = new AtomicBoolean(true);
        WatchedDisk disk = new WatchedDisk(new WatchedDisk.Watcher() {
            @Override
            public void written(Path file, long position, ByteBuffer bytes) throws IOException {
                boolean journal = file.getFileName().toString().startsWith("journal-");
                if (full.get() && journal && bytes.remaining() > 0) {
                    throw new IOException("No space left on device");
                }
            }
        });
        assertThatThrownBy(() -> {
                    DataFolder held = DataFolder.hold(folder, disk);
                    held.open(held.keyring().open()).close();
                })
                .isInstanceOf(StoreException.class);
        full.set(false);
        try (Database database = Database.openFolder(folder)) {
            assertThat(database.<Optional<String>>read(
                            actor.community(), access -> new SettingRepository(access).find("half")))
                    .isEmpty();
        }
    }
}
