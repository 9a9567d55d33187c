package org.sevenloop.persistence.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Copies a database file into one that is encrypted with another key. */
public final class Recoding {
    private static final int SECTORS = 256;

    private Recoding() {}

    /** @param was with what it is encrypted; null: not at all */
    public static void copy(FileChannel from, long length, @Nullable Xts was, FileChannel to, Xts becomes)
            throws IOException {
        byte[] bytes = new byte[SECTORS * Xts.SECTOR];
        long sectors = (length + Xts.SECTOR - 1) / Xts.SECTOR;
        for (long sector = 0; sector < sectors; sector += SECTORS) {
            int size = (int) Math.min(SECTORS, sectors - sector) * Xts.SECTOR;
            Arrays.fill(bytes, (byte) 0);
            int wanted = (int) Math.min(size, length - sector * Xts.SECTOR);
            Disk.readFully(from, ByteBuffer.wrap(bytes, 0, wanted), sector * Xts.SECTOR);
            if (was != null) {
                was.decrypt(bytes, size, sector);
            }
            becomes.encrypt(bytes, size, sector);
            Disk.writeFully(to, ByteBuffer.wrap(bytes, 0, size), sector * Xts.SECTOR);
        }
        to.force(true);
    }
}
