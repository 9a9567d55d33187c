package org.sevenloop.persistence.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sevenloop.persistence.disk.Disk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The key file and its copy. Losing both is losing the data, so each is only ever replaced by a whole one, one after the other. */
final class KeyFiles {
    private static final String FILE = "sevenloop.keys";
    private static final String COPY = "sevenloop.keys.copy";
    /** Far more than any folder's accounts need. */
    private static final long LARGEST = 4 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(KeyFiles.class);

    private final Disk disk;
    private final Path folder;

    KeyFiles(Disk disk, Path folder) {
        this.disk = disk;
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
            disk.replace(folder.resolve(FILE), KeyJson.write(newest));
        }
        if (!newest.equals(second)) {
            disk.replace(folder.resolve(COPY), KeyJson.write(newest));
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
        disk.replace(folder.resolve(FILE), bytes);
        try {
            disk.replace(folder.resolve(COPY), bytes);
        } catch (IOException e) {
            LOG.warn(
                    "The copy of the key file was not written: {}", e.getClass().getName());
        }
    }
}
