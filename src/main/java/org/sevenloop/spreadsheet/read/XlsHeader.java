package org.sevenloop.spreadsheet.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The first 512 bytes of an xls: what its file system within the file says of its own size. */
final class XlsHeader {
    private static final int BYTES = 512;
    private static final int SECTOR_SHIFT = 30;
    private static final int TABLE_SECTORS = 44;
    private static final int SMALL_TABLE_SECTORS = 64;
    private static final int FURTHER_TABLE_SECTORS = 72;

    private XlsHeader() {}

    /** Whether the file is small, and states no more than it holds: then it can be read without much memory. */
    static boolean smallAndSound(byte[] head, long size) {
        if (size > Limits.MOST_XLS_BYTES_HERE || head.length < BYTES) {
            return size <= BYTES;
        }
        ByteBuffer header = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        int sector = header.getShort(SECTOR_SHIFT) == 12 ? 4096 : BYTES;
        return fits(header.getInt(TABLE_SECTORS), sector, size)
                && fits(header.getInt(SMALL_TABLE_SECTORS), sector, size)
                && fits(header.getInt(FURTHER_TABLE_SECTORS), sector, size);
    }

    private static boolean fits(int sectors, int sector, long size) {
        return sectors >= 0 && (long) sectors * sector <= size;
    }
}
