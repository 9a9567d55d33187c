package org.sevenloop.persistence.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The key file and its copy. Losing both is losing the data, so each is only ever replaced by a whole one, one after the other. */
final class KeyFiles {
    private static final String FILE = "sevenloop.keys";
    private static final String COPY = "sevenloop.keys.copy";
    private static final String NEW = "sevenloop.keys.new";
    /** Far more than any folder's accounts need. */
    private static final long LARGEST = 4 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(KeyFiles.class);

    private final Path folder;

    KeyFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * The newest that is whole; the other is mended from it. Null where there is no file.
     *
     * @throws KeyringException where there are files and none is whole
     */
    @Nullable
    KeyContent read() throws IOException {
        byte[] file = bytes(FILE);
        byte[] copy = bytes(COPY);
        if (file == null && copy == null) {
            return null;
        }
        KeyContent first = file == null ? null : KeyJson.read(file);
        KeyContent second = copy == null ? null : KeyJson.read(copy);
        KeyContent newest = newest(first, second);
        if (newest == null) {
            throw new KeyringException(KeyringException.Code.DAMAGED);
        }
        if (!newest.equals(first)) {
            replace(FILE, KeyJson.write(newest));
        }
        if (!newest.equals(second)) {
            replace(COPY, KeyJson.write(newest));
        }
        return newest;
    }

    private static @Nullable KeyContent newest(@Nullable KeyContent first, @Nullable KeyContent second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return second.counter() > first.counter() ? second : first;
    }

    private byte @Nullable [] bytes(String name) throws IOException {
        Path path = folder.resolve(name);
        try {
            return Files.size(path) > LARGEST ? new byte[0] : Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** Done as soon as the file is there: the copy, if it fails, is mended at the next start. */
    void write(KeyContent content) throws IOException {
        byte[] bytes = KeyJson.write(content);
        replace(FILE, bytes);
        try {
            replace(COPY, bytes);
        } catch (IOException e) {
            LOG.warn(
                    "The copy of the key file was not written: {}", e.getClass().getName());
        }
    }

    private void replace(String name, byte[] bytes) throws IOException {
        Path fresh = folder.resolve(NEW);
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        try {
            Files.move(fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Never both at once: the other of the two is whole meanwhile.
            Files.move(fresh, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        forceFolder();
    }

    /** So that the new name outlives a power cut. Windows knows no such thing, and keeps names without. */
    private void forceFolder() {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException ignored) {
            // Not every system opens a folder.
        }
    }
}
