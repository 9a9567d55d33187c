package org.sevenloop.persistence.journal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM for one part of the journal's entries; each text is bound to its place in the chain. One thread only. */
final class Cipherer {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;
    private final Cipher cipher;

    Cipherer(SecretKey key) {
        this.key = key;
        try {
            // Finding one takes longer than encrypting a small save.
            this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] encrypt(byte[] plain, int length, byte[] place) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            begin(Cipher.ENCRYPT_MODE, nonce, place);
            byte[] sealed = new byte[NONCE + cipher.getOutputSize(length)];
            System.arraycopy(nonce, 0, sealed, 0, NONCE);
            cipher.doFinal(plain, 0, length, sealed, NONCE);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws JournalDamage where a bit of it, or its place, is not what was written */
    byte[] decrypt(byte[] sealed, byte[] place) throws JournalDamage {
        try {
            begin(Cipher.DECRYPT_MODE, sealed, place);
            return cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new JournalDamage("an entry cannot be decrypted");
        }
    }

    /** @param nonce stands at the beginning */
    private void begin(int mode, byte[] nonce, byte[] place) throws GeneralSecurityException {
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE));
        cipher.updateAAD(place);
    }

    /** What binds a part to its place: the entry's number and all that came before. */
    static byte[] place(long number, String linkBefore) {
        byte[] link = HexFormat.of().parseHex(linkBefore);
        return ByteBuffer.allocate(Long.BYTES + link.length)
                .putLong(number)
                .put(link)
                .array();
    }

    /** The chain's next link. */
    static String link(byte[] place, byte[] head, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(place);
            digest.update(head);
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
