package org.sevenloop.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sevenloop.persistence.disk.Checksum;
import org.sevenloop.persistence.disk.Disk;
import org.sevenloop.persistence.disk.Recoding;
import org.sevenloop.persistence.disk.Xts;
import org.sevenloop.persistence.folder.Backup;
import org.sevenloop.persistence.folder.Backups;
import org.sevenloop.persistence.folder.Layout.Generation;
import org.sevenloop.persistence.folder.Seal;
import org.sevenloop.persistence.journal.Head;
import org.sevenloop.persistence.journal.Journal;
import org.sevenloop.persistence.journal.JournalKeys;
import org.sevenloop.persistence.keys.FolderKeys;

/**
 * Makes another generation of a store beside the live one: with its own journal, its seal and a first copy. Whoever calls
 * makes it the live one by one step in the key file, once it is whole.
 */
final class NewGeneration {
    private final DataFolder folder;
    private final FolderKeys keys;
    private final Disk disk;
    private final Generation made;

    NewGeneration(DataFolder folder, FolderKeys keys, int number) {
        this.folder = folder;
        this.keys = keys;
        this.disk = folder.disk();
        this.made = folder.layout().generation(number);
    }

    /** One that holds nothing yet. */
    void empty() throws IOException {
        begin(Head.NONE);
    }

    /** What a folder held before there was a journal. */
    void ofFormer(Path former) throws IOException {
        try (FileChannel from = disk.openToWrite(former);
                FileLock held = from.tryLock()) {
            if (held == null) {
                throw new StoreException(StoreException.Code.IN_USE, new IOException("held by another program"));
            }
            begin(null);
            recode(from, from.size(), null);
        } catch (OverlappingFileLockException here) {
            throw new StoreException(StoreException.Code.IN_USE, here);
        }
        // A journal that does not begin with an empty store.
        finish(new Head(1, "f".repeat(64)));
    }

    /** The store of another generation, as it was closed. */
    void of(Generation former, FolderKeys formerKeys, Head head) throws IOException {
        begin(null);
        try (FileChannel from = disk.open(former.store())) {
            recode(from, from.size(), new Xts(formerKeys.forStore()));
        }
        finish(head);
    }

    /** The live rows of another generation, as it was closed: what was removed there still lies in its file. */
    void liveOf(Generation former, FolderKeys formerKeys, Head head) throws IOException {
        begin(null);
        LiveCopy.copy(disk, former.store(), formerKeys, made.store(), keys);
        try (FileChannel written = disk.openToWrite(made.store())) {
            written.force(true);
        }
        finish(head);
    }

    /** A copy, written with the same keys; false where it is damaged. */
    boolean of(Backup backup) throws IOException {
        begin(null);
        if (!backup.unpack(disk, made.store())) {
            return false;
        }
        finish(backup.head());
        return true;
    }

    private void begin(@Nullable Head head) throws IOException {
        disk.createFolder(made.folder());
        for (Path left : disk.list(made.folder(), "")) {
            disk.delete(left);
        }
        if (head != null) {
            Journal.begin(disk, made.folder(), new JournalKeys(keys), head).close();
        }
    }

    private void recode(FileChannel from, long length, @Nullable Xts was) throws IOException {
        try (FileChannel to = disk.openToWrite(made.store())) {
            Recoding.copy(from, length, was, to, new Xts(keys.forStore()));
        }
    }

    private void finish(Head head) throws IOException {
        Journal.begin(disk, made.folder(), new JournalKeys(keys), head).close();
        try (FileChannel channel = disk.open(made.store())) {
            new Seal(head, Checksum.of(channel, channel.size())).write(disk, made.seal(), keys);
        }
        new Backups(disk, folder.layout().backups())
                .take(
                        Stamp.instant(),
                        Backups.file(disk, made.store()),
                        new Backups.Origin(keys, made.number(), head),
                        backup -> BackupProof.prove(disk, backup, keys));
    }
}
