package org.sevenloop.persistence.keys;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

/**
 * What a store on a server keeps of a password, where no key hangs on it: cost, salt and what Argon2id makes of them, in
 * one line. Every password handed in is wiped.
 */
public final class PasswordCheck {
    private static final String MARK = "argon2id";
    private static final int PARTS = 6;

    private final Argon cost;

    public PasswordCheck() {
        this(Argon.STANDARD);
    }

    PasswordCheck(Argon cost) {
        this.cost = cost;
    }

    public String of(char[] password) {
        try {
            byte[] salt = Argon.salt();
            return String.join(
                    "$",
                    MARK,
                    Integer.toString(cost.memory()),
                    Integer.toString(cost.passes()),
                    Integer.toString(cost.lanes()),
                    Base64.getEncoder().encodeToString(salt),
                    Base64.getEncoder().encodeToString(cost.derive(password, salt)));
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** Whether the line was made of this password. */
    public static boolean matches(String line, char[] password) {
        try {
            String[] parts = line.split("\\$", -1);
            if (parts.length != PARTS || !parts[0].equals(MARK)) {
                return false;
            }
            Argon cost = new Argon(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
            byte[] salt = Base64.getDecoder().decode(parts[4]);
            return MessageDigest.isEqual(
                    cost.derive(password, salt), Base64.getDecoder().decode(parts[5]));
        } finally {
            Arrays.fill(password, '\0');
        }
    }
}
