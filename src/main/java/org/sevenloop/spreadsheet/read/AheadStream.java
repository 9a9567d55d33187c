package org.sevenloop.spreadsheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.sevenloop.platform.Threads;

/**
 * Unpacks a large part on a thread of its own, a little ahead of whoever reads it: a third of reading a sheet is unpacking.
 * What goes wrong there goes wrong here when its turn comes.
 */
final class AheadStream extends InputStream {
    private static final int BLOCK = 1 << 16;
    private static final int AHEAD = 8;

    /** Some bytes, the end where there are none, or why there are no more. */
    private record Block(byte[] bytes, @Nullable IOException problem) {}

    private final InputStream in;
    private final BlockingQueue<Block> blocks = new ArrayBlockingQueue<>(AHEAD);
    private final Thread unpacker;
    private volatile boolean closed;
    private Block block = new Block(new byte[0], null);
    private int at;
    private boolean ended;

    AheadStream(InputStream in) {
        this.in = in;
        this.unpacker = Thread.ofPlatform().name("unpack").daemon().start(this::unpack);
    }

    private void unpack() {
        boolean more = true;
        while (more && !closed) {
            Block next = next();
            more = next.bytes().length > 0;
            Threads.patiently(() -> blocks.put(next));
        }
    }

    private Block next() {
        try {
            byte[] bytes = new byte[BLOCK];
            int length = in.readNBytes(bytes, 0, BLOCK);
            return new Block(length == BLOCK ? bytes : Arrays.copyOf(bytes, length), null);
        } catch (IOException e) {
            return new Block(new byte[0], e);
        } catch (RuntimeException | Error e) {
            // Or the reader would wait for ever.
            return new Block(new byte[0], new IOException(e));
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == block.bytes().length && !ended) {
            Threads.patiently(() -> block = blocks.take());
            at = 0;
            ended = block.bytes().length == 0;
        }
        IOException problem = block.problem();
        if (problem != null) {
            throw problem;
        }
        if (ended) {
            return -1;
        }
        int got = Math.min(length, block.bytes().length - at);
        System.arraycopy(block.bytes(), at, bytes, from, got);
        at += got;
        return got;
    }

    /** The file is nobody's any more when this returns. */
    @Override
    public void close() throws IOException {
        closed = true;
        Threads.patiently(() -> {
            while (unpacker.isAlive()) {
                blocks.clear();
                unpacker.join(1);
            }
        });
        in.close();
    }
}
