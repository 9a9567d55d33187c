package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sevenloop.persistence.disk.WatchedDisk;
import org.sevenloop.persistence.keys.FolderKeys;
import org.sevenloop.persistence.keys.Keyring;

/** What a data folder does besides saving: it is held, tried again, left alone, and emptied of what an old key opened. */
@Execution(ExecutionMode.CONCURRENT)
class DataFolderTest {
    @TempDir
    Path folder;

    private static void saved(Path data, int number) {
        try (Database store = Database.openFolder(data)) {
            Saves.save(store, number);
        }
    }

    @Test
    void aFormerFileThatSomebodyPutsThereLaterStays() throws IOException {
        saved(folder, 1);
        Path later = Files.writeString(folder.resolve("sevenloop.mv.db"), "an older copy");
        saved(folder, 2);
        assertThat(later).hasContent("an older copy");
    }

    @Test
    void anOpeningThatFailedCanBeTriedAgain() throws IOException {
        saved(folder, 1);
        AtomicBoolean broken = new AtomicBoolean(true);
        // The store is put together from the journal, and copied, before it can be used.
        Files.delete(folder.resolve("store-0001").resolve("seal"));
        WatchedDisk disk = new WatchedDisk(new WatchedDisk.Watcher() {
            @Override
            public void written(Path file, long position, ByteBuffer bytes) throws IOException {
                if (broken.get()) {
                    throw new IOException("Input/output error");
                }
            }
        });
        assertThatThrownBy(() -> opened(disk)).isInstanceOf(StoreException.class);
        broken.set(false);
        try (Database store = opened(disk)) {
            assertThat(Saves.there(store)).containsExactly(1);
        }
    }

    private Database opened(WatchedDisk disk) {
        DataFolder held = DataFolder.hold(folder, disk);
        return held.open(held.keyring().open());
    }

    @Test
    void closingTwiceClosesOnce() {
        Database store = Database.openFolder(folder);
        Saves.save(store, 1);
        store.close();
        saved(folder, 2);
        store.close();
        try (Database again = Database.openFolder(folder)) {
            assertThat(again.report().state()).isEqualTo(StoreReport.State.WELL);
            assertThat(Saves.there(again)).containsExactly(1, 2);
        }
    }

    @Test
    void keysLeftByARestoreThatBrokeOffAreNotTakenForTheBackups() throws IOException {
        Path backup = folder.resolve("copy.7lb");
        try (Database elsewhere = Database.openFolder(folder.resolve("elsewhere"))) {
            Saves.save(elsewhere, 1);
            elsewhere.copies().makeIn(backup);
        }
        Path data = Files.createDirectories(folder.resolve("data"));
        saved(data, 2);
        Keyring left = Keyring.of(Files.createDirectories(data.resolve("new-keys")));
        for (int newer = 1; newer < 9; newer++) {
            left.moveTo(newer, left.open());
        }
        Restoring.restore(data, backup, Keyring::open);
        try (Database store = Database.openFolder(data)) {
            assertThat(Saves.there(store)).containsExactly(1);
        }
    }

    @Test
    void theEndOfACampaignTakesWhatWasSetAsideAlong() throws IOException {
        Path data = folder.resolve("data");
        try (Database store = Database.openFolder(data)) {
            Saves.save(store, 1);
            store.copies().makeIn(folder.resolve("copy.7lb"));
        }
        assertThat(Restoring.restore(data, folder.resolve("copy.7lb"), Keyring::open))
                .isPresent();
        saved(data, 2);
        try (DataFolder held = DataFolder.hold(data)) {
            FolderKeys former = held.keyring().open();
            FolderKeys next = held.endCampaign(former);
            assertThat(next.mark()).isNotEqualTo(former.mark());
        }
        assertThat(data.resolve("set-aside")).doesNotExist();
        assertThat(Disks.files(data).stream()
                        .filter(file -> file.getFileName().toString().startsWith("store-")))
                .hasSize(1);
        try (Database store = Database.openFolder(data)) {
            assertThat(Saves.there(store)).containsExactly(1, 2);
        }
    }

    @Test
    void aStoreThatWasNotClosedIsNotWrittenAnew() throws IOException {
        saved(folder, 1);
        Files.delete(folder.resolve("store-0001").resolve("seal"));
        try (DataFolder held = DataFolder.hold(folder)) {
            FolderKeys keys = held.keyring().open();
            assertThatThrownBy(() -> held.endCampaign(keys)).isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> held.rekey(keys, FolderKeys.random(), generation -> {}))
                    .isInstanceOf(StoreException.class);
        }
        try (Database store = Database.openFolder(folder)) {
            assertThat(Saves.there(store)).containsExactly(1);
        }
    }
}
