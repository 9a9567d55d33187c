package org.sevenloop.persistence.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** CRC-32C of a file's beginning: finds each flipped bit and zeroed page, many times faster than a disk can be read. */
public final class Checksum {
    /** Small enough to stay in the processor's own memory between reading and summing. */
    private static final int STEP = 1 << 17;

    private Checksum() {}

    /** What a file held, told at a glance. */
    public record Sum(long length, int crc) {}

    public static Sum of(FileChannel channel, long length) throws IOException {
        return copy(channel, length, null);
    }

    /** Copies the beginning of a file into another one, and tells what it copied. */
    public static Sum copy(FileChannel from, long length, @Nullable FileChannel to) throws IOException {
        CRC32C crc = new CRC32C();
        ByteBuffer buffer = ByteBuffer.allocateDirect(STEP);
        long at = 0;
        while (at < length) {
            buffer.clear().limit((int) Math.min(STEP, length - at));
            Disk.readFully(from, buffer, at);
            if (buffer.position() == 0) {
                break;
            }
            buffer.flip();
            crc.update(buffer.duplicate());
            int read = buffer.remaining();
            if (to != null) {
                Disk.writeFully(to, buffer, at);
            }
            at += read;
        }
        return new Sum(at, (int) crc.getValue());
    }
}
