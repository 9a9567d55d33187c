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

    /** Says where each copy is kept a second time. */
    public Path secondPlace() {
        return folder.resolve("second-place.txt");
    }

    /** Where what was replaced at some time is kept, encrypted as it was, each generation's in a folder of its name. */
    public Path aside(Instant when) {
        return setAside().resolve(STAMP.format(when));
    }

    /** The folder there of one generation. */
    public Path aside(Instant when, Generation of) {
        return aside(when).resolve(of.folder().getFileName());
    }

    public Path setAside() {
        return folder.resolve("set-aside");
    }

    /** The database of a data folder from before the journal: unencrypted. */
    public Path former() {
        return folder.resolve("sevenloop.mv.db");
    }

    /** The same once it was taken over, until it is deleted. */
    public Path formerTaken() {
        return folder.resolve("sevenloop.mv.db.taken-over");
    }

    /** Where a restored folder's key file lies until it is whole. */
    public Path newKeys() {
        return folder.resolve("new-keys");
    }

    public Generation generation(int number) {
        return new Generation(number, folder.resolve(String.format(Locale.ROOT, GENERATION + "%04d", number)));
    }

    /** Which generation a folder is named after, wherever it lies; -1: none. */
    public static int numberOf(Path folder) {
        String name = folder.getFileName().toString();
        boolean named = name.matches(GENERATION + "\\d{1,9}");
        return named ? Integer.parseInt(name.substring(GENERATION.length())) : -1;
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
