package org.sevenloop.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.SecondPlace;
import org.sevenloop.persistence.disk.Checksum;
import org.sevenloop.persistence.disk.Disk;
import org.sevenloop.persistence.disk.SealedPath;
import org.sevenloop.persistence.disk.Xts;
import org.sevenloop.persistence.folder.Backup;
import org.sevenloop.persistence.folder.Backups;
import org.sevenloop.persistence.folder.Layout.Generation;
import org.sevenloop.persistence.folder.Seal;
import org.sevenloop.persistence.folder.SecondCopies;
import org.sevenloop.persistence.journal.Head;
import org.sevenloop.persistence.journal.Journal;
import org.sevenloop.persistence.journal.Tidemark;
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
    private final Tidemark tidemark;
    private final SecondCopies second;
    private volatile StoreReport report;
    private Head copied;
    /** By the clock that nobody sets. */
    private long copiedAt = System.nanoTime();

    private FolderStore(DataFolder folder, Generation generation, FolderKeys keys, StoreOpening.Found found)
            throws IOException {
        this.folder = folder;
        this.disk = folder.disk();
        this.generation = generation;
        this.keys = keys;
        this.backups = new Backups(disk, folder.layout().backups());
        this.journal = found.journal();
        this.report = found.report();
        this.copied = found.copied();
        this.tidemark = Tidemark.begin(disk, generation.folder(), journal.head());
        this.second = new SecondCopies(disk, folder.layout());
        this.mounted = SealedPath.mount(disk, generation.store(), new Xts(keys.forStore()));
    }

    /** Opens the files, put right where they must be, and breaks their seal. */
    static FolderStore open(DataFolder folder, FolderKeys keys, Progress progress) throws IOException {
        Generation generation = folder.layout().generation(folder.keyring().generation());
        StoreOpening opening = new StoreOpening(folder.disk(), folder.layout(), generation, keys, progress);
        StoreOpening.Found found = opening.run();
        try {
            folder.disk().delete(generation.seal());
            return new FolderStore(folder, generation, keys, found);
        } catch (IOException e) {
            release(found.journal());
            throw e;
        }
    }

    Path path() {
        return folder.layout().folder().normalize();
    }

    StoreReport report() {
        return report;
    }

    /** Notes of which files a half stays. */
    void halves(List<String> halves) {
        report = report.withHalves(halves);
    }

    /** How H2 opens it. */
    String url() {
        return H2Url.of(mounted.name());
    }

    Head head() {
        return journal.head();
    }

    /** How many bytes can still be written before no more is saved. */
    long room() throws IOException {
        return Math.max(0, disk.room(generation.folder()) - RESERVE);
    }

    /** Whether there is room for more; the last of it is left for closing. */
    private void checkRoom() throws IOException {
        if (room() == 0) {
            throw new StoreException(StoreException.Code.DISK_FULL, new IOException("less than " + RESERVE));
        }
    }

    /** Keeps a save for good; what the database does next can be done again from this. */
    void keep(Save save) {
        try {
            checkRoom();
            journal.append(save.head().toBytes(), save.body(), save.length());
            mark(journal.head().number());
        } catch (IOException e) {
            throw StoreErrors.of(e);
        }
    }

    /** The database could not do what the journal has already: nobody was told, and it never was. */
    void takeBack() {
        try {
            mark(journal.head().number() - 1);
            journal.takeBack();
        } catch (IOException e) {
            throw StoreErrors.of(e);
        }
    }

    /** The save is kept, or taken away, whether or not this can be written. */
    private void mark(long number) {
        try {
            tidemark.set(number);
        } catch (IOException e) {
            LOG.warn("how far the journal goes was not noted: {}", e.getClass().getName());
        }
    }

    /** Whether so much was saved since the last copy that another one is due, and there is room for it. */
    boolean copyIsDue() throws IOException {
        return !journal.head().equals(copied)
                && disk.size(generation.store()) < room()
                && (journal.length() > MOST_JOURNAL || System.nanoTime() - copiedAt >= COPY_AGE.toNanos());
    }

    /**
     * Copies the open database, which must have written everything to its file.
     *
     * @param saves how many it holds, and the copy must
     */
    Backup copy(int saves) throws IOException {
        return copied(backups.take(Stamp.instant(), mounted::copied, origin(), copy -> prove(copy, saves)));
    }

    /** As {@link #copy}, for good: before a migration. */
    Backup keepCopy(int saves) throws IOException {
        return copied(backups.keep(Stamp.instant(), mounted::copied, origin(), copy -> prove(copy, saves)));
    }

    /** As {@link #copy}, into a file that opens by itself. */
    Backup copyTo(Path file, int saves) throws IOException {
        Path parent = Objects.requireNonNull(file.toAbsolutePath().getParent());
        return new Backups(disk, parent)
                .write(
                        file,
                        Stamp.instant(),
                        mounted::copied,
                        origin(),
                        folder.keyringBytes(),
                        copy -> prove(copy, saves));
    }

    SecondPlace secondPlace() throws IOException {
        return second.state(keys.mark());
    }

    /** Names where each copy is kept a second time; null: nowhere. */
    void keepAlsoIn(@Nullable Path place) throws IOException {
        second.name(place);
    }

    private Backups.Origin origin() {
        return new Backups.Origin(keys, generation.number(), journal.head());
    }

    private Backup copied(Backup backup) throws IOException {
        copied = backup.head();
        copiedAt = System.nanoTime();
        journal.turn();
        backups.rotate(keys.mark(), Stamp.instant());
        return backup;
    }

    /** Keeps a finished copy in the second place too, however long that takes: nobody's save waits for it. */
    void keepTwice(Backup copy) throws IOException {
        second.keep(copy, folder.keyringBytes(), Stamp.instant());
    }

    private void prove(Backup backup, int saves) throws IOException {
        BackupProof.prove(disk, backup, keys, saves);
    }

    /** Lets go of the files of a store that could not be opened; without a seal, the next start puts it together again. */
    void abandon() {
        mounted.close();
        release(journal, tidemark);
    }

    private static void release(AutoCloseable... files) {
        for (AutoCloseable each : files) {
            try {
                each.close();
            } catch (Exception e) {
                LOG.warn("a file of the store was not closed: {}", e.getClass().getName());
            }
        }
    }

    /**
     * After the database was closed.
     *
     * @param written whether it said before that all of it is in its file
     */
    void close(boolean written) {
        mounted.close();
        try {
            if (written && !mounted.failed() && !journal.broken()) {
                seal();
            } else {
                LOG.warn("the store is not sealed: its file may lack what the journal has");
            }
        } catch (IOException e) {
            LOG.warn("the store could not be sealed: {}", e.getClass().getName());
        } finally {
            release(journal, tidemark);
            folder.close();
        }
    }

    /** What is not sealed is put together again at the next start. */
    private void seal() throws IOException {
        Checksum.Sum sum;
        try (FileChannel channel = disk.openToWrite(generation.store())) {
            channel.force(true);
            sum = Checksum.of(channel, channel.size());
        }
        Backup copy = copyIsDue() ? copyClosed() : null;
        journal.close();
        new Seal(journal.head(), sum).write(disk, generation.seal(), keys);
        if (copy != null) {
            keepTwice(copy);
        }
    }

    /** A copy that cannot be made now is made another time: the journal holds everything. */
    private @Nullable Backup copyClosed() throws IOException {
        try {
            Backups.Source closed = Backups.file(disk, generation.store());
            return copied(backups.take(Stamp.instant(), closed, origin(), copy -> BackupProof.prove(disk, copy, keys)));
        } catch (IOException e) {
            LOG.warn("no copy was made on closing: {}", e.getClass().getName());
            return null;
        }
    }
}
