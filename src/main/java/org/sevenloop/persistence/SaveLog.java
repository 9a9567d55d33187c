package org.sevenloop.persistence;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The body of a save for the journal: each row that was written, in the order in which it was sent to the database, so that
 * {@link Replay} can send the same again. Packed as it grows; an import of a community would not fit into memory twice.
 */
final class SaveLog implements AutoCloseable {
    /**
     * What was done to a row; {@code FLUSH}: all so far was sent; {@code ERASE}: {@link Erasing} ran; {@code SEAL}: {@link Resealing} did, with
     * the new salt as what was before.
     */
    enum Step {
        INSERT,
        UPDATE,
        DELETE,
        NOTE,
        FLUSH,
        ERASE,
        SEAL
    }

    /** The packed bytes, without a copy. */
    private static final class Bytes extends ByteArrayOutputStream {
        byte[] array() {
            return buf;
        }
    }

    private static final int ROOM = 1 << 15;

    private final Bytes bytes = new Bytes();
    private final DataOutputStream out;
    private final @Nullable Deflater own;
    private boolean empty = true;

    /** @param packer of {@link #packer}; no other log may use it meanwhile */
    SaveLog(Deflater packer) {
        this(packer, null);
    }

    private SaveLog(Deflater packer, @Nullable Deflater own) {
        this.own = own;
        // As a log that was given up may have left it.
        packer.reset();
        out = new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(bytes, packer, ROOM), ROOM));
    }

    /** A log beside others, with a packer of its own. */
    static SaveLog once() {
        Deflater own = packer();
        return new SaveLog(own, own);
    }

    /** What packs logs, one after the other: it is dearer to make than a small save is to pack. */
    static Deflater packer() {
        return new Deflater(Deflater.BEST_SPEED, true);
    }

    /** A row written by a change; a row's own bookkeeping has no change. */
    void row(Step step, String table, long row, long change, @Nullable String before, @Nullable String after) {
        empty = false;
        try {
            out.writeByte(step.ordinal());
            out.writeUTF(table);
            out.writeLong(row);
            out.writeLong(change);
            text(out, before);
            text(out, after);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void flushed() {
        try {
            out.writeByte(Step.FLUSH.ordinal());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isEmpty() {
        return empty;
    }

    static void text(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    static @Nullable String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0) {
            return null;
        }
        byte[] utf8 = in.readNBytes(length);
        if (utf8.length < length) {
            throw new EOFException();
        }
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /** Ends the body; {@link #array} holds as many bytes as this says. */
    int finish() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            close();
        }
        return bytes.size();
    }

    byte[] array() {
        return bytes.array();
    }

    /** Gives up a log that may not have come to its end: a packer holds memory that no collector sees. */
    @Override
    public void close() {
        if (own != null) {
            own.end();
        }
    }
}
