package org.sevenloop.persistence.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.sevenloop.persistence.disk.Checksum;
import org.sevenloop.persistence.disk.Disk;
import org.sevenloop.persistence.disk.SealedPath;
import org.sevenloop.persistence.journal.Head;
import org.sevenloop.persistence.keys.FolderKeys;

/** The copies of a store in one folder. */
public final class Backups {
    private static final String TAKEN = "sevenloop-";
    private static final String KEPT = "before-";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Disk disk;
    private final Path folder;

    public Backups(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /** Opens a copy as the store would, and fails where it is not what it should be. */
    public interface Proof {
        void prove(Backup backup) throws IOException;
    }

    /** From where the bytes of a store come. */
    public interface Source {
        void copied(SealedPath.Copying copying) throws IOException;
    }

    /** A closed store's file. */
    public static Source file(Disk disk, Path file) {
        return copying -> {
            try (FileChannel channel = disk.open(file)) {
                copying.copy(channel, channel.size());
            }
        };
    }

    /**
     * Whose copy it is.
     *
     * @param head how far the journal went
     */
    public record Origin(String mark, int generation, Head head) {
        public Origin(FolderKeys keys, int generation, Head head) {
            this(keys.mark(), generation, head);
        }
    }

    /** Copies the store into this folder; the copy gives way to newer ones in time. */
    public Backup take(Instant now, Source source, Origin origin, Proof proof) throws IOException {
        return write(named(TAKEN, now, origin), now, source, origin, new byte[0], proof);
    }

    /** As {@link #take}, for good: what was there before a step that cannot be undone. */
    public Backup keep(Instant now, Source source, Origin origin, Proof proof) throws IOException {
        return write(named(KEPT, now, origin), now, source, origin, new byte[0], proof);
    }

    private Path named(String beginning, Instant now, Origin origin) {
        String number = String.format(Locale.ROOT, "-%012d", origin.head().number());
        return folder.resolve(beginning + STAMP.format(now) + number + Backup.ENDING);
    }

    /**
     * Copies the store into a file, which has its name only once it is whole and was opened.
     *
     * @param keyring the key file, where the copy must open by itself wherever it is taken; else empty
     */
    public Backup write(Path file, Instant now, Source source, Origin origin, byte[] keyring, Proof proof)
            throws IOException {
        disk.createFolder(folder);
        Path half = file.resolveSibling("new-" + file.getFileName());
        try {
            Backup made = written(half, now, source, origin, keyring);
            proof.prove(made);
            disk.move(half, file);
            return new Backup(file, now, made.mark(), made.generation(), made.head(), made.store(), keyring);
        } finally {
            disk.delete(half);
        }
    }

    private Backup written(Path half, Instant now, Source source, Origin origin, byte[] keyring) throws IOException {
        Backup[] made = new Backup[1];
        try (FileChannel to = disk.openToWrite(half)) {
            to.truncate(0);
            source.copied((from, length) -> {
                Checksum.Sum sum = Checksum.copy(from, length, to);
                made[0] = new Backup(half, now, origin.mark(), origin.generation(), origin.head(), sum, keyring);
            });
            made[0].describe(to);
            to.force(true);
        }
        if (!made[0].whole(disk)) {
            throw new IOException("the copy is not what was copied");
        }
        return made[0];
    }

    /** A finished copy once more in this folder, where other computers may keep theirs: its mark stands in its name. */
    public Backup again(Backup made, byte[] keyring) throws IOException {
        String name = made.file().getFileName().toString().replaceFirst("-", "-" + made.mark() + "-");
        Source source = copying -> {
            try (FileChannel channel = disk.open(made.file())) {
                copying.copy(channel, made.store().length());
            }
        };
        Origin origin = new Origin(made.mark(), made.generation(), made.head());
        return write(folder.resolve(name), made.taken(), source, origin, keyring, copy -> {
            if (!copy.store().equals(made.store())) {
                throw new IOException("the copy is not what was copied");
            }
        });
    }

    /** All that can be read, the newest first. */
    public List<Backup> all() throws IOException {
        List<Backup> all = new ArrayList<>();
        for (String beginning : List.of(TAKEN, KEPT)) {
            for (Path file : disk.list(folder, beginning)) {
                Backup.of(disk, file).ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparing((Backup backup) -> backup.head().number())
                .thenComparing(Backup::taken)
                .reversed());
        return all;
    }

    /** The copies of one generation, the newest first. */
    public List<Backup> of(FolderKeys keys, int generation) throws IOException {
        return all().stream()
                .filter(each -> each.generation() == generation && each.mark().equals(keys.mark()))
                .toList();
    }

    /** Deletes the copies of one store that nobody needs any more; none while the clock is behind what was already copied. */
    public void rotate(String mark, Instant now) throws IOException {
        List<Backup> all = all().stream()
                .filter(each -> each.file().getFileName().toString().startsWith(TAKEN)
                        && each.mark().equals(mark))
                .toList();
        if (all.stream().anyMatch(each -> each.taken().isAfter(now))) {
            return;
        }
        Set<Instant> kept = Rotation.kept(all.stream().map(Backup::taken).toList());
        for (Backup each : all) {
            if (!kept.contains(each.taken())) {
                disk.delete(each.file());
            }
        }
    }

    /** Deletes the copies that were written with keys of which this holds by their mark. */
    public void forget(Predicate<String> destroyed) throws IOException {
        for (Backup each : all()) {
            if (destroyed.test(each.mark())) {
                disk.delete(each.file());
            }
        }
    }
}
