package org.sevenloop.persistence.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The real disk, with somebody who sees each step before it is done, and may refuse it. */
public class WatchedDisk extends Disk {
    private final Watcher watcher;

    /** Told of each step in the order in which they are done. */
    public interface Watcher {
        default void written(Path file, long position, ByteBuffer bytes) throws IOException {}

        default void truncated(Path file, long size) throws IOException {}

        default void forced(Path file) {}

        default void moved(Path from, Path to) {}

        default void deleted(Path file) {}

        default void made(Path folder) {}
    }

    public WatchedDisk(Watcher watcher) {
        this.watcher = watcher;
    }

    @Override
    public FileChannel openToWrite(Path file) throws IOException {
        return new WatchedChannel(super.openToWrite(file), file, watcher);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        super.createFolder(folder);
        watcher.made(folder);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        super.move(from, to);
        watcher.moved(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        super.delete(file);
        watcher.deleted(file);
    }
}
