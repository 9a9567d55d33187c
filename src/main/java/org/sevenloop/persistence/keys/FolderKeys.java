package org.sevenloop.persistence.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secrets of an unlocked data folder, 32 random bytes each. What tells of people is written with the campaign's key,
 * so that it is gone with that key; what must outlive the campaign, as who did what and when, with the data key. Neither
 * is used itself: each file has a key of its own, derived by HKDF-SHA256.
 */
public final class FolderKeys {
    private static final int LENGTH = 32;

    private final byte[] data;
    private final byte[] campaign;

    FolderKeys(byte[] data, byte[] campaign) {
        if (data.length != LENGTH || campaign.length != LENGTH) {
            throw new IllegalArgumentException("a key has 32 bytes");
        }
        this.data = data.clone();
        this.campaign = campaign.clone();
    }

    /** New secrets that nobody else has. */
    public static FolderKeys random() {
        return new FolderKeys(randomBytes(), randomBytes());
    }

    /** The same data key with a new campaign's. */
    public FolderKeys nextCampaign() {
        return new FolderKeys(data, randomBytes());
    }

    private static byte[] randomBytes() {
        byte[] bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    byte[] data() {
        return data.clone();
    }

    byte[] campaign() {
        return campaign.clone();
    }

    /** An AES-256 key for what outlives the campaign. */
    public SecretKey lasting(String use) {
        return derive(data, use, LENGTH);
    }

    /** An AES-256 key for what tells of people. */
    public SecretKey personal(String use) {
        return derive(campaign, use, LENGTH);
    }

    /** The two keys of XTS-AES-256 (IEEE 1619), 64 bytes. */
    public byte[] forStore() {
        return derive(campaign, "store", 2 * LENGTH).getEncoded();
    }

    /** An AES-256 key from a secret that is itself random enough. */
    static byte[] ofSecret(String secret, String use) {
        return derive(secret.getBytes(StandardCharsets.UTF_8), use, LENGTH).getEncoded();
    }

    /** By what a file can tell whether it was written with this campaign's key, without telling the key. */
    public String mark() {
        return HexFormat.of().formatHex(derive(campaign, "mark", 8).getEncoded());
    }

    private static SecretKey derive(byte[] secret, String use, int length) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(new SecretKeySpec(secret, "Generic"))
                                    .thenExpand(("sevenloop " + use).getBytes(StandardCharsets.UTF_8), length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FolderKeys keys
                && MessageDigest.isEqual(data, keys.data)
                && MessageDigest.isEqual(campaign, keys.campaign);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(campaign);
    }

    /** Never the keys themselves. */
    @Override
    public String toString() {
        return "FolderKeys";
    }
}
