package org.sevenloop.persistence.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;
import org.sevenloop.persistence.disk.Checksum;
import org.sevenloop.persistence.disk.Checksum.Sum;
import org.sevenloop.persistence.disk.Disk;
import org.sevenloop.persistence.journal.Head;

/**
 * A copy of the store in one file: the encrypted database as it lies in the folder, and behind it what it is.
 *
 * @param mark of the keys it was written with
 * @param generation of the store it is a copy of
 * @param head how far the journal went
 * @param store what its database part holds
 * @param keyring the key file, in a backup that must open by itself; else empty
 */
public record Backup(Path file, Instant taken, String mark, int generation, Head head, Sum store, byte[] keyring) {
    public static final String ENDING = ".7lb";
    private static final String MAGIC = "7LBACKUP";
    /** Length, CRC, magic. */
    private static final int TAIL = Integer.BYTES + Integer.BYTES + 8;

    private static final int LONGEST = 1 << 20;

    private byte[] description() {
        return String.join(
                        "\n",
                        "1",
                        taken.toString(),
                        mark,
                        Integer.toString(generation),
                        Long.toString(head.number()),
                        head.link(),
                        Long.toString(store.length()),
                        Integer.toHexString(store.crc()),
                        Base64.getEncoder().encodeToString(keyring))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Writes what stands behind the database part. */
    void describe(FileChannel channel) throws IOException {
        byte[] description = description();
        ByteBuffer end = ByteBuffer.allocate(description.length + TAIL);
        end.put(description).putInt(description.length).putInt(crc(description));
        end.put(MAGIC.getBytes(StandardCharsets.US_ASCII)).flip();
        Disk.writeFully(channel, end, store.length());
    }

    private static int crc(byte[] bytes) {
        java.util.zip.CRC32C crc = new java.util.zip.CRC32C();
        crc.update(bytes, 0, bytes.length);
        return (int) crc.getValue();
    }

    /** What a file says it is; empty where it is no backup, or its end is damaged. */
    public static Optional<Backup> of(Disk disk, Path file) throws IOException {
        try (FileChannel channel = disk.open(file)) {
            ByteBuffer tail = ByteBuffer.allocate(TAIL);
            long at = channel.size() - TAIL;
            if (at < 0) {
                return Optional.empty();
            }
            Disk.readFully(channel, tail, at);
            tail.flip();
            int length = tail.getInt();
            int crc = tail.getInt();
            String magic = StandardCharsets.US_ASCII.decode(tail).toString();
            if (!magic.equals(MAGIC) || length < 0 || length > Math.min(at, LONGEST)) {
                return Optional.empty();
            }
            ByteBuffer description = ByteBuffer.allocate(length);
            Disk.readFully(channel, description, at - length);
            return crc == crc(description.array()) ? read(file, description.array()) : Optional.empty();
        } catch (NoSuchFileException rotatedAway) {
            return Optional.empty();
        }
    }

    private static Optional<Backup> read(Path file, byte[] description) {
        String[] lines = new String(description, StandardCharsets.UTF_8).split("\n", -1);
        try {
            return Optional.of(new Backup(
                    file,
                    Instant.parse(lines[1]),
                    lines[2],
                    Integer.parseInt(lines[3]),
                    new Head(Long.parseLong(lines[4]), lines[5]),
                    new Sum(Long.parseLong(lines[6]), Integer.parseUnsignedInt(lines[7], 16)),
                    Base64.getDecoder().decode(lines[8])));
        } catch (DateTimeParseException | IllegalArgumentException | ArrayIndexOutOfBoundsException another) {
            return Optional.empty();
        }
    }

    /** Whether its database part is as it was written. */
    public boolean whole(Disk disk) throws IOException {
        try (FileChannel channel = disk.open(file)) {
            return Checksum.of(channel, store.length()).equals(store);
        }
    }

    /** Takes the database part out into a file of its own; false where it is not as it was written. */
    public boolean unpack(Disk disk, Path into) throws IOException {
        try (FileChannel from = disk.open(file);
                FileChannel to = disk.openToWrite(into)) {
            to.truncate(0);
            Sum copied = Checksum.copy(from, store.length(), to);
            to.force(true);
            return copied.equals(store);
        }
    }
}
