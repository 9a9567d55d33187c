package org.sevenloop.service.people;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** Many short texts in one array of bytes, which is searched from end to end faster than any index finds parts of words. */
final class PackedText {
    private static final byte END = '\n';

    private final byte[] bytes;
    private final int[] ends;
    private final int size;

    private PackedText(byte[] bytes, int[] ends, int size) {
        this.bytes = bytes;
        this.ends = ends;
        this.size = size;
    }

    /** Takes texts one after another. */
    static final class Builder {
        private byte[] bytes = new byte[1 << 12];
        private int[] ends = new int[1 << 8];
        private int length;
        private int size;

        void add(String text) {
            byte[] more = text.replace('\n', ' ').getBytes(StandardCharsets.UTF_8);
            if (length + more.length + 1 > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(bytes.length + bytes.length / 2, length + more.length + 1));
            }
            System.arraycopy(more, 0, bytes, length, more.length);
            length += more.length;
            bytes[length++] = END;
            if (size == ends.length) {
                ends = Arrays.copyOf(ends, size + size / 2);
            }
            ends[size++] = length;
        }

        PackedText build() {
            return new PackedText(Arrays.copyOf(bytes, length), Arrays.copyOf(ends, size), size);
        }
    }

    int size() {
        return size;
    }

    private int start(int entry) {
        return entry == 0 ? 0 : ends[entry - 1];
    }

    String get(int entry) {
        int start = start(entry);
        return new String(bytes, start, ends[entry] - 1 - start, StandardCharsets.UTF_8);
    }

    /** Tells each text that holds the word, in order, once, until told to stop (Horspool's way: it looks at every m-th byte). */
    void find(byte[] word, IntPredicate more) {
        int length = word.length;
        if (length == 0) {
            return;
        }
        int[] skip = new int[256];
        Arrays.fill(skip, length);
        for (int i = 0; i < length - 1; i++) {
            skip[word[i] & 0xFF] = length - 1 - i;
        }
        byte[] all = bytes;
        byte last = word[length - 1];
        int end = length - 1;
        while (end < all.length) {
            byte now = all[end];
            if (now != last || !holds(word, end - length + 1)) {
                end += skip[now & 0xFF];
                continue;
            }
            int entry = entryAt(end);
            if (!more.test(entry)) {
                return;
            }
            end = ends[entry] + length - 1;
        }
    }

    private boolean holds(byte[] word, int at) {
        for (int i = word.length - 2; i >= 0; i--) {
            if (bytes[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    private int entryAt(int position) {
        int found = Arrays.binarySearch(ends, position);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
