package org.sevenloop.persistence.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32C;
import org.sevenloop.persistence.disk.Disk;

/**
 * One file of a journal. It begins with the head it continues; then entry after entry: length, number, length of the head, head, body, link,
 * CRC-32C of all these. A length of nought, or the end of the file, ends it.
 *
 * @param before the head that it continues
 */
record Segment(Path file, Head before) {
    static final String NAME = "journal-";
    /** Magic, number, link, CRC. */
    static final int HEADER = 8 + Long.BYTES + 32 + Integer.BYTES;

    static final int LINK = 32;
    /** Length, number, length of the head; link and CRC. */
    static final int FRAME = Integer.BYTES + Long.BYTES + Integer.BYTES + LINK + Integer.BYTES;

    private static final byte[] MAGIC = "7LJRNL1\n".getBytes(StandardCharsets.US_ASCII);

    static Path fileFor(Path folder, Head before) {
        return folder.resolve(NAME + String.format(Locale.ROOT, "%012d", before.number()) + ".log");
    }

    /** The number of the save before the first one of a file, by the file's name. */
    static long numberOf(Path file) {
        String name = file.getFileName().toString();
        return Long.parseLong(name.substring(NAME.length(), name.indexOf('.')));
    }

    ByteBuffer header() {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        header.put(MAGIC).putLong(before.number()).put(HexFormat.of().parseHex(before.link()));
        return header.putInt(crc(header.array(), HEADER - Integer.BYTES)).flip();
    }

    /** Reads which head a file continues. */
    static Segment of(Path file, FileChannel channel) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        Disk.readFully(channel, header, 0);
        if (header.hasRemaining()
                || header.getInt(HEADER - Integer.BYTES) != crc(header.array(), HEADER - Integer.BYTES)) {
            throw new JournalDamage(file.getFileName() + " does not begin as a journal");
        }
        byte[] link = new byte[LINK];
        header.get(8 + Long.BYTES, link);
        return new Segment(file, new Head(header.getLong(8), HexFormat.of().formatHex(link)));
    }

    static int crc(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }

    /** An entry in its frame. */
    static ByteBuffer frame(long number, byte[] head, byte[] body, String link) {
        int length = FRAME + head.length + body.length;
        ByteBuffer frame = ByteBuffer.allocate(length);
        frame.putInt(length).putLong(number).putInt(head.length).put(head).put(body);
        frame.put(HexFormat.of().parseHex(link));
        return frame.putInt(crc(frame.array(), length - Integer.BYTES)).flip();
    }
}
