package org.sevenloop.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import org.sevenloop.persistence.disk.Disk;
import org.sevenloop.persistence.folder.Layout;
import org.sevenloop.persistence.folder.Seal;
import org.sevenloop.persistence.journal.Head;
import org.sevenloop.persistence.keys.FolderKeys;
import org.sevenloop.persistence.keys.Keyring;
import org.sevenloop.platform.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A data folder that this program holds alone, from before anybody has said who they are until the store is closed. */
public final class DataFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);

    private final Disk disk;
    private final Layout layout;
    private final FileChannel lock;
    private final Keyring keyring;

    private DataFolder(Disk disk, Layout layout, FileChannel lock, Keyring keyring) {
        this.disk = disk;
        this.layout = layout;
        this.lock = lock;
        this.keyring = keyring;
    }

    /**
     * Takes hold of a folder; it is made where there is none.
     *
     * @throws StoreException where another start of the program holds it, or nothing can be written there
     */
    public static DataFolder hold(Path path) {
        return hold(path, Disk.REAL);
    }

    /** As {@link #hold(Path)}, on another disk. */
    public static DataFolder hold(Path path, Disk disk) {
        Path folder = path.toAbsolutePath();
        Layout layout = new Layout(folder);
        try {
            disk.createFolder(folder);
            FileChannel lock = locked(layout.lock());
            try {
                checkKeys(disk, layout);
                return new DataFolder(disk, layout, lock, Keyring.of(disk, folder));
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new StoreException(StoreException.Code.READ_ONLY, e);
        }
    }

    /** New keys would open nothing of what lies there. */
    private static void checkKeys(Disk disk, Layout layout) throws IOException {
        boolean keys = disk.exists(layout.keyring()) || disk.exists(layout.keyringCopy());
        if (!keys && !disk.list(layout.folder(), Layout.GENERATION).isEmpty()) {
            throw new StoreException(StoreException.Code.NO_KEYS, new IOException("a store without its key file"));
        }
    }

    private static FileChannel locked(Path file) throws IOException {
        FileChannel channel = Disk.REAL.openToWrite(file);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException here) {
            channel.close();
            throw new StoreException(StoreException.Code.IN_USE, here);
        }
        channel.close();
        throw new StoreException(StoreException.Code.IN_USE, new IOException("held by another program"));
    }

    public Keyring keyring() {
        return keyring;
    }

    Disk disk() {
        return disk;
    }

    Layout layout() {
        return layout;
    }

    /** The key file as it is, for a backup that must open by itself. */
    byte[] keyringBytes() throws IOException {
        return disk.read(layout.keyring());
    }

    /** As {@link #open(FolderKeys, Progress)}, while nobody watches. */
    public Database open(FolderKeys keys) {
        return open(keys, Progress.NONE);
    }

    /**
     * Opens the store with the keys that the key file gave; closing the store lets go of the folder too.
     *
     * @param progress told how many saves were written again, where the store must be put together from a copy
     */
    public Database open(FolderKeys keys, Progress progress) {
        boolean open = false;
        try {
            if (keyring.generation() == 0) {
                first(keys);
            }
            trySweep();
            FolderStore store = FolderStore.open(this, keys, progress);
            Database database = Database.of(store);
            open = true;
            finish(database, store);
            return database;
        } catch (IOException e) {
            throw StoreErrors.of(e);
        } finally {
            if (!open) {
                close();
            }
        }
    }

    /**
     * Where what was broken off cannot be taken back now, as the disk is full, nobody is shown the half of it; the next try must find the folder
     * free. What never can be is told.
     */
    private static void finish(Database database, FolderStore store) {
        try {
            store.halves(UnfinishedBatches.takeBack(database));
        } catch (RuntimeException notNow) {
            database.close();
            throw notNow;
        }
    }

    /** What cannot be swept now is swept another time: the data open all the same. */
    private void trySweep() {
        try {
            new Sweep(disk, layout, keyring).run(Stamp.instant());
        } catch (IOException e) {
            LOG.warn("the folder could not be put in order: {}", e.getClass().getName());
        }
    }

    /**
     * What lay unencrypted goes once it was taken over. Until then it has a name of its own, because a file of the former name that somebody puts
     * there later is theirs, and stays.
     */
    private void first(FolderKeys keys) throws IOException {
        NewGeneration first = new NewGeneration(this, keys, 1);
        if (disk.exists(layout.formerTaken())) {
            first.ofFormer(layout.formerTaken());
        } else if (disk.exists(layout.former())) {
            first.ofFormer(layout.former());
            disk.move(layout.former(), layout.formerTaken());
        } else {
            first.empty();
        }
        keyring.moveTo(1, keys);
    }

    /**
     * Writes a closed store anew with other keys. What was written with the old ones, copies too, is gone afterwards.
     *
     * @param commit makes the generation of this number the live one in the key file, with the new keys
     */
    public void rekey(FolderKeys from, FolderKeys to, IntConsumer commit) {
        try {
            int former = keyring.generation();
            Head head = closedAt(former, from);
            new NewGeneration(this, to, former + 1).of(layout.generation(former), from, head);
            commit.accept(former + 1);
            forget();
        } catch (IOException e) {
            throw StoreErrors.of(e);
        }
    }

    /**
     * Writes a closed store anew with the next campaign's key, without what was removed from it, and destroys the key of
     * before: no copy that was made until now can be read any more, wherever it lies.
     *
     * @return the keys that open the store from now on
     */
    public FolderKeys endCampaign(FolderKeys keys) {
        try {
            FolderKeys next = keys.nextCampaign();
            int former = keyring.generation();
            Head head = closedAt(former, keys);
            new NewGeneration(this, next, former + 1).liveOf(layout.generation(former), keys, head);
            keyring.moveOn(former + 1, keys, next);
            forget();
            return next;
        } catch (IOException e) {
            throw StoreErrors.of(e);
        }
    }

    /** What the keys of before would open goes, and what was set aside until now with it. What cannot go now goes at a later start. */
    private void forget() {
        trySweep();
        try {
            disk.deleteAll(layout.setAside());
        } catch (IOException e) {
            LOG.warn("what was set aside could not be deleted: {}", e.getClass().getName());
        }
    }

    /** How far the journal of a store goes that was closed properly: no other may be written anew. */
    private Head closedAt(int generation, FolderKeys keys) throws IOException {
        return Seal.read(disk, layout.generation(generation).seal(), keys)
                .orElseThrow(() ->
                        new StoreException(StoreException.Code.FAILED, new IOException("the store was not closed")))
                .head();
    }

    /** Lets go of a folder whose store was not opened, or is closed. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw StoreErrors.of(e);
        }
    }
}
