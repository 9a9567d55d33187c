package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sevenloop.SampleCommunity;
import org.sevenloop.persistence.disk.Disk;
import org.sevenloop.persistence.folder.Layout;
import org.sevenloop.persistence.keys.FolderKeys;
import org.sevenloop.persistence.keys.Keyring;
import org.sevenloop.service.Store;
import org.sevenloop.service.campaign.CampaignService;

/** What puts another store in the place of a folder's, or writes it anew. */
final class RenewingWork {
    private RenewingWork() {}

    /** A backup of the folder's own is put back. */
    static class Restored extends Undertaking {
        private Object inBackup = List.of();

        private static Path backup(Path root) {
            return root.resolve("backup.7lb");
        }

        /** Makes the backup in a folder. */
        final void back(Path root) {
            inBackup = filled(root, 0, 5);
            try (Database database = Database.openFolder(data(root))) {
                database.copies().makeIn(backup(root));
            }
        }

        @Override
        Object prepare(Path root) throws IOException {
            back(root);
            return filled(root, 5, 10);
        }

        @Override
        final void run(Path root, Disk disk, Consumer<Object> acknowledged) {
            Restoring.restore(data(root), disk, backup(root), Keyring::open);
            acknowledged.accept(inBackup);
            goOn(root, disk, acknowledged);
        }

        @Override
        final Object again(Path root, Object content) {
            Restoring.restore(data(root), backup(root), Keyring::open);
            return inBackup;
        }

        /** What was replaced is there still, or was set aside. */
        @Override
        void check(Path root, int acknowledged) throws IOException {
            assertThat(Files.exists(data(root).resolve("store-0001"))
                            || setAside(root).stream().anyMatch(path -> path.endsWith("store-0001/store.mv.db")))
                    .as("the replaced store")
                    .isTrue();
        }

        static List<Path> setAside(Path root) throws IOException {
            Path aside = new Layout(data(root)).setAside();
            if (!Files.exists(aside)) {
                return List.of();
            }
            try (Stream<Path> files = Files.walk(aside)) {
                return files.toList();
            }
        }
    }

    /** A backup from elsewhere is put in the place of what a folder holds. */
    static final class Adopted extends Restored {
        @Override
        Object prepare(Path root) throws IOException {
            back(root);
            Disks.remove(data(root));
            return filled(root, 5, 10);
        }

        @Override
        void check(Path root, int acknowledged) throws IOException {
            super.check(root, acknowledged);
            if (acknowledged > 0) {
                assertThat(setAside(root))
                        .as("what the replaced store opens with")
                        .anyMatch(path -> path.endsWith("sevenloop.keys"));
            }
        }
    }

    /** The first account is made, and the store written with keys that nobody can have read. */
    static final class Protected extends Undertaking {
        private String recoveryKey = "";

        @Override
        Object prepare(Path root) {
            return filled(root, 0, 10);
        }

        @Override
        void run(Path root, Disk disk, Consumer<Object> acknowledged) {
            DataFolder held = DataFolder.hold(data(root), disk);
            Keyring.Draft draft = held.keyring().protect("甲", "清江社区一二三".toCharArray());
            recoveryKey = draft.recoveryKey();
            held.rekey(held.keyring().open(), draft.keys(), generation -> commit(draft, generation));
            try (Database database = held.open(draft.keys())) {
                acknowledged.accept(content(database));
                save(database, 10, acknowledged);
            }
        }

        private static void commit(Keyring.Draft draft, int generation) {
            try {
                draft.commit(generation);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        Database open(Path root) {
            DataFolder held = DataFolder.hold(data(root));
            Keyring ring = held.keyring();
            return held.open(ring.hasAccounts() ? ring.unlockByRecovery(recoveryKey) : ring.open());
        }
    }

    /** A campaign ends: everybody is taken away, and the key destroyed. */
    static final class Ended extends Undertaking {
        private Object ended = List.of();

        @Override
        Object prepare(Path root) {
            try (Database database = Database.openFolder(data(root))) {
                SeededPerson.seed(database);
                database.copies().make();
                return content(database);
            }
        }

        @Override
        void run(Path root, Disk disk, Consumer<Object> acknowledged) {
            try (Database database = open(root, disk)) {
                new CampaignService(new Store(database, SampleCommunity.SESSION)).end("清江社区", "疫情结束");
                ended = content(database);
            }
            acknowledged.accept(ended);
            destroyKey(root, disk);
            acknowledged.accept(ended);
            goOn(root, disk, acknowledged);
        }

        private static void destroyKey(Path root, Disk disk) {
            try (DataFolder held = DataFolder.hold(data(root), disk)) {
                FolderKeys keys = held.keyring().open();
                held.endCampaign(keys);
            }
        }

        @Override
        Object again(Path root, Object content) {
            destroyKey(root, Disk.REAL);
            return content;
        }

        @Override
        void check(Path root, int acknowledged) {
            if (acknowledged > 1) {
                assertThat(data(root).resolve("store-0001")).doesNotExist();
            }
        }
    }

    /** A folder from before the journal is opened. */
    static class TakenOver extends Undertaking {
        private final String version;

        TakenOver(String version) {
            this.version = version;
        }

        final String version() {
            return version;
        }

        @Override
        Object prepare(Path root) throws IOException {
            try {
                OlderStores.former(data(root), version);
            } catch (SQLException e) {
                throw new IOException(e);
            }
            return List.of(OlderStores.NAME);
        }

        @Override
        final void run(Path root, Disk disk, Consumer<Object> acknowledged) {
            try (Database database = open(root, disk)) {
                acknowledged.accept(content(database));
                save(database, 0, acknowledged);
            }
        }

        /** What a migration adds is made anew each time. */
        @Override
        final Object content(Database database) {
            return OlderStores.names(database);
        }

        @Override
        public String toString() {
            return super.toString() + version;
        }
    }

    /** A folder of an earlier schema is opened. */
    static final class Migrated extends TakenOver {
        Migrated(String version) {
            super(version);
        }

        @Override
        Object prepare(Path root) throws IOException {
            try {
                OlderStores.sealed(data(root), version());
            } catch (SQLException e) {
                throw new IOException(e);
            }
            return List.of(OlderStores.NAME);
        }
    }
}
