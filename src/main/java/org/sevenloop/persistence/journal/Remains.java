package org.sevenloop.persistence.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.sevenloop.persistence.disk.Disk;

/**
 * What lies behind the place where no whole entry begins. Room made in advance is nothing; a fragment is what a power cut
 * leaves of an entry that nobody was told of; whole entries mean that one before them was damaged afterwards.
 */
enum Remains {
    NOTHING,
    FRAGMENT,
    ENTRIES;

    private static final int WINDOW = 1 << 20;
    /** No journal skips further than that. */
    private static final long FARTHEST = 1L << 32;

    static Remains after(FileChannel channel, long at, long missing) throws IOException {
        long from = firstByte(channel, at);
        if (from < 0) {
            return NOTHING;
        }
        return entryFrom(channel, Math.max(at, from - Segment.FRAME), missing) ? ENTRIES : FRAGMENT;
    }

    /** Where the first byte that is not nought lies; -1: nowhere. */
    private static long firstByte(FileChannel channel, long at) throws IOException {
        ByteBuffer window = ByteBuffer.allocate(WINDOW);
        for (long from = at; from < channel.size(); from += WINDOW) {
            window.clear();
            Disk.readFully(channel, window, from);
            for (int i = 0; i < window.position(); i++) {
                if (window.get(i) != 0) {
                    return from + i;
                }
            }
        }
        return -1;
    }

    private static boolean entryFrom(FileChannel channel, long at, long missing) throws IOException {
        int overlap = Integer.BYTES + Long.BYTES;
        ByteBuffer window = ByteBuffer.allocate(WINDOW + overlap);
        for (long from = at; from < channel.size(); from += WINDOW) {
            window.clear();
            Disk.readFully(channel, window, from);
            for (int i = 0; i + overlap <= window.position() && i < WINDOW; i++) {
                long number = window.getLong(i + Integer.BYTES);
                if (number > missing && number < missing + FARTHEST && whole(channel, from + i, window.getInt(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean whole(FileChannel channel, long at, int length) throws IOException {
        if (length < Segment.FRAME || length > channel.size() - at) {
            return false;
        }
        ByteBuffer frame = ByteBuffer.allocate(length);
        Disk.readFully(channel, frame, at);
        int end = length - Integer.BYTES;
        return frame.getInt(end) == Segment.crc(frame.array(), end);
    }
}
