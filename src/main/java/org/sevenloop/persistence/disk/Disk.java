package org.sevenloop.persistence.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The file system as the store uses it: all that it does to files goes through here, so that a test can stand between. */
public class Disk {
    /** The machine's own. */
    public static final Disk REAL = new Disk();

    protected Disk() {}

    /** Opens a file for reading. */
    public FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.READ);
    }

    /** Opens a file for reading and writing; it is made where there is none. */
    public FileChannel openToWrite(Path file) throws IOException {
        return FileChannel.open(
                file, Set.<OpenOption>of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE));
    }

    /** Gives a finished file its name, in place of another that bore it: wholly or not at all, and for good. */
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        force(folderOf(to));
    }

    public void delete(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            force(folderOf(file));
        }
    }

    /** Deletes a folder with all that is in it, or a file. */
    public final void deleteAll(Path path) throws IOException {
        for (Path inside : list(path, "")) {
            deleteAll(inside);
        }
        delete(path);
    }

    public void createFolder(Path folder) throws IOException {
        Path above = folderOf(folder);
        if (!Files.isDirectory(above)) {
            createFolder(above);
        }
        Files.createDirectories(folder);
        force(above);
    }

    /** How many bytes can still be written. */
    public long room(Path folder) throws IOException {
        // Each save asks: a file store looks through the machine's list of disks first, which takes nearly as long as a
        // sync.
        long room = folder.toFile().getUsableSpace();
        return room > 0 ? room : Files.getFileStore(folder).getUsableSpace();
    }

    /** How many bytes a file has. */
    public final long size(Path file) throws IOException {
        return Files.size(file);
    }

    public boolean exists(Path file) {
        return Files.exists(file);
    }

    /** The files of a folder whose names begin so, by name; none where there is no such folder. */
    public List<Path> list(Path folder, String beginning) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        }
    }

    /** Makes the names in a folder last. Windows does so by itself, and cannot open a folder. */
    protected void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (AccessDeniedException windows) {
            return;
        }
    }

    private static Path folderOf(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    /** Writes a small file so that it is there wholly or not at all. */
    public final void replace(Path file, byte[] content) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = openToWrite(half)) {
            channel.truncate(0);
            writeFully(channel, ByteBuffer.wrap(content), 0);
            channel.force(true);
        }
        move(half, file);
    }

    /**
     * Reads a whole small file.
     *
     * @throws NoSuchFileException where there is none
     */
    public final byte[] read(Path file) throws IOException {
        try (FileChannel channel = open(file)) {
            ByteBuffer content = ByteBuffer.allocate(Math.toIntExact(channel.size()));
            readFully(channel, content, 0);
            return content.array();
        }
    }

    public static void writeFully(FileChannel channel, ByteBuffer bytes, long position) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }

    /** Fills the buffer as far as the file goes. */
    public static void readFully(FileChannel channel, ByteBuffer bytes, long position) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            int read = channel.read(bytes, at);
            if (read < 0) {
                return;
            }
            at += read;
        }
    }
}
