package org.sevenloop.persistence.keys;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106) and how dear a guess is. Stored beside what it guards, so that later releases can ask more.
 *
 * @param memory in KiB
 */
record Argon(int memory, int passes, int lanes) {
    /** A guess costs a third of a second and 64 MiB on an office PC of 2020. */
    static final Argon STANDARD = new Argon(64 * 1024, 3, 1);

    private static final int SALT = 16;
    private static final int KEY = 32;
    private static final int MOST_MEMORY = 1024 * 1024;
    private static final int MOST_PASSES = 64;
    private static final int MOST_LANES = 16;

    /** A file that asks for more than any computer has is damaged or hostile. */
    Argon {
        if (memory < 8 * lanes
                || memory > MOST_MEMORY
                || passes < 1
                || passes > MOST_PASSES
                || lanes < 1
                || lanes > MOST_LANES) {
            throw new IllegalArgumentException("no cost of Argon2");
        }
    }

    static byte[] salt() {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return salt;
    }

    /** 32 bytes from a password; the password stays as it is. */
    byte[] derive(char[] password, byte[] salt) {
        byte[] typed = bytes(password);
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(memory)
                    .withIterations(passes)
                    .withParallelism(lanes)
                    .withSalt(salt)
                    .build());
            byte[] key = new byte[KEY];
            generator.generateBytes(typed, key);
            return key;
        } finally {
            Arrays.fill(typed, (byte) 0);
        }
    }

    private static byte[] bytes(char[] password) {
        var buffer = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        Arrays.fill(buffer.array(), (byte) 0);
        return bytes;
    }
}
