package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.exchange.BatchId;
import org.sevenloop.persistence.disk.Disk;
import org.sevenloop.persistence.keys.Keyring;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.Store;
import org.sevenloop.service.exchange.HistoryService;
import org.sevenloop.service.exchange.ImportService;

/** What happens to a folder on any day. */
final class DailyWork {
    private DailyWork() {}

    /** Three sessions from nothing on: one ends properly, one with a copy in the middle, and the last one too. */
    static final class Saving extends Undertaking {
        private static final int SAVES = 10;

        @Override
        Object prepare(Path root) {
            try (Database nothing = Database.inMemory()) {
                return content(nothing);
            }
        }

        @Override
        void run(Path root, Disk disk, Consumer<Object> acknowledged) {
            for (int session = 0; session < 3; session++) {
                try (Database database = open(root, disk)) {
                    for (int i = 0; i < SAVES; i++) {
                        save(database, session * SAVES + i, acknowledged);
                        if (session == 1 && i == SAVES / 2) {
                            database.copies().make();
                        }
                    }
                }
            }
        }
    }

    /** A street's workbook is taken in, and taken back. */
    static final class Importing extends Undertaking {
        @Override
        Object prepare(Path root) {
            try (Database database = Database.openFolder(data(root))) {
                SampleCommunity.fill(database, 2);
                return content(database);
            }
        }

        @Override
        void run(Path root, Disk disk, Consumer<Object> acknowledged) {
            try (Database database = open(root, disk)) {
                Store store = new Store(database, SampleCommunity.SESSION);
                ImportService imports = new ImportService(store);
                Path workbook = Path.of("assets", "sample", "watch.xlsx");
                BatchId batch = imports.commit(imports.read(workbook, Progress.NONE), Progress.NONE)
                        .batch();
                acknowledged.accept(content(database));
                save(database, 0, acknowledged);
                new HistoryService(store).undo(batch);
                acknowledged.accept(content(database));
            }
        }
    }

    /** A copy among the others, and one into a file elsewhere, which opens by itself. */
    static final class Copying extends Undertaking {
        private Object copied = List.of();

        private static Path backup(Path root) {
            return root.resolve("elsewhere").resolve("backup.7lb");
        }

        @Override
        Object prepare(Path root) {
            return filled(root, 0, 10);
        }

        @Override
        void run(Path root, Disk disk, Consumer<Object> acknowledged) {
            try (Database database = open(root, disk)) {
                database.copies().make();
                save(database, 10, acknowledged);
                copied = content(database);
                database.copies().makeIn(backup(root));
                acknowledged.accept(copied);
                save(database, 11, acknowledged);
            }
        }

        @Override
        void check(Path root, int acknowledged) throws IOException {
            assertThat(Files.exists(backup(root)) || acknowledged < 2)
                    .as("the backup that was told of is there")
                    .isTrue();
            if (Files.exists(backup(root))) {
                Path restored = root.resolve("restored");
                Restoring.restore(restored, backup(root), Keyring::open);
                try (Database database = Database.openFolder(restored)) {
                    assertThat(content(database)).as("in the backup").isEqualTo(copied);
                }
            }
        }
    }

    /** A folder is opened that was not closed, or of which a file is damaged. */
    static final class Mending extends Undertaking {
        private final List<String> files;

        /** @param files how the names of the damaged files begin; a seal is missing rather than damaged */
        Mending(String... files) {
            this.files = List.of(files);
        }

        @Override
        Object prepare(Path root) throws IOException {
            filled(root, 0, 10);
            try (Database database = Database.openFolder(data(root))) {
                database.copies().make();
            }
            Object all = filled(root, 10, 20);
            for (String beginning : files) {
                damage(data(root).resolve("store-0001"), beginning);
            }
            return all;
        }

        private static void damage(Path store, String beginning) throws IOException {
            Optional<Path> file = Disks.files(store).stream()
                    .filter(each -> each.getFileName().toString().startsWith(beginning))
                    .max(Path::compareTo);
            if (beginning.equals("seal")) {
                Files.delete(file.orElseThrow());
                return;
            }
            try (RandomAccessFile raw = new RandomAccessFile(file.orElseThrow().toFile(), "rw")) {
                raw.seek(300);
                int was = raw.read();
                raw.seek(300);
                raw.write(was ^ 1);
            }
        }

        @Override
        void run(Path root, Disk disk, Consumer<Object> acknowledged) {
            try (Database database = open(root, disk)) {
                assertThat(database.report().state()).as(toString()).isNotEqualTo(StoreReport.State.INCOMPLETE);
                save(database, 20, acknowledged);
            }
        }

        @Override
        public String toString() {
            return super.toString() + files;
        }
    }
}
