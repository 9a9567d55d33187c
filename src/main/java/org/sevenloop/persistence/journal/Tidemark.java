package org.sevenloop.persistence.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.sevenloop.persistence.disk.Disk;

/**
 * How far a journal once reached, in a file beside it: an older copy of the journal that is put in place of a store which was not closed falls
 * short of it. It is written after each entry and not synced, so it may lag behind the journal, but is never ahead of it.
 */
public final class Tidemark implements AutoCloseable {
    private static final int LENGTH = Long.BYTES + Integer.BYTES;

    private final FileChannel channel;
    private long reached = Long.MAX_VALUE;

    private Tidemark(FileChannel channel) {
        this.channel = channel;
    }

    /** The number of the last save that a journal had; 0 where nothing tells. */
    public static long read(Disk disk, Path folder) throws IOException {
        if (!disk.exists(file(folder))) {
            return 0;
        }
        ByteBuffer mark = ByteBuffer.allocate(LENGTH);
        try (FileChannel channel = disk.open(file(folder))) {
            Disk.readFully(channel, mark, 0);
        }
        boolean whole = !mark.hasRemaining() && mark.getInt(Long.BYTES) == Segment.crc(mark.array(), Long.BYTES);
        return whole ? mark.getLong(0) : 0;
    }

    /** Begins where a journal was found to end. */
    public static Tidemark begin(Disk disk, Path folder, Head head) throws IOException {
        Tidemark mark = new Tidemark(disk.openToWrite(file(folder)));
        mark.set(head.number());
        return mark;
    }

    private static Path file(Path folder) {
        return folder.resolve("tidemark");
    }

    /**
     * After an entry was synced, or before one is taken away again. Only a lower number is synced too: if it were lost, the journal would
     * seem to be older than it is.
     */
    public void set(long number) throws IOException {
        ByteBuffer mark = ByteBuffer.allocate(LENGTH).putLong(number);
        Disk.writeFully(
                channel, mark.putInt(Segment.crc(mark.array(), Long.BYTES)).flip(), 0);
        if (number < reached) {
            channel.force(true);
        }
        reached = number;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
