package org.sevenloop.persistence.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/**
 * The key file of a data folder: which generation of the store is the live one, and its keys. A folder without accounts
 * opens without a password.
 */
public final class Keyring {
    private static final String FILE = "sevenloop.keys";

    private final Path file;
    private int generation;
    private FolderKeys keys;

    private Keyring(Path file, int generation, FolderKeys keys) {
        this.file = file;
        this.generation = generation;
        this.keys = keys;
    }

    /** Reads the key file of a folder, or makes one without accounts. */
    public static Keyring of(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            Keyring made = new Keyring(file, 0, FolderKeys.random());
            made.save();
            return made;
        }
        List<String> lines = Files.readAllLines(file);
        return new Keyring(
                file,
                Integer.parseInt(lines.get(0)),
                new FolderKeys(
                        Base64.getDecoder().decode(lines.get(1)),
                        Base64.getDecoder().decode(lines.get(2))));
    }

    public boolean hasAccounts() {
        return false;
    }

    /** The keys of a folder without accounts. */
    public FolderKeys open() {
        return keys;
    }

    /** Which generation of the store is the live one; 0: none was made yet. */
    public int generation() {
        return generation;
    }

    /** Makes another generation, written with these keys, the live one: done when this returns, or not at all. */
    public void moveTo(int next, FolderKeys with) throws IOException {
        generation = next;
        keys = with;
        save();
    }

    private void save() throws IOException {
        Files.write(
                file,
                List.of(
                        Integer.toString(generation),
                        Base64.getEncoder().encodeToString(keys.data()),
                        Base64.getEncoder().encodeToString(keys.campaign())));
    }
}
