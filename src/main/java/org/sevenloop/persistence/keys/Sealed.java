package org.sevenloop.persistence.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A secret under AES-256-GCM, bound to what it is for: nonce, ciphertext and tag in base64.
 *
 * @param text safe to show
 */
record Sealed(String text) {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /** @param purpose the same words are needed to open it */
    static Sealed seal(byte[] secret, byte[] key, String purpose) {
        byte[] nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, key, ByteBuffer.wrap(nonce), purpose)
                    .doFinal(secret);
            byte[] all = ByteBuffer.allocate(NONCE + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
            return new Sealed(Base64.getEncoder().encodeToString(all));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The secret, or null where the key or the purpose is another. */
    byte @Nullable [] open(byte[] key, String purpose) {
        byte[] all = Base64.getDecoder().decode(text);
        if (all.length < NONCE) {
            return null;
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, ByteBuffer.wrap(all, 0, NONCE), purpose);
            return cipher.doFinal(all, NONCE, all.length - NONCE);
        } catch (AEADBadTagException e) {
            return null;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, ByteBuffer nonce, String purpose)
            throws GeneralSecurityException {
        byte[] iv = new byte[NONCE];
        nonce.get(iv);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
