package org.sevenloop.spreadsheet.read;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A crafted file as data.
 *
 * @param big whether it costs seconds, so that only the long form of the tests reads it
 */
record HostileFile(String name, boolean big, Content content) {
    /** Written piece by piece, because some are larger than the memory. */
    interface Content {
        void write(OutputStream out) throws IOException;

        default Content then(Content next) {
            return out -> {
                write(out);
                next.write(out);
            };
        }

        default Content then(String next) {
            return then(text(next));
        }
    }

    static Content text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    static Content bytes(byte... bytes) {
        return out -> out.write(bytes);
    }

    static Content repeated(long times, String text) {
        byte[] piece = text.repeat(Math.max(1, 8192 / text.length())).getBytes(StandardCharsets.UTF_8);
        byte[] one = text.getBytes(StandardCharsets.UTF_8);
        return out -> {
            long left = times * one.length;
            for (; left >= piece.length; left -= piece.length) {
                out.write(piece);
            }
            for (; left > 0; left -= one.length) {
                out.write(one);
            }
        };
    }

    /** A text for each number. */
    static Content counted(int times, java.util.function.IntFunction<String> text) {
        return out -> {
            for (int i = 0; i < times; i++) {
                out.write(text.apply(i).getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
