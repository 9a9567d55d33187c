package org.sevenloop.persistence.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sevenloop.persistence.disk.Disk;

/** Reads a journal from its beginning to its end and proves each link of the chain on the way. */
public final class JournalReader {
    private final Disk disk;
    private final Path folder;

    public JournalReader(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /** Told of each entry, still encrypted, in order. */
    interface Sealed {
        void entry(long number, String linkBefore, String link, byte[] head, byte[] body) throws IOException;
    }

    /** Told of each entry in order. */
    public interface Reading {
        void entry(Entry entry, String link) throws IOException;
    }

    /**
     * Where a journal ends.
     *
     * @param segment the file that would be continued; null where there is none
     * @param length the bytes of that file that hold whole entries
     * @param torn whether something half written follows
     */
    public record End(Head head, @Nullable Path segment, long length, boolean torn) {}

    /** Proves the whole journal and finds its end; something half written at the end counts as never written. */
    public End end() throws IOException {
        return walk(disk.list(folder, Segment.NAME), Head.NONE, (number, before, link, head, body) -> {});
    }

    /** Whether the journal holds every save since an empty store. */
    public boolean fromNothing() throws IOException {
        List<Path> files = disk.list(folder, Segment.NAME);
        if (files.isEmpty()) {
            return false;
        }
        try (FileChannel channel = disk.open(files.getFirst())) {
            return Segment.of(files.getFirst(), channel).before().equals(Head.NONE);
        } catch (JournalDamage damaged) {
            return false;
        }
    }

    /** Proves the journal from one save on, and reads all that come after it. */
    public End read(JournalKeys keys, Head after, Reading reading) throws IOException {
        List<Path> files = filesFrom(after);
        if (!files.isEmpty() && Segment.numberOf(files.getFirst()) > after.number()) {
            throw new JournalDamage("the journal does not reach back to save " + after.number());
        }
        return walk(files, after, (number, before, link, head, body) -> {
            byte[] place = Cipherer.place(number, before);
            reading.entry(new Entry(number, keys.head.decrypt(head, place), keys.body.decrypt(body, place)), link);
        });
    }

    /** The file that holds the save after one, and those that follow it. */
    private List<Path> filesFrom(Head after) throws IOException {
        List<Path> files = disk.list(folder, Segment.NAME);
        int first = 0;
        for (int i = 1; i < files.size() && Segment.numberOf(files.get(i)) <= after.number(); i++) {
            first = i;
        }
        return files.subList(first, files.size());
    }

    private End walk(List<Path> files, Head after, Sealed sealed) throws IOException {
        if (files.isEmpty()) {
            return new End(Head.NONE, null, 0, false);
        }
        End end = walk(files.getFirst(), null, after, sealed);
        for (Path file : files.subList(1, files.size())) {
            if (end.torn()) {
                throw new JournalDamage(file.getFileName() + " follows a file that is broken off");
            }
            end = walk(file, end.head(), after, sealed);
        }
        return end;
    }

    private End walk(Path file, @Nullable Head expected, Head after, Sealed sealed) throws IOException {
        try (FileChannel channel = disk.open(file)) {
            Head head = Segment.of(file, channel).before();
            if (expected != null && !expected.equals(head)) {
                throw new JournalDamage(file.getFileName() + " does not continue the file before it");
            }
            if (head.number() == after.number() && !head.link().equals(after.link())) {
                throw new JournalDamage(file.getFileName() + " has another history before save " + head.number());
            }
            long at = Segment.HEADER;
            while (true) {
                ByteBuffer frame = frame(channel, at, head.number() + 1);
                if (frame == null) {
                    Remains remains = Remains.after(channel, at, head.number() + 1);
                    if (remains == Remains.ENTRIES) {
                        throw new JournalDamage(file.getFileName() + " is damaged at " + at);
                    }
                    return new End(head, file, at, remains == Remains.FRAGMENT);
                }
                head = proved(frame, head, file, after, sealed);
                at += frame.capacity();
            }
        }
    }

    /** The entry at a place, if it is whole and has the number; else null. */
    private static @Nullable ByteBuffer frame(FileChannel channel, long at, long number) throws IOException {
        ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
        Disk.readFully(channel, length, at);
        if (length.hasRemaining() || length.getInt(0) < Segment.FRAME || length.getInt(0) > channel.size() - at) {
            return null;
        }
        ByteBuffer frame = ByteBuffer.allocate(length.getInt(0));
        Disk.readFully(channel, frame, at);
        int end = frame.capacity() - Integer.BYTES;
        boolean whole = frame.getInt(end) == Segment.crc(frame.array(), end)
                && frame.getLong(Integer.BYTES) == number
                && frame.getInt(Integer.BYTES + Long.BYTES) <= frame.capacity() - Segment.FRAME
                && frame.getInt(Integer.BYTES + Long.BYTES) >= 0;
        return whole ? frame : null;
    }

    private static Head proved(ByteBuffer frame, Head before, Path file, Head after, Sealed sealed) throws IOException {
        int start = Integer.BYTES + Long.BYTES + Integer.BYTES;
        int middle = start + frame.getInt(Integer.BYTES + Long.BYTES);
        int end = frame.capacity() - Integer.BYTES - Segment.LINK;
        byte[] all = frame.array();
        byte[] head = Arrays.copyOfRange(all, start, middle);
        byte[] body = Arrays.copyOfRange(all, middle, end);
        long number = before.number() + 1;
        String link = HexFormat.of().formatHex(all, end, end + Segment.LINK);
        if (!link.equals(Cipherer.link(Cipherer.place(number, before.link()), head, body))) {
            throw new JournalDamage(file.getFileName() + ": the chain is broken at save " + number);
        }
        if (number == after.number() && !link.equals(after.link())) {
            throw new JournalDamage(file.getFileName() + " has another history at save " + number);
        }
        if (number > after.number()) {
            sealed.entry(number, before.link(), link, head, body);
        }
        return new Head(number, link);
    }
}
