package org.sevenloop.persistence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Who saved what kind of thing when: the part of a save in the journal that outlasts the campaign, and so tells of nobody
 * but the one who saved.
 *
 * @param set the change set's id; 0 where the save only kept its own books
 * @param lastId the highest id that was given out so far
 * @param seq its place in the community's chain; 0 without a change set
 */
record SaveHead(
        long community,
        long set,
        long lastId,
        String actor,
        LocalDateTime notedAt,
        LocalDate businessDay,
        String label,
        long seq,
        String link) {
    private static final int VERSION = 1;

    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(160);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeLong(community);
            out.writeLong(set);
            out.writeLong(lastId);
            out.writeUTF(actor);
            out.writeUTF(notedAt.toString());
            out.writeUTF(businessDay.toString());
            out.writeUTF(label);
            out.writeLong(seq);
            out.writeUTF(link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static SaveHead of(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != VERSION) {
                throw new IOException("a journal of a later version");
            }
            return new SaveHead(
                    in.readLong(),
                    in.readLong(),
                    in.readLong(),
                    in.readUTF(),
                    LocalDateTime.parse(in.readUTF()),
                    LocalDate.parse(in.readUTF()),
                    in.readUTF(),
                    in.readLong(),
                    in.readUTF());
        }
    }
}
