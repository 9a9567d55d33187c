package org.sevenloop.spreadsheet.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** A part of a package being unpacked: counts what really comes out, and compares its checksum at the end. */
final class PartStream extends FilterInputStream {
    private final ZipEntry entry;
    private final LongConsumer unpacked;
    private final CRC32 sum = new CRC32();
    private long count;

    /** @param unpacked told of each step's bytes */
    PartStream(InputStream in, ZipEntry entry, LongConsumer unpacked) {
        super(in);
        this.entry = entry;
        this.unpacked = unpacked;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int got = super.read(bytes, from, length);
        if (got < 0) {
            if (sum.getValue() != entry.getCrc()) {
                throw new ZipException("checksum");
            }
            return got;
        }
        sum.update(bytes, from, got);
        count += got;
        unpacked.accept(got);
        if (count > Limits.PACKING_FLOOR && count / Limits.TIGHTEST_PACKING > Math.max(1, entry.getCompressedSize())) {
            throw new LimitException("unpacked");
        }
        return got;
    }

    @Override
    public long skip(long count) throws IOException {
        throw new IOException("a part is read, never skipped");
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
