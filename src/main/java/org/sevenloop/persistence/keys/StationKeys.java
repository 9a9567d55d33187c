package org.sevenloop.persistence.keys;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KEM;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A station's two key pairs: X25519 by which packages are closed for it, Ed25519 by which it signs its own. Each package has
 * a key of its own (DHKEM with X25519, HKDF-SHA256), so that AES-256-GCM may begin its count anew each time.
 */
public final class StationKeys {
    /** What {@link #seal} gives: the key's way to the receiver, and the words under that key. */
    public record Closed(byte[] key, byte[] words) {}

    private static final String AGREEMENT = "X25519";
    private static final String SIGNING = "Ed25519";
    private static final int PUBLIC = 44;
    private static final int PRIVATE = 48;
    private static final int TAG_BITS = 128;
    private static final int NONCE = 12;
    private static final int DIGITS = 30;
    private static final int GROUP = 5;

    private final PrivateKey agreement;
    private final PrivateKey signing;
    private final String identity;

    private StationKeys(String identity, PrivateKey agreement, PrivateKey signing) {
        this.identity = identity;
        this.agreement = agreement;
        this.signing = signing;
    }

    public static StationKeys random() {
        try {
            KeyPair agrees = KeyPairGenerator.getInstance(AGREEMENT).generateKeyPair();
            KeyPair signs = KeyPairGenerator.getInstance(SIGNING).generateKeyPair();
            byte[] both =
                    join(agrees.getPublic().getEncoded(), signs.getPublic().getEncoded());
            return new StationKeys(
                    Base64.getUrlEncoder().withoutPadding().encodeToString(both),
                    agrees.getPrivate(),
                    signs.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those that were kept. */
    public static StationKeys of(String identity, String secret) {
        byte[] both = Base64.getDecoder().decode(secret);
        try {
            return new StationKeys(
                    identity,
                    KeyFactory.getInstance(AGREEMENT)
                            .generatePrivate(new PKCS8EncodedKeySpec(Arrays.copyOf(both, PRIVATE))),
                    KeyFactory.getInstance(SIGNING)
                            .generatePrivate(new PKCS8EncodedKeySpec(Arrays.copyOfRange(both, PRIVATE, both.length))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public keys, to be given to other stations. */
    public String identity() {
        return identity;
    }

    /** To be kept where nobody else reads. */
    public String secret() {
        return Base64.getEncoder().encodeToString(join(agreement.getEncoded(), signing.getEncoded()));
    }

    /** Whether a text is a station's public keys. */
    public static boolean isIdentity(String text) {
        try {
            byte[] both = Base64.getUrlDecoder().decode(text);
            if (both.length != 2 * PUBLIC) {
                return false;
            }
            agreementOf(text);
            signingOf(text);
            return true;
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return false;
        }
    }

    /** Thirty digits in groups of five, to be compared by phone. */
    public static String fingerprint(String identity) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            String digits =
                    new BigInteger(1, digest).mod(BigInteger.TEN.pow(DIGITS)).toString();
            String all = "0".repeat(DIGITS - digits.length()) + digits;
            return all.replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Closes words so that only one station opens them.
     *
     * @param head what stands open beside them and must not be changed
     */
    public static Closed seal(byte[] words, byte[] head, String receiver) {
        try {
            KEM.Encapsulated fresh = KEM.getInstance("DHKEM")
                    .newEncapsulator(agreementOf(receiver))
                    .encapsulate();
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, fresh.key(), head).doFinal(words);
            return new Closed(fresh.encapsulation(), closed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The words; null where they were closed for another station, or changed. */
    public byte @Nullable [] open(Closed closed, byte[] head) {
        try {
            SecretKey key = KEM.getInstance("DHKEM").newDecapsulator(agreement).decapsulate(closed.key());
            return cipher(Cipher.DECRYPT_MODE, key, head).doFinal(closed.words());
        } catch (GeneralSecurityException e) {
            return null;
        }
    }

    public byte[] sign(byte[] words) {
        try {
            Signature pen = Signature.getInstance(SIGNING);
            pen.initSign(signing);
            pen.update(words);
            return pen.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a station signed exactly these words. */
    public static boolean signed(byte[] words, byte[] signature, String identity) {
        try {
            Signature pen = Signature.getInstance(SIGNING);
            pen.initVerify(signingOf(identity));
            pen.update(words);
            return pen.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static Cipher cipher(int mode, SecretKey shared, byte[] head) throws GeneralSecurityException {
        SecretKey key = KDF.getInstance("HKDF-SHA256")
                .deriveKey(
                        "AES",
                        HKDFParameterSpec.ofExtract()
                                .addIKM(new SecretKeySpec(shared.getEncoded(), "Generic"))
                                .thenExpand("sevenloop package".getBytes(StandardCharsets.UTF_8), 32));
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, new byte[NONCE]));
        cipher.updateAAD(head);
        return cipher;
    }

    private static PublicKey agreementOf(String identity) throws GeneralSecurityException {
        byte[] both = Base64.getUrlDecoder().decode(identity);
        return KeyFactory.getInstance(AGREEMENT).generatePublic(new X509EncodedKeySpec(Arrays.copyOf(both, PUBLIC)));
    }

    private static PublicKey signingOf(String identity) throws GeneralSecurityException {
        byte[] both = Base64.getUrlDecoder().decode(identity);
        return KeyFactory.getInstance(SIGNING)
                .generatePublic(new X509EncodedKeySpec(Arrays.copyOfRange(both, PUBLIC, both.length)));
    }

    private static byte[] join(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "StationKeys[" + fingerprint(identity) + "]";
    }
}
