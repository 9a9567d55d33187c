package org.sevenloop.persistence.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.SecondPlace;
import org.sevenloop.persistence.disk.Disk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Another disk or a stick on which each copy is kept too, where one was named: a file in the data folder says which, because it is this
 * computer's. The copies there open by themselves.
 */
public final class SecondCopies {
    private static final Logger LOG = LoggerFactory.getLogger(SecondCopies.class);

    private final Disk disk;
    private final Path note;

    public SecondCopies(Disk disk, Layout layout) {
        this.disk = disk;
        this.note = layout.secondPlace();
    }

    /** @param mark of the keys, because other computers may keep their copies there too */
    public SecondPlace state(String mark) throws IOException {
        Path place = place();
        if (place == null) {
            return SecondPlace.NONE;
        }
        LocalDateTime last = new Backups(disk, place)
                .all().stream()
                        .filter(each -> each.mark().equals(mark))
                        .map(each -> LocalDateTime.ofInstant(each.taken(), ZoneId.systemDefault()))
                        .findFirst()
                        .orElse(null);
        return new SecondPlace(place, disk.exists(place), last);
    }

    private @Nullable Path place() throws IOException {
        if (!disk.exists(note)) {
            return null;
        }
        String named = new String(disk.read(note), StandardCharsets.UTF_8).strip();
        try {
            return named.isEmpty() ? null : Path.of(named);
        } catch (InvalidPathException another) {
            return null;
        }
    }

    /** @param place null: no second place any more; the copies there stay */
    public void name(@Nullable Path place) throws IOException {
        if (place == null) {
            disk.delete(note);
        } else {
            disk.replace(note, place.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Keeps a finished copy there too. That the stick is not in, or full, does not harm the copy at home.
     *
     * @param keyring the key file, so that it opens on another computer
     */
    public void keep(Backup copy, byte[] keyring, Instant now) {
        try {
            Path place = place();
            // Never made here: where nothing is plugged in, its folder would be made on this disk.
            if (place != null && disk.exists(place)) {
                Backups there = new Backups(disk, place);
                there.again(copy, keyring);
                there.rotate(copy.mark(), now);
            }
        } catch (IOException e) {
            LOG.warn("no copy was made in the second place: {}", e.getClass().getName());
        }
    }

    /** Deletes the copies there that were written with destroyed keys, if it can be reached now. */
    public void forget(Predicate<String> destroyed) throws IOException {
        Path place = place();
        if (place != null) {
            new Backups(disk, place).forget(destroyed);
        }
    }
}
