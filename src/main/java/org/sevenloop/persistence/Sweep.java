package org.sevenloop.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.sevenloop.persistence.disk.Disk;
import org.sevenloop.persistence.folder.Backup;
import org.sevenloop.persistence.folder.Backups;
import org.sevenloop.persistence.folder.Layout;
import org.sevenloop.persistence.keys.FolderKeys;
import org.sevenloop.persistence.keys.Keyring;

/**
 * Puts a data folder in order behind a step in the key file, also where a crash came between: what only a destroyed key
 * would open is deleted, a store that is not the live one is set aside, and halves of files go.
 */
final class Sweep {
    private final Disk disk;
    private final Layout layout;
    private final Keyring keyring;
    private final FolderKeys keys;

    Sweep(Disk disk, Layout layout, Keyring keyring, FolderKeys keys) {
        this.disk = disk;
        this.layout = layout;
        this.keyring = keyring;
        this.keys = keys;
    }

    /**
     * Nobody may have the store open.
     *
     * @return where a store that was replaced lies now
     */
    Optional<Path> run(Instant now) throws IOException {
        halves();
        if (keyring.gone() > 0) {
            copies();
            setAside();
        }
        return generations(now);
    }

    private void halves() throws IOException {
        disk.delete(layout.formerTaken());
        disk.deleteAll(layout.newKeys());
        for (Path half : disk.list(layout.backups(), "new-")) {
            disk.delete(half);
        }
    }

    private Optional<Path> generations(Instant now) throws IOException {
        Optional<Path> aside = Optional.empty();
        for (Path folder : disk.list(layout.folder(), Layout.GENERATION)) {
            int number = Layout.numberOf(folder);
            if (gone(number)) {
                disk.deleteAll(folder);
            } else if (number > 0 && number != keyring.generation()) {
                // Also one of a later number: an older key file may have been put in place of the real one.
                aside = Optional.of(layout.aside(now));
                disk.createFolder(layout.aside(now));
                disk.move(folder, layout.aside(now).resolve(folder.getFileName()));
            }
        }
        return aside;
    }

    private void copies() throws IOException {
        Backups backups = new Backups(disk, layout.backups());
        for (Backup copy : backups.all()) {
            if (gone(copy.generation()) && !copy.mark().equals(keys.mark())) {
                backups.delete(copy);
            }
        }
    }

    private void setAside() throws IOException {
        for (Path when : disk.list(layout.setAside(), "")) {
            if (disk.list(when, Layout.GENERATION).stream().anyMatch(each -> gone(Layout.numberOf(each)))) {
                disk.deleteAll(when);
            }
        }
        if (disk.list(layout.setAside(), "").isEmpty()) {
            disk.delete(layout.setAside());
        }
    }

    private boolean gone(int number) {
        return number > 0 && number <= keyring.gone();
    }
}
