package org.sevenloop.spreadsheet.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What is read ahead is what there is, and whatever goes wrong is told in its turn. */
@Execution(ExecutionMode.CONCURRENT)
class AheadStreamTest {
    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @Property(tries = 40)
    void everythingComesInOrder(
            @ForAll @IntRange(max = 2_000_000) int length, @ForAll @IntRange(min = 1, max = 100_000) int step)
            throws IOException {
        byte[] bytes = bytes(length);
        byte[] got = new byte[length];
        try (InputStream in = new AheadStream(new ByteArrayInputStream(bytes))) {
            int at = 0;
            int read = in.read(got, 0, Math.min(step, length));
            while (at + Math.max(read, 0) < length) {
                at += read;
                read = in.read(got, at, Math.min(step, length - at));
            }
            assertThat(in.read()).isEqualTo(-1);
            assertThat(in.read()).isEqualTo(-1);
        }
        assertThat(got).isEqualTo(bytes);
    }

    @Test
    void whatComesBeforeAFaultIsRead() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("torn");
            }
        };
        try (InputStream in =
                new AheadStream(new SequenceInputStream(new ByteArrayInputStream(bytes(1 << 16)), broken))) {
            assertThat(in.readNBytes(1 << 16)).isEqualTo(bytes(1 << 16));
            assertThatThrownBy(in::read).isInstanceOf(IOException.class).hasMessage("torn");
            assertThatThrownBy(in::read).hasMessage("torn");
        }
    }

    @Test
    void anErrorOfTheUnpackingIsNoFaultOfTheFile() throws IOException {
        OutOfMemoryError full = new OutOfMemoryError("heap");
        InputStream filling = new InputStream() {
            @Override
            public int read() {
                throw full;
            }
        };
        try (InputStream in = new AheadStream(filling)) {
            assertThatThrownBy(in::read).isSameAs(full);
        }
    }

    @Test
    void nobodyWaitsForAnUnpackerThatIsGone() throws IOException {
        InputStream in = new AheadStream(new ByteArrayInputStream(bytes(50_000_000)));
        in.close();
        assertThat(CompletableFuture.supplyAsync(() -> end(in))).succeedsWithin(Duration.ofSeconds(20));
    }

    private static boolean end(InputStream in) {
        try {
            return in.read() < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void itIsClosedInTheMiddleOfALongPart() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream endless = new FilterInputStream(new ByteArrayInputStream(bytes(50_000_000))) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                assertThat(closed).as("read after it was closed").isFalse();
                return super.read(into, from, length);
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
        try (InputStream in = new AheadStream(endless)) {
            assertThat(in.read()).isNotNegative();
        }
        assertThat(closed).isTrue();
    }
}
