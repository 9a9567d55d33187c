package org.sevenloop.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sevenloop.persistence.keys.FolderKeys;
import org.sevenloop.persistence.keys.Keyring;

/** A data folder that this program holds alone, from before anybody has said who they are until the store is closed. */
public final class DataFolder implements AutoCloseable {
    private final Path path;
    private final Keyring keyring;

    private DataFolder(Path path, Keyring keyring) {
        this.path = path;
        this.keyring = keyring;
    }

    /**
     * Takes hold of a folder; it is made where there is none.
     *
     * @throws StoreException where another start of the program holds it, or nothing can be written there
     */
    public static DataFolder hold(Path path) {
        try {
            Files.createDirectories(path);
            return new DataFolder(path, Keyring.of(path));
        } catch (IOException e) {
            throw new StoreException(StoreException.Code.READ_ONLY, e);
        }
    }

    public Keyring keyring() {
        return keyring;
    }

    /** Opens the store with the keys that the key file gave; closing the store lets go of the folder too. */
    public Database open(FolderKeys keys) {
        return Database.openFolder(path);
    }

    /** Lets go of a folder whose store was not opened. */
    @Override
    public void close() {
        // Nothing is held yet.
    }
}
