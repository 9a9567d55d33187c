package org.sevenloop.persistence.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** A file whose writes somebody sees. The store writes by position only; anything else would go unseen, and fails. */
final class WatchedChannel extends FileChannel {
    private final FileChannel base;
    private final Path file;
    private final WatchedDisk.Watcher watcher;

    WatchedChannel(FileChannel base, Path file, WatchedDisk.Watcher watcher) {
        this.base = base;
        this.file = file;
        this.watcher = watcher;
    }

    @Override
    public synchronized int write(ByteBuffer bytes, long position) throws IOException {
        watcher.written(file, position, bytes.duplicate());
        return base.write(bytes, position);
    }

    @Override
    public synchronized FileChannel truncate(long size) throws IOException {
        watcher.truncated(file, size);
        base.truncate(size);
        return this;
    }

    @Override
    public synchronized void force(boolean metaData) throws IOException {
        base.force(metaData);
        watcher.forced(file);
    }

    @Override
    public int read(ByteBuffer into, long position) throws IOException {
        return base.read(into, position);
    }

    @Override
    public long size() throws IOException {
        return base.size();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return base.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        base.close();
    }

    @Override
    public int read(ByteBuffer into) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long read(ByteBuffer[] into, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer bytes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] bytes, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long position() {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileChannel position(long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }
}
