package org.sevenloop.persistence.folder;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Where things lie in a data folder. Each generation of the store has a folder of its own, with its database, its journal
 * and its seal; the key file says which is the live one.
 */
public record Layout(Path folder) {
    /** How the folder of a generation begins. */
    public static final String GENERATION = "store-";

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    /** Held by the program that has the folder open. */
    public Path lock() {
        return folder.resolve("lock");
    }

    public Path keyring() {
        return folder.resolve("sevenloop.keys");
    }

    /** The key file's second copy. */
    public Path keyringCopy() {
        return folder.resolve("sevenloop.keys.copy");
    }

    public Path backups() {
        return folder.resolve("backups");
    }

    /** Where what was replaced is kept, encrypted as it was. */
    public Path aside(Instant when) {
        return setAside().resolve(STAMP.format(when));
    }

    public Path setAside() {
        return folder.resolve("set-aside");
    }

    /** The database of a data folder from before the journal: unencrypted. */
    public Path former() {
        return folder.resolve("sevenloop.mv.db");
    }

    public Generation generation(int number) {
        return new Generation(number, folder.resolve(String.format(Locale.ROOT, GENERATION + "%04d", number)));
    }

    /** One generation's files. */
    public record Generation(int number, Path folder) {
        public Path store() {
            return folder.resolve("store.mv.db");
        }

        public Path seal() {
            return folder.resolve("seal");
        }

        /** A store that is being put together, until it is whole. */
        public Path rebuilt() {
            return folder.resolve("rebuilt.mv.db");
        }
    }
}
