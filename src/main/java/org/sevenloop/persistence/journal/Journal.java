package org.sevenloop.persistence.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sevenloop.persistence.disk.Disk;

/**
 * The open end of a journal. An entry is on the disk when {@link #append} returns; one that could not be written wholly
 * is taken away again. One thread only.
 */
public final class Journal implements AutoCloseable {
    /** Room made in advance, so that an entry does not change the file's length: half the cost of each. */
    private static final int ROOM = 1 << 20;

    private final Disk disk;
    private final Path folder;
    private final JournalKeys keys;
    private Head head;
    private FileChannel channel;
    private long length;
    private long room;
    private Head before = Head.NONE;
    private long lengthBefore;
    private boolean broken;

    private Journal(Disk disk, Path folder, JournalKeys keys, Head head, FileChannel channel, long length) {
        this.disk = disk;
        this.folder = folder;
        this.keys = keys;
        this.head = head;
        this.channel = channel;
        this.length = length;
    }

    /** Begins a journal, or a new file of one, where a head leaves off. */
    public static Journal begin(Disk disk, Path folder, JournalKeys keys, Head head) throws IOException {
        return new Journal(disk, folder, keys, head, begun(disk, folder, head), Segment.HEADER);
    }

    /** The file that a journal has where it continues a head. */
    public static Path file(Path folder, Head head) {
        return Segment.fileFor(folder, head);
    }

    private static FileChannel begun(Disk disk, Path folder, Head head) throws IOException {
        Path file = file(folder, head);
        Path half = file.resolveSibling("new-" + file.getFileName());
        try (FileChannel made = disk.openToWrite(half)) {
            made.truncate(0);
            Disk.writeFully(made, new Segment(file, head).header(), 0);
            made.force(true);
        }
        disk.move(half, file);
        return disk.openToWrite(file);
    }

    /** Goes on where a reader found the end; what was half written there is cut off. */
    public static Journal resume(Disk disk, Path folder, JournalKeys keys, JournalReader.End end) throws IOException {
        Path segment = end.segment();
        if (segment == null) {
            return begin(disk, folder, keys, Head.NONE);
        }
        FileChannel channel = disk.openToWrite(segment);
        if (channel.size() > end.length()) {
            channel.truncate(end.length());
            channel.force(true);
        }
        return new Journal(disk, folder, keys, end.head(), channel, end.length());
    }

    public Head head() {
        return head;
    }

    /** Whether it may hold an entry that was taken back, or go on in two files: nothing more can be written. */
    public boolean broken() {
        return broken;
    }

    /** How many bytes the file in use has. */
    public long length() {
        return length;
    }

    /** Writes one entry, for good. */
    public void append(byte[] plainHead, byte[] plainBody, int bodyLength) throws IOException {
        if (broken) {
            throw new IOException("what was written last could not be taken away again");
        }
        long number = head.number() + 1;
        byte[] place = Cipherer.place(number, head.link());
        byte[] sealedHead = keys.head.encrypt(plainHead, plainHead.length, place);
        byte[] sealedBody = keys.body.encrypt(plainBody, bodyLength, place);
        String link = Cipherer.link(place, sealedHead, sealedBody);
        ByteBuffer frame = Segment.frame(number, sealedHead, sealedBody, link);
        before = head;
        lengthBefore = length;
        int size = frame.remaining();
        try {
            makeRoom(size);
            Disk.writeFully(channel, frame, length);
            channel.force(false);
        } catch (IOException e) {
            cut(length, e);
            throw e;
        }
        length += size;
        head = new Head(number, link);
    }

    private void makeRoom(int size) throws IOException {
        if (length + size <= room) {
            return;
        }
        long wanted = (length + size + ROOM - 1) / ROOM * ROOM;
        ByteBuffer nothing = ByteBuffer.allocate((int) Math.min(ROOM, wanted - length));
        long from = Math.max(length + size, room);
        // What the entry itself fills need not be filled before.
        for (long at = from; at < wanted; at += nothing.capacity()) {
            Disk.writeFully(channel, nothing.clear().limit((int) Math.min(nothing.capacity(), wanted - at)), at);
        }
        room = wanted;
    }

    /** Takes the last entry away again: what it saved could not be kept elsewhere, and nobody was told that it was. */
    public void takeBack() throws IOException {
        if (head.equals(before)) {
            throw new IllegalStateException("nothing to take back");
        }
        cut(lengthBefore, null);
        length = lengthBefore;
        head = before;
    }

    private void cut(long at, @Nullable IOException why) throws IOException {
        try {
            channel.truncate(at);
            channel.force(true);
            room = at;
        } catch (IOException e) {
            broken = true;
            if (why == null) {
                throw e;
            }
            why.addSuppressed(e);
        }
    }

    /** Goes on in a new file, as after each copy of the store. */
    public void turn() throws IOException {
        if (length == Segment.HEADER || broken) {
            return;
        }
        // Where the new file is there and the old one still in use, nobody could tell which of them goes on.
        broken = true;
        FileChannel next = begun(disk, folder, head);
        finish();
        channel = next;
        length = Segment.HEADER;
        room = 0;
        before = head;
        broken = false;
    }

    private void finish() throws IOException {
        channel.truncate(length);
        channel.force(true);
        channel.close();
    }

    @Override
    public void close() throws IOException {
        finish();
    }
}
