package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sevenloop.persistence.disk.Disk;
import org.sevenloop.persistence.disk.WatchedDisk;
import org.sevenloop.persistence.folder.Backup;
import org.sevenloop.persistence.folder.Backups;
import org.sevenloop.persistence.keys.FolderKeys;
import org.sevenloop.platform.Threads;

/** A copy holds every save, also those that H2 was still writing when it was asked for. */
@Execution(ExecutionMode.CONCURRENT)
class StillnessTest {
    @TempDir
    Path folder;

    private final CountDownLatch writing = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private volatile boolean slow;

    /** Holds the database's next write up until somebody lets it go on. */
    private final class SlowWrites implements WatchedDisk.Watcher {
        @Override
        public void written(Path file, long position, ByteBuffer bytes) {
            if (slow && file.endsWith("store.mv.db")) {
                writing.countDown();
                Threads.patiently(released::await);
            }
        }
    }

    @Test
    void whatIsUnderWayIsWrittenFirst() {
        DataFolder held = DataFolder.hold(folder, new WatchedDisk(new SlowWrites()));
        try (Database database = held.open(held.keyring().open())) {
            slow = true;
            Saves.save(database, 1);
            Threads.patiently(writing::await);
            DSLContext sql = database.dslForTests();
            CompletableFuture<String> copy = CompletableFuture.supplyAsync(
                    () -> sql.connectionResult(connection -> Stillness.of(connection, () -> "copied")));
            assertThatThrownBy(() -> copy.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            released.countDown();
            assertThat(copy.join()).isEqualTo("copied");
        } finally {
            released.countDown();
        }
    }

    @Test
    void aFailureLeavesTheStoreOpen() {
        try (Database database = Database.openFolder(folder)) {
            Saves.save(database, 1);
            assertThatThrownBy(() -> database.dslForTests()
                            .connectionResult(connection -> Stillness.of(connection, () -> {
                                throw new IllegalStateException("no room");
                            })))
                    .hasStackTraceContaining("no room");
            Saves.save(database, 2);
            assertThat(Saves.there(database)).containsExactly(1, 2);
        }
    }

    @Test
    void aCopyThatLacksASaveIsRefused() throws Exception {
        DataFolder held = DataFolder.hold(folder);
        FolderKeys keys = held.keyring().open();
        try (Database database = held.open(keys)) {
            Saves.save(database, 1);
            database.copies().make();
            Backup copy = new Backups(Disk.REAL, held.layout().backups())
                    .of(keys, held.keyring().generation())
                    .getFirst();
            BackupProof.prove(Disk.REAL, copy, keys, 1);
            assertThatThrownBy(() -> BackupProof.prove(Disk.REAL, copy, keys, 2))
                    .hasMessage("the copy holds 1 of 2 saves");
        }
    }
}
