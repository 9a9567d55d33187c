package org.sevenloop.spreadsheet.read;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/**
 * Opens a zip file whose list of entries is of a sane size. Java reads that list whole, so that it is judged before; and
 * because a file may hold several marks that look like its end, each of them must be sane.
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int BIG_LOCATOR = 0x07064b50;
    private static final int BIG_LOCATOR_BYTES = 20;
    private static final int BIG_END = 0x06064b50;
    private static final int BIG_END_BYTES = 56;
    private static final long UNSTATED = 0xFFFFFFFFL;

    private ZipDirectory() {}

    static ZipFile open(Path file) throws IOException {
        try (RandomAccessFile data = new RandomAccessFile(file.toFile(), "r")) {
            check(data);
        }
        ZipFile zip = new ZipFile(file.toFile());
        if (zip.size() > Limits.MOST_ENTRIES) {
            zip.close();
            throw new LimitException("parts");
        }
        return zip;
    }

    private static void check(RandomAccessFile data) throws IOException {
        long length = data.length();
        int size = (int) Math.min(length, LONGEST_COMMENT + END_BYTES + BIG_LOCATOR_BYTES);
        ByteBuffer tail = read(data, length - size, size);
        for (int at = size - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                judge(tail.getShort(at + 10) & 0xFFFFL, tail.getInt(at + 12) & UNSTATED);
                int locator = at - BIG_LOCATOR_BYTES;
                if (locator >= 0 && tail.getInt(locator) == BIG_LOCATOR) {
                    big(data, tail.getLong(locator + 8), length);
                }
            }
        }
    }

    private static void big(RandomAccessFile data, long at, long length) throws IOException {
        if (at < 0 || at > length - BIG_END_BYTES) {
            return;
        }
        ByteBuffer end = read(data, at, BIG_END_BYTES);
        if (end.getInt(0) == BIG_END) {
            judge(end.getLong(32), end.getLong(40));
        }
    }

    private static void judge(long entries, long bytes) {
        boolean manyEntries = (entries > Limits.MOST_ENTRIES || entries < 0) && entries != 0xFFFF;
        if (manyEntries || (bytes > Limits.MOST_DIRECTORY_BYTES || bytes < 0) && bytes != UNSTATED) {
            throw new LimitException("parts");
        }
    }

    private static ByteBuffer read(RandomAccessFile data, long from, int count) throws IOException {
        byte[] bytes = new byte[count];
        data.seek(from);
        data.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
