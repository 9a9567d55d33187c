package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.persistence.disk.Disk;
import org.sevenloop.persistence.disk.WatchedDisk;
import org.sevenloop.persistence.folder.Backup;
import org.sevenloop.persistence.folder.Backups;
import org.sevenloop.persistence.folder.Layout;
import org.sevenloop.persistence.keys.FolderKeys;
import org.sevenloop.persistence.keys.Keyring;

/** A folder is put in order behind a step in the key file, also where the program ended right after that step. */
class SweepTest {
    @TempDir
    Path folder;

    private Path data;
    private final AtomicBoolean broken = new AtomicBoolean();

    /** From the moment it breaks, nothing is deleted or moved any more: as if the power went. */
    private final WatchedDisk disk = new WatchedDisk(new WatchedDisk.Watcher() {}) {
        @Override
        public void delete(Path file) throws IOException {
            check();
            super.delete(file);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            check();
            super.move(from, to);
            broken.compareAndSet(false, to.getFileName().toString().equals("sevenloop.keys") && armed);
        }

        private void check() throws IOException {
            if (broken.get()) {
                throw new IOException("the power is gone");
            }
        }
    };

    private boolean armed;

    @BeforeEach
    void filled() {
        data = folder.resolve("data");
        try (Database store = Database.openFolder(data)) {
            Saves.save(store, 1);
            store.copies().makeIn(folder.resolve("first.7lb"));
        }
        saved(2);
    }

    private void saved(int number) {
        try (Database store = Database.openFolder(data)) {
            Saves.save(store, number);
            store.copies().make();
        }
    }

    private void holds(Integer... numbers) {
        try (Database store = Database.openFolder(data)) {
            assertThat(store.report().state()).isEqualTo(StoreReport.State.WELL);
            assertThat(Saves.there(store)).containsExactly(numbers);
        }
    }

    private List<String> names(String beginning) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(beginning))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatADestroyedKeyWouldOpenGoesAtTheNextStart() throws IOException {
        String former;
        try (DataFolder held = DataFolder.hold(data, disk)) {
            FolderKeys keys = held.keyring().open();
            former = keys.mark();
            armed = true;
            assertThat(held.endCampaign(keys).mark()).isNotEqualTo(former);
        }
        assertThat(names("store-")).containsExactly("store-0001", "store-0002");

        holds(1, 2);

        assertThat(names("store-")).containsExactly("store-0002");
        assertThat(copies()).isNotEmpty().noneMatch(copy -> copy.mark().equals(former));
    }

    private List<Backup> copies() throws IOException {
        return new Backups(Disk.REAL, new Layout(data).backups()).all();
    }

    @Test
    void aStoreThatWasReplacedIsSetAsideAtTheNextStart() throws IOException {
        armed = true;
        assertThat(Restoring.restore(data, disk, folder.resolve("first.7lb"), Keyring::open))
                .as("where it was set aside")
                .isEmpty();
        assertThat(names("store-")).containsExactly("store-0001", "store-0002");

        holds(1);

        assertThat(names("store-")).containsExactly("store-0002");
        try (Stream<Path> aside = Files.walk(data.resolve("set-aside"))) {
            assertThat(aside.map(file -> file.getFileName().toString())).contains("store-0001", "store.mv.db");
        }
    }

    @Test
    void underAnOlderKeyFileNothingIsDeleted() throws IOException {
        byte[] older = Files.readAllBytes(data.resolve("sevenloop.keys"));
        assertThat(Restoring.restore(data, folder.resolve("first.7lb"), Keyring::open))
                .isPresent();
        saved(3);
        Files.write(data.resolve("sevenloop.keys"), older);
        Files.write(data.resolve("sevenloop.keys.copy"), older);

        try (DataFolder held = DataFolder.hold(data)) {
            assertThatThrownBy(() -> held.open(held.keyring().open()).close()).isInstanceOf(StoreException.class);
        }

        try (Stream<Path> all = Files.walk(data)) {
            assertThat(all.filter(file -> file.endsWith("store-0002/store.mv.db")))
                    .hasSize(1);
        }
    }

    @Test
    void nothingStaysInTheClearOfAFolderThatWasTakenOver() throws IOException, SQLException {
        Path former = folder.resolve("former");
        OlderStores.former(Files.createDirectory(former), "2");
        try (DataFolder held = DataFolder.hold(former, disk)) {
            FolderKeys keys = held.keyring().open();
            armed = true;
            assertThatThrownBy(() -> held.open(keys)).isInstanceOf(StoreException.class);
        }
        assertThat(former).isDirectoryContaining("glob:**sevenloop.mv.db.taken-over");
        try (Database store = Database.openFolder(former)) {
            assertThat(OlderStores.names(store)).containsExactly(OlderStores.NAME);
        }
        assertThat(former).isDirectoryNotContaining("glob:**sevenloop.mv.db*");
    }

    @Test
    void halvesGo() throws IOException {
        Path half = Files.writeString(data.resolve("backups").resolve("new-sevenloop-20200220-080000.7lb"), "half");
        Files.createDirectories(data.resolve("new-keys"));
        Files.writeString(data.resolve("new-keys").resolve("sevenloop.keys"), "half");
        holds(1, 2);
        assertThat(half).doesNotExist();
        assertThat(data.resolve("new-keys")).doesNotExist();
    }
}
