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

/** AES-256-GCM for one part of the journal's entries; each text is bound to its place in the chain. */
final class Cipherer {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    Cipherer(SecretKey key) {
        this.key = key;
    }

    byte[] encrypt(byte[] plain, int length, byte[] place) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, 0, place);
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
            return cipher(Cipher.DECRYPT_MODE, sealed, 0, place).doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new JournalDamage("an entry cannot be decrypted");
        }
    }

    private Cipher cipher(int mode, byte[] nonce, int at, byte[] place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, at, NONCE));
        cipher.updateAAD(place);
        return cipher;
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
