package org.sevenloop.spreadsheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sevenloop.platform.Threads;

/**
 * Unpacks a large part on a thread of its own, a little ahead of whoever reads it: a third of reading a sheet is unpacking.
 * What goes wrong there goes wrong here when its turn comes.
 */
final class AheadStream extends InputStream {
    private static final int BLOCK = 1 << 16;
    private static final int AHEAD = 8;

    /** How long the reader waits before it looks whether there is still somebody to wait for. */
    private static final int LOOK_MILLIS = 100;

    private static final byte[] END = {};

    private final InputStream in;
    private final BlockingQueue<byte[]> blocks = new ArrayBlockingQueue<>(AHEAD);
    private final Thread unpacker;
    private volatile boolean closed;
    private volatile @Nullable Throwable problem;
    private byte[] block = END;
    private int at;
    private boolean ended;

    AheadStream(InputStream in) {
        this.in = in;
        this.unpacker = Thread.ofPlatform().name("unpack").daemon().start(this::unpack);
    }

    private void unpack() {
        try {
            for (byte[] next = next(); next.length > 0 && !closed; next = next()) {
                put(next);
            }
        } catch (IOException | RuntimeException | Error e) {
            problem = e; // Carried without asking for memory, of which there may be none.
        }
        put(END);
    }

    private void put(byte[] next) {
        Threads.patiently(() -> blocks.put(next));
    }

    private byte[] next() throws IOException {
        byte[] bytes = new byte[BLOCK];
        int length = in.readNBytes(bytes, 0, BLOCK);
        return length == BLOCK ? bytes : Arrays.copyOf(bytes, length);
    }

    /** The next block; the end also where the unpacking thread is gone and left none. */
    private byte[] take() throws InterruptedException {
        while (true) {
            boolean gone = !unpacker.isAlive(); // Asked first: what it left before it went is found.
            byte[] next = blocks.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            if (next != null) {
                return next;
            }
            if (gone) {
                return END;
            }
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
        if (at == block.length && !ended) {
            Threads.patiently(() -> block = take());
            at = 0;
            ended = block.length == 0;
        }
        if (ended) {
            tellProblem();
            return -1;
        }
        int got = Math.min(length, block.length - at);
        System.arraycopy(block, at, bytes, from, got);
        at += got;
        return got;
    }

    /** As it was thrown: that memory ran out is no fault of the file's. */
    private void tellProblem() throws IOException {
        switch (problem) {
            case IOException torn -> throw torn;
            case RuntimeException failure -> throw failure;
            case Error error -> throw error;
            case null -> {}
            default -> {}
        }
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
