package org.sevenloop.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sevenloop.model.account.Role;
import org.sevenloop.model.exchange.StoreCopy;
import org.sevenloop.persistence.disk.Disk;
import org.sevenloop.persistence.folder.Backup;
import org.sevenloop.persistence.folder.Backups;
import org.sevenloop.persistence.folder.Layout;
import org.sevenloop.persistence.keys.FolderKeys;
import org.sevenloop.persistence.keys.Keyring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a backup in place of a folder's store. What was there is set aside in the same folder, never deleted; until the last
 * step everything is as it was.
 */
public final class Restoring {
    private static final Logger LOG = LoggerFactory.getLogger(Restoring.class);

    private final DataFolder folder;
    private final Disk disk;
    private final Layout layout;

    /** How a key file is opened whose backup came from elsewhere. */
    public interface Unlocking {
        FolderKeys keys(Keyring keyring);

        /**
         * Asked before anything is changed, where there are accounts; refuses by an exception.
         *
         * @param names who has a password, the first one first
         * @param roles as the newest copy tells them; empty where it is from before the accounts
         */
        default void admit(List<String> names, Map<String, Role> roles) {}
    }

    private Restoring(DataFolder folder) {
        this.folder = folder;
        this.disk = folder.disk();
        this.layout = folder.layout();
    }

    /** The copies that a folder keeps, the newest first; it may be open meanwhile. */
    public static List<StoreCopy> copies(Path path) {
        try {
            return new Backups(Disk.REAL, new Layout(path.toAbsolutePath()).backups())
                    .all().stream().map(Restoring::copy).toList();
        } catch (IOException e) {
            throw StoreErrors.of(e);
        }
    }

    private static StoreCopy copy(Backup backup) {
        LocalDateTime taken = LocalDateTime.ofInstant(backup.taken(), ZoneId.systemDefault());
        return new StoreCopy(
                backup.file(), taken, backup.head().number(), backup.store().length());
    }

    /**
     * Restores a folder that nobody has open.
     *
     * @param unlocking asked for the keys of this folder first, then, if the backup was written with others, for those of
     *     the key file in the backup
     * @return where what was there before lies now; empty where there was nothing
     * @throws StoreException NO_BACKUP, DAMAGED or IN_USE; nothing was changed
     */
    public static Optional<Path> restore(Path path, Path file, Unlocking unlocking) {
        return restore(path, Disk.REAL, file, unlocking);
    }

    static Optional<Path> restore(Path path, Disk disk, Path file, Unlocking unlocking) {
        try (DataFolder folder = DataFolder.hold(path, disk)) {
            return new Restoring(folder).restore(file, unlocking);
        } catch (IOException e) {
            throw StoreErrors.of(e);
        }
    }

    private Optional<Path> restore(Path file, Unlocking unlocking) throws IOException {
        Backup backup = Backup.of(disk, file)
                .orElseThrow(() -> new StoreException(StoreException.Code.NO_BACKUP, new IOException("no backup")));
        int former = folder.keyring().generation();
        FolderKeys own = unlocking.keys(folder.keyring());
        admit(backup, own, unlocking);
        if (own.mark().equals(backup.mark())) {
            int next = next(former);
            make(backup, own, next);
            folder.keyring().moveTo(next, own);
            return swept(folder.keyring(), Stamp.instant());
        }
        return adopt(backup, unlocking, former);
    }

    /** By the newest of the folder's own copies: somebody who had more rights long ago does not get them back by an old one. */
    private void admit(Backup backup, FolderKeys own, Unlocking unlocking) throws IOException {
        Keyring ring = folder.keyring();
        if (!ring.hasAccounts()) {
            return;
        }
        Map<String, Role> roles = Map.of();
        for (Backup copy : new Backups(disk, layout.backups()).of(own, ring.generation())) {
            if (copy.whole(disk)) {
                roles = BackupProof.roles(disk, copy, own);
                break;
            }
        }
        if (roles.isEmpty() && backup.mark().equals(own.mark()) && backup.whole(disk)) {
            roles = BackupProof.roles(disk, backup, own);
        }
        unlocking.admit(ring.names(), roles);
    }

    /** A backup from elsewhere brings its own key file, and with it its accounts. */
    private Optional<Path> adopt(Backup backup, Unlocking unlocking, int former) throws IOException {
        if (backup.keyring().length == 0) {
            throw new StoreException(StoreException.Code.OTHER_KEYS, new IOException("another folder's backup"));
        }
        // As a power cut may have left it.
        disk.deleteAll(layout.newKeys());
        disk.createFolder(layout.newKeys());
        Layout there = new Layout(layout.newKeys());
        try {
            disk.replace(there.keyring(), backup.keyring());
            Keyring theirs = Keyring.of(disk, there.folder());
            FolderKeys keys = unlocking.keys(theirs);
            int next = next(former);
            make(backup, keys, next);
            theirs.settle(next, keys);
            Instant now = Stamp.instant();
            if (former > 0) {
                disk.createFolder(layout.aside(now));
                disk.replace(layout.aside(now).resolve(layout.keyring().getFileName()), folder.keyringBytes());
            }
            // The copy first: of two key files the newer one counts.
            disk.delete(layout.keyringCopy());
            disk.move(there.keyring(), layout.keyring());
            return swept(theirs, now);
        } finally {
            disk.deleteAll(layout.newKeys());
        }
    }

    /** The restored store is the live one by now; what cannot be set aside is set aside at the next start. */
    private Optional<Path> swept(Keyring live, Instant now) {
        try {
            return new Sweep(disk, layout, live).run(now);
        } catch (IOException e) {
            LOG.warn("the former store could not be set aside: {}", e.getClass().getName());
            return Optional.empty();
        }
    }

    private int next(int former) throws IOException {
        int next = former + 1;
        while (disk.exists(layout.generation(next).folder())) {
            next++;
        }
        return next;
    }

    private void make(Backup backup, FolderKeys keys, int next) throws IOException {
        if (!new NewGeneration(folder, keys, next).of(backup)) {
            throw new StoreException(StoreException.Code.DAMAGED, new IOException("the backup is damaged"));
        }
    }
}
