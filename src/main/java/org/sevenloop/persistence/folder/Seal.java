package org.sevenloop.persistence.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import org.sevenloop.persistence.disk.Checksum.Sum;
import org.sevenloop.persistence.disk.Disk;
import org.sevenloop.persistence.journal.Head;
import org.sevenloop.persistence.keys.FolderKeys;

/**
 * What a store leaves when it is closed: how far its journal goes and what its file holds. It is broken before anything is
 * written again; a store without one was not closed, and its file is not trusted.
 *
 * @param store what the closed file held, to the last bit
 */
public record Seal(Head head, Sum store) {
    private static final String MAGIC = "sevenloop seal 1";

    private String text() {
        return String.join(
                "\n",
                MAGIC,
                Long.toString(head.number()),
                head.link(),
                Long.toString(store.length()),
                Integer.toHexString(store.crc()));
    }

    public void write(Disk disk, Path file, FolderKeys keys) throws IOException {
        disk.replace(file, (text() + "\n" + proof(text(), keys)).getBytes(StandardCharsets.UTF_8));
    }

    /** The seal of a closed store; empty where there is none, or not one that these keys made. */
    public static Optional<Seal> read(Disk disk, Path file, FolderKeys keys) throws IOException {
        if (!disk.exists(file)) {
            return Optional.empty();
        }
        String[] lines = new String(disk.read(file), StandardCharsets.UTF_8).split("\n", -1);
        try {
            Seal seal = new Seal(
                    new Head(Long.parseLong(lines[1]), lines[2]),
                    new Sum(Long.parseLong(lines[3]), Integer.parseUnsignedInt(lines[4], 16)));
            byte[] proof = lines[5].getBytes(StandardCharsets.UTF_8);
            boolean ours = MessageDigest.isEqual(proof, proof(seal.text(), keys).getBytes(StandardCharsets.UTF_8));
            return ours ? Optional.of(seal) : Optional.empty();
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String proof(String text, FolderKeys keys) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(keys.lasting("seal"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
