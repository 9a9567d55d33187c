package org.sevenloop.persistence.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.store.fs.FileBaseDefault;

/**
 * A file of H2's that lies encrypted on the disk, sector by sector. H2 writes whole blocks of 4 KiB and reads any part of
 * them; a part written is read, changed and written as a whole.
 */
final class SealedFile extends FileBaseDefault {
    private static final int SECTOR = Xts.SECTOR;

    private final FileChannel base;
    private final Xts xts;
    private final long limit;
    /** Held for writing by whoever copies the file: until then nothing in it may change. */
    private final ReentrantReadWriteLock still = new ReentrantReadWriteLock();

    /** Whether something that was to be written may not have been. */
    private volatile boolean failed;

    /** @param limit where H2's part of the file ends */
    SealedFile(FileChannel base, Xts xts, long limit) {
        this.base = base;
        this.xts = xts;
        this.limit = limit;
    }

    boolean failed() {
        return failed;
    }

    private interface Writing {
        int run() throws IOException;
    }

    private int writing(Writing work) throws IOException {
        boolean done = false;
        still.readLock().lock();
        try {
            int result = work.run();
            done = true;
            return result;
        } finally {
            still.readLock().unlock();
            failed |= !done;
        }
    }

    void copied(SealedPath.Copying copying) throws IOException {
        still.writeLock().lock();
        try {
            copying.copy(base, base.size());
        } finally {
            still.writeLock().unlock();
        }
    }

    @Override
    public int read(ByteBuffer into, long position) throws IOException {
        long size = size();
        if (!into.hasRemaining()) {
            return 0;
        }
        if (position >= size) {
            return -1;
        }
        int length = (int) Math.min(into.remaining(), size - position);
        long first = position / SECTOR;
        byte[] sectors = sectors(first, (int) (position % SECTOR + length));
        into.put(sectors, (int) (position % SECTOR), length);
        return length;
    }

    /** The plain sectors from the first on that hold so many bytes. */
    private byte[] sectors(long first, int bytes) throws IOException {
        int whole = (bytes + SECTOR - 1) / SECTOR * SECTOR;
        byte[] plain = new byte[whole];
        ByteBuffer buffer = ByteBuffer.wrap(plain);
        Disk.readFully(base, buffer, first * SECTOR);
        // Beyond the end of the file there is nothing to decrypt.
        int there = buffer.position() / SECTOR * SECTOR;
        xts.decrypt(plain, there, first);
        Arrays.fill(plain, there, whole, (byte) 0);
        return plain;
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        return writing(() -> {
            int length = from.remaining();
            int offset = (int) (position % SECTOR);
            long first = position / SECTOR;
            boolean whole = offset == 0 && length % SECTOR == 0;
            byte[] sectors = whole ? new byte[length] : sectors(first, offset + length);
            from.get(sectors, offset, length);
            xts.encrypt(sectors, sectors.length, first);
            Disk.writeFully(base, ByteBuffer.wrap(sectors), first * SECTOR);
            return length;
        });
    }

    @Override
    public long size() throws IOException {
        return Math.min(limit, base.size());
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        writing(() -> {
            base.truncate((size + SECTOR - 1) / SECTOR * SECTOR);
            return 0;
        });
    }

    @Override
    public void force(boolean metaData) throws IOException {
        writing(() -> {
            base.force(metaData);
            return 0;
        });
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return base.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        base.close();
    }
}
