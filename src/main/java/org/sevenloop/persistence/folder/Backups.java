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
import java.util.Optional;
import java.util.Set;
import org.sevenloop.persistence.disk.Checksum;
import org.sevenloop.persistence.disk.Disk;
import org.sevenloop.persistence.disk.SealedPath;
import org.sevenloop.persistence.journal.Head;
import org.sevenloop.persistence.keys.FolderKeys;

/** The copies of a store in one folder. */
public final class Backups {
    private static final String NAME = "sevenloop-";
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

    /** Copies the store into this folder; it has its name only once it is whole and was opened. */
    public Backup take(Instant now, Source source, FolderKeys keys, int generation, Head head, Proof proof)
            throws IOException {
        disk.createFolder(folder);
        String name = NAME + STAMP.format(now) + String.format(Locale.ROOT, "-%012d", head.number()) + Backup.ENDING;
        return write(folder.resolve(name), now, source, keys, generation, head, new byte[0], proof);
    }

    /** Copies the store into a file that opens by itself, wherever it is taken. */
    public static Backup write(
            Disk disk,
            Path file,
            Instant now,
            Source source,
            FolderKeys keys,
            int generation,
            Head head,
            byte[] keyring,
            Proof proof)
            throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        Backups there = new Backups(disk, parent == null ? file : parent);
        return there.write(file, now, source, keys, generation, head, keyring, proof);
    }

    private Backup write(
            Path file,
            Instant now,
            Source source,
            FolderKeys keys,
            int generation,
            Head head,
            byte[] keyring,
            Proof proof)
            throws IOException {
        Path half = file.resolveSibling("new-" + file.getFileName());
        try {
            Backup made = written(half, now, source, keys, generation, head, keyring);
            proof.prove(made);
            disk.move(half, file);
            return new Backup(file, now, made.mark(), generation, head, made.store(), keyring);
        } finally {
            disk.delete(half);
        }
    }

    private Backup written(
            Path half, Instant now, Source source, FolderKeys keys, int generation, Head head, byte[] keyring)
            throws IOException {
        Backup[] made = new Backup[1];
        try (FileChannel to = disk.openToWrite(half)) {
            to.truncate(0);
            source.copied((from, length) -> {
                Checksum.Sum sum = Checksum.copy(from, length, to);
                made[0] = new Backup(half, now, keys.mark(), generation, head, sum, keyring);
            });
            made[0].describe(to);
            to.force(true);
        }
        if (!made[0].whole(disk)) {
            throw new IOException("the copy is not what was copied");
        }
        return made[0];
    }

    /** All that can be read, the newest first. */
    public List<Backup> all() throws IOException {
        List<Backup> all = new ArrayList<>();
        for (Path file : disk.list(folder, NAME)) {
            Optional<Backup> found = Backup.of(disk, file);
            found.ifPresent(all::add);
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

    /** Deletes the copies that nobody needs any more. */
    public void rotate() throws IOException {
        List<Backup> all = all();
        Set<Instant> kept = Rotation.kept(all.stream().map(Backup::taken).toList());
        for (Backup each : all) {
            if (!kept.contains(each.taken())) {
                disk.delete(each.file());
            }
        }
    }

    public void delete(Backup backup) throws IOException {
        disk.delete(backup.file());
    }
}
