package org.sevenloop.persistence.disk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * XTS-AES-256 (IEEE 1619) over sectors of 4 KiB, by the machine's own AES instructions. H2 has the same mode in plain Java
 * with a 128-bit key; an import took 1.4 times as long with it.
 */
public final class Xts {
    static final int SECTOR = 4096;
    private static final int LONGS = SECTOR / Long.BYTES;
    private static final int KEY = 32;
    private static final long POLYNOMIAL = 0x87;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final SecretKeySpec dataKey;
    private final SecretKeySpec tweakKey;
    private final ThreadLocal<Lanes> lanes = ThreadLocal.withInitial(() -> new Lanes());

    /** @param keys 64 bytes: the data key, then the tweak key */
    public Xts(byte[] keys) {
        if (keys.length != 2 * KEY) {
            throw new IllegalArgumentException("XTS-AES-256 takes 64 bytes of key");
        }
        dataKey = new SecretKeySpec(Arrays.copyOf(keys, KEY), "AES");
        tweakKey = new SecretKeySpec(Arrays.copyOfRange(keys, KEY, 2 * KEY), "AES");
    }

    /** One thread's ciphers and its room for a sector's tweaks. */
    private final class Lanes {
        private final Cipher encrypt = cipher(Cipher.ENCRYPT_MODE, dataKey);
        private final Cipher decrypt = cipher(Cipher.DECRYPT_MODE, dataKey);
        private final Cipher tweak = cipher(Cipher.ENCRYPT_MODE, tweakKey);
        private final byte[] sector = new byte[16];
        private final long[] tweaks = new long[LONGS];
    }

    private static Cipher cipher(int mode, SecretKeySpec key) {
        try {
            Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(mode, key);
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Encrypts whole sectors in place; the first of them has this number in its file. */
    void encrypt(byte[] bytes, int length, long firstSector) {
        Lanes own = lanes.get();
        run(bytes, length, firstSector, own, own.encrypt);
    }

    void decrypt(byte[] bytes, int length, long firstSector) {
        Lanes own = lanes.get();
        run(bytes, length, firstSector, own, own.decrypt);
    }

    private static void run(byte[] bytes, int length, long firstSector, Lanes own, Cipher cipher) {
        try {
            for (int at = 0; at < length; at += SECTOR) {
                tweaks(firstSector + at / SECTOR, own);
                mix(bytes, at, own.tweaks);
                cipher.doFinal(bytes, at, SECTOR, bytes, at);
                mix(bytes, at, own.tweaks);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void mix(byte[] bytes, int at, long[] tweaks) {
        for (int i = 0; i < LONGS; i++) {
            int place = at + i * Long.BYTES;
            LONG.set(bytes, place, (long) LONG.get(bytes, place) ^ tweaks[i]);
        }
    }

    /** The encrypted sector number, and for each further block twice the one before in GF(2^128). */
    private static void tweaks(long sector, Lanes own) throws GeneralSecurityException {
        LONG.set(own.sector, 0, sector);
        LONG.set(own.sector, 8, 0L);
        own.tweak.doFinal(own.sector, 0, 16, own.sector, 0);
        long low = (long) LONG.get(own.sector, 0);
        long high = (long) LONG.get(own.sector, 8);
        for (int i = 0; i < LONGS; i += 2) {
            own.tweaks[i] = low;
            own.tweaks[i + 1] = high;
            long carry = high >> 63 & POLYNOMIAL;
            high = high << 1 | low >>> 63;
            low = low << 1 ^ carry;
        }
    }
}
