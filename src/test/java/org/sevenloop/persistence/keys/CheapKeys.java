package org.sevenloop.persistence.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;

/** Keys whose guesses cost next to nothing, for tests that log in often. */
public final class CheapKeys {
    static final Argon COST = new Argon(8, 1, 1);

    private CheapKeys() {}

    public static Keyring ring(Path folder, InstantSource clock) throws IOException {
        return Keyring.of(folder, clock, COST);
    }

    public static PasswordCheck check() {
        return new PasswordCheck(COST);
    }
}
