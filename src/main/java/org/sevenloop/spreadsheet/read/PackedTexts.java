package org.sevenloop.spreadsheet.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Many short texts in as little room as they need, each unpacked when it is asked for. */
final class PackedTexts {
    private static final int BLOCK = 1 << 20;
    private static final int PLACE = 8;
    private static final int PLACES = 1 << 16;
    private static final int LATELY = 1 << 12;

    private final List<byte[]> blocks = new ArrayList<>();
    /** In pieces: one array that grows would for a moment be there twice. */
    private final List<long[]> places = new ArrayList<>();

    /** What was unpacked lately, so that what many cells say is unpacked once. */
    private final @Nullable String[] lately = new @Nullable String[LATELY];

    private final int[] latelyAt = new int[LATELY];

    private int size;
    private int used = BLOCK;

    /** Returns how many bytes it takes. */
    int add(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (used + utf8.length > BLOCK) {
            blocks.add(new byte[Math.max(BLOCK, utf8.length)]);
            used = 0;
        }
        System.arraycopy(utf8, 0, blocks.getLast(), used, utf8.length);
        if (size % PLACES == 0) {
            places.add(new long[PLACES]);
        }
        places.getLast()[size++ % PLACES] = (long) (blocks.size() - 1) << 40 | (long) used << 18 | utf8.length;
        used += utf8.length;
        return utf8.length + PLACE;
    }

    int size() {
        return size;
    }

    String get(int index) {
        int slot = index % LATELY;
        String known = lately[slot];
        if (known != null && latelyAt[slot] == index) {
            return known;
        }
        String text = unpacked(index);
        lately[slot] = text;
        latelyAt[slot] = index;
        return text;
    }

    private String unpacked(int index) {
        long place = places.get(index / PLACES)[index % PLACES];
        byte[] block = blocks.get((int) (place >>> 40));
        return new String(block, (int) (place >>> 18) & 0x3FFFFF, (int) place & 0x3FFFF, StandardCharsets.UTF_8);
    }
}
