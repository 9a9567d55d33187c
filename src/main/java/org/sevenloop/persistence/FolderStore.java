package org.sevenloop.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sevenloop.persistence.disk.Checksum;
import org.sevenloop.persistence.disk.Disk;
import org.sevenloop.persistence.disk.SealedPath;
import org.sevenloop.persistence.disk.Xts;
import org.sevenloop.persistence.folder.Backup;
import org.sevenloop.persistence.folder.Backups;
import org.sevenloop.persistence.folder.Layout;
import org.sevenloop.persistence.folder.Layout.Generation;
import org.sevenloop.persistence.folder.Seal;
import org.sevenloop.persistence.journal.Head;
import org.sevenloop.persistence.journal.Journal;
import org.sevenloop.persistence.journal.JournalDamage;
import org.sevenloop.persistence.journal.JournalKeys;
import org.sevenloop.persistence.journal.JournalReader;
import org.sevenloop.persistence.keys.FolderKeys;
import org.sevenloop.platform.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of the open store. The journal is what holds: a save is there, synced, before anybody is told that it was done. The database is
 * trusted only as it was when it was closed or copied; after anything else it is put together again from a copy and the journal.
 */
final class FolderStore {
    /** A copy shortens what would have to be written again; not after each small change. */
    private static final Duration COPY_AGE = Duration.ofMinutes(30);

    private static final long MOST_JOURNAL = 32L << 20;
    /** What the program, and the system beside it, needs to stop in good order. */
    private static final long RESERVE = 200L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(FolderStore.class);

    private final DataFolder folder;
    private final Disk disk;
    private final Generation generation;
    private final FolderKeys keys;
    private final Backups backups;
    private final SealedPath.Mounted mounted;
    private final Journal journal;
    private final StoreReport report;
    private @Nullable Head copied;
    private Instant copiedAt;

    private FolderStore(DataFolder folder, Generation generation, FolderKeys keys, Found found) {
        this.folder = folder;
        this.disk = folder.disk();
        this.generation = generation;
        this.keys = keys;
        this.backups = new Backups(disk, folder.layout().backups());
        this.journal = found.journal();
        this.report = found.report();
        this.copied = found.copied();
        this.copiedAt = Stamp.instant();
        this.mounted = SealedPath.mount(disk, generation.store(), new Xts(keys.forStore()));
    }

    /**
     * What was found on opening.
     *
     * @param copied how far the newest copy goes; null where the journal does not reach back to any
     */
    private record Found(
            Journal journal, StoreReport report, @Nullable Head copied) {}

    /** Finds out how the store was left, puts it right where it must be, and breaks its seal. */
    static FolderStore open(DataFolder folder, FolderKeys keys, Progress progress) throws IOException {
        Generation generation = folder.layout().generation(folder.keyring().generation());
        Opening opening = new Opening(folder.disk(), folder.layout(), generation, keys, progress);
        Found found = opening.run();
        folder.disk().delete(generation.seal());
        return new FolderStore(folder, generation, keys, found);
    }

    /** The steps of opening. */
    private record Opening(Disk disk, Layout layout, Generation generation, FolderKeys keys, Progress progress) {
        Found run() throws IOException {
            Optional<Seal> seal = Seal.read(disk, generation.seal(), keys);
            JournalReader.End end = end();
            boolean sound = seal.isPresent() && soundStore(seal.get());
            if (sound
                    && end != null
                    && !end.torn()
                    && end.head().equals(seal.get().head())) {
                return new Found(resumed(end), StoreReport.WELL, newestCopy());
            }
            boolean storeIsOlder = end != null
                    && seal.isPresent()
                    && end.head().number() > seal.get().head().number();
            if (sound && !storeIsOlder) {
                Path aside = setJournalAside();
                StoreReport report = new StoreReport(StoreReport.State.REPAIRED, 0, null, aside);
                return new Found(begun(seal.get().head()), report, null);
            }
            return rebuilt(seal, end == null);
        }

        private JournalReader.@Nullable End end() throws IOException {
            try {
                return new JournalReader(disk, generation.folder()).end();
            } catch (JournalDamage damaged) {
                return null;
            }
        }

        private boolean soundStore(Seal seal) throws IOException {
            if (!disk.exists(generation.store())) {
                return false;
            }
            try (FileChannel channel = disk.open(generation.store())) {
                return channel.size() == seal.store().length()
                        && Checksum.of(channel, channel.size()).equals(seal.store());
            }
        }

        private Found rebuilt(Optional<Seal> seal, boolean journalDamaged) throws IOException {
            Rebuild.Rebuilt made =
                    new Rebuild(disk, generation, new Backups(disk, layout.backups()), keys, progress).run();
            long expected = seal.map(each -> each.head().number()).orElse(0L);
            boolean whole = made.end() != null && made.head().number() >= expected;
            Path aside = null;
            if (seal.isPresent() || !whole) {
                aside = setAside(List.of(generation.store()));
            }
            if (made.end() == null || journalDamaged) {
                aside = setJournalAside();
            }
            disk.move(generation.rebuilt(), generation.store());
            StoreReport.State state = !whole
                    ? StoreReport.State.INCOMPLETE
                    : seal.isPresent() || journalDamaged ? StoreReport.State.REPAIRED : StoreReport.State.RECOVERED;
            StoreReport report = new StoreReport(state, made.saves(), made.backup(), aside);
            JournalReader.End end = journalDamaged ? null : made.end();
            return end == null
                    ? new Found(begun(made.head()), report, null)
                    : new Found(resumed(end), report, newestCopy());
        }

        private Head newestCopy() throws IOException {
            return new Backups(disk, layout.backups())
                    .of(keys, generation.number()).stream()
                            .findFirst()
                            .map(Backup::head)
                            .orElse(Head.NONE);
        }

        private Journal resumed(JournalReader.End end) throws IOException {
            return Journal.resume(disk, generation.folder(), new JournalKeys(keys), end);
        }

        private Journal begun(Head head) throws IOException {
            return Journal.begin(disk, generation.folder(), new JournalKeys(keys), head);
        }

        private Path setJournalAside() throws IOException {
            return setAside(disk.list(generation.folder(), "journal-"));
        }

        private Path setAside(List<Path> files) throws IOException {
            Path aside = layout.aside(Stamp.instant());
            disk.createFolder(aside);
            for (Path file : files) {
                if (disk.exists(file)) {
                    disk.move(file, aside.resolve(file.getFileName()));
                }
            }
            return aside;
        }
    }

    StoreReport report() {
        return report;
    }

    /** How H2 opens it. */
    String url() {
        return H2Url.of(mounted.name());
    }

    Head head() {
        return journal.head();
    }

    /** Whether there is room for more; the last of it is left for closing. */
    private void checkRoom() throws IOException {
        if (disk.room(generation.folder()) < RESERVE) {
            throw new StoreException(StoreException.Code.DISK_FULL, new IOException("less than " + RESERVE));
        }
    }

    /** Keeps a save for good; what the database does next can be done again from this. */
    void keep(Save save) {
        try {
            checkRoom();
            journal.append(save.head().toBytes(), save.body(), save.length());
        } catch (IOException e) {
            throw StoreErrors.of(e);
        }
    }

    /** The database could not do what the journal has already: nobody was told, and it never was. */
    void takeBack() {
        try {
            journal.takeBack();
        } catch (IOException e) {
            throw StoreErrors.of(e);
        }
    }

    /** Whether so much was saved since the last copy that another one is due. */
    boolean copyIsDue() {
        return copied == null
                || !journal.head().equals(copied)
                        && (journal.length() > MOST_JOURNAL
                                || Duration.between(copiedAt, Stamp.instant()).compareTo(COPY_AGE) >= 0);
    }

    /** Copies the open database, which must have written everything to its file. */
    Backup copy() throws IOException {
        return copied(
                backups.take(Stamp.instant(), mounted::copied, keys, generation.number(), journal.head(), this::prove));
    }

    /** As {@link #copy}, into a file that opens by itself. */
    Backup copyTo(Path file) throws IOException {
        byte[] keyring = folder.keyringBytes();
        return Backups.write(
                disk,
                file,
                Stamp.instant(),
                mounted::copied,
                keys,
                generation.number(),
                journal.head(),
                keyring,
                this::prove);
    }

    private Backup copied(Backup backup) throws IOException {
        copied = backup.head();
        copiedAt = backup.taken();
        journal.turn();
        backups.rotate();
        return backup;
    }

    private void prove(Backup backup) throws IOException {
        BackupProof.prove(disk, backup, keys);
    }

    Backups backups() {
        return backups;
    }

    /** Lets go of the files of a store that could not be opened; without a seal, the next start puts it together again. */
    void abandon() {
        mounted.close();
        try {
            journal.close();
        } catch (IOException e) {
            LOG.warn("the journal could not be closed: {}", e.getClass().getName());
        }
    }

    /** After the database was closed. */
    void close() {
        try {
            seal();
        } catch (IOException e) {
            // Without a seal the next start puts everything together again.
            LOG.warn("the store could not be sealed: {}", e.getClass().getName());
        } finally {
            folder.close();
        }
    }

    /** After the database was closed: seals it. What is not sealed is put together again at the next start. */
    private void seal() throws IOException {
        mounted.close();
        Checksum.Sum sum;
        try (FileChannel channel = disk.openToWrite(generation.store())) {
            channel.force(true);
            sum = Checksum.of(channel, channel.size());
        }
        if (copyIsDue()) {
            copyClosed();
        }
        journal.close();
        new Seal(journal.head(), sum).write(disk, generation.seal(), keys);
    }

    /** A copy that cannot be made now is made another time: the journal holds everything. */
    private void copyClosed() throws IOException {
        try {
            Backups.Source closed = Backups.file(disk, generation.store());
            copied(backups.take(Stamp.instant(), closed, keys, generation.number(), journal.head(), this::prove));
        } catch (IOException e) {
            LOG.warn("no copy was made on closing: {}", e.getClass().getName());
        }
    }
}
