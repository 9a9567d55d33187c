package org.sevenloop.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sevenloop.persistence.disk.Disk;
import org.sevenloop.persistence.folder.Backups;
import org.sevenloop.persistence.folder.Layout;
import org.sevenloop.persistence.folder.SecondCopies;
import org.sevenloop.persistence.keys.Destroyed;
import org.sevenloop.persistence.keys.Keyring;

/**
 * Puts a data folder in order behind a step in the key file, also where a crash came between: what only a destroyed key
 * would open is deleted, a store that is not the live one is set aside, and halves of files go.
 */
final class Sweep {
    private final Disk disk;
    private final Layout layout;
    private final Keyring keyring;

    Sweep(Disk disk, Layout layout, Keyring keyring) {
        this.disk = disk;
        this.layout = layout;
        this.keyring = keyring;
    }

    /**
     * Nobody may have the store open.
     *
     * @return where a store that was replaced lies now
     */
    Optional<Path> run(Instant now) throws IOException {
        halves();
        Destroyed destroyed = keyring.destroyed();
        setAside(destroyed);
        Optional<Path> aside = generations(destroyed, now);
        copies(destroyed);
        return aside;
    }

    private void halves() throws IOException {
        disk.delete(layout.formerTaken());
        disk.deleteAll(layout.newKeys());
        for (Path half : disk.list(layout.backups(), "new-")) {
            disk.delete(half);
        }
    }

    private Optional<Path> generations(Destroyed destroyed, Instant now) throws IOException {
        Optional<Path> aside = Optional.empty();
        for (Path folder : disk.list(layout.folder(), Layout.GENERATION)) {
            int number = Layout.numberOf(folder);
            if (destroyed.holds(number)) {
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

    private void copies(Destroyed destroyed) throws IOException {
        new Backups(disk, layout.backups()).forget(destroyed::holds);
        new SecondCopies(disk, layout).forget(destroyed::holds);
    }

    private void setAside(Destroyed destroyed) throws IOException {
        for (Path when : disk.list(layout.setAside(), "")) {
            List<Path> generations = disk.list(when, Layout.GENERATION);
            if (generations.stream().anyMatch(each -> destroyed.holds(Layout.numberOf(each)))) {
                disk.deleteAll(when);
            }
        }
        if (disk.list(layout.setAside(), "").isEmpty()) {
            disk.delete(layout.setAside());
        }
    }
}
