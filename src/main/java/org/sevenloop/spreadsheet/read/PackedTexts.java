package org.sevenloop.spreadsheet.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Many short texts in as little room as they need, each unpacked when it is asked for. */
final class PackedTexts {
    private static final int BLOCK = 1 << 20;
    /** The place of every sixteenth text is known, and from there they are counted: a place for each took half as much as the texts. */
    private static final int GROUP = 16;

    private static final int PLACES = 1 << 14;
    private static final int LATELY = 1 << 12;
    /** Stands where a text's length would, before the texts that go on in the next block. */
    private static final int NEXT_BLOCK = 0;
    /** What a length takes at most, and one such sign behind the text. */
    private static final int LENGTH_BYTES = 4;

    private final List<byte[]> blocks = new ArrayList<>();
    /** In pieces: one array that grows would for a moment be there twice. */
    private final List<int[]> places = new ArrayList<>();

    /** What was unpacked lately, so that what many cells say is unpacked once. */
    private final @Nullable String[] lately = new @Nullable String[LATELY];

    private final int[] latelyAt = new int[LATELY];

    private int size;
    private int used = BLOCK;

    /** Returns how many bytes it takes. */
    int add(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (used + LENGTH_BYTES + utf8.length > BLOCK) {
            blocks.add(new byte[BLOCK]);
            used = 0;
        }
        if (size % GROUP == 0) {
            if (size / GROUP % PLACES == 0) {
                places.add(new int[PLACES]);
            }
            places.getLast()[size / GROUP % PLACES] = (blocks.size() - 1) * BLOCK + used;
        }
        size++;
        return put(blocks.getLast(), utf8);
    }

    private int put(byte[] block, byte[] utf8) {
        int before = used;
        int length = utf8.length + 1;
        while (length > 0x7F) {
            block[used++] = (byte) (length | 0x80);
            length >>>= 7;
        }
        block[used++] = (byte) length;
        System.arraycopy(utf8, 0, block, used, utf8.length);
        used += utf8.length;
        return used - before;
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
        int place = places.get(index / GROUP / PLACES)[index / GROUP % PLACES];
        Reading reading = new Reading(place >>> 20, place & (BLOCK - 1));
        for (int before = index % GROUP; before > 0; before--) {
            reading.skip();
        }
        int length = reading.length();
        return new String(blocks.get(reading.block), reading.at, length, StandardCharsets.UTF_8);
    }

    /** Where in the blocks something is read. */
    private final class Reading {
        private int block;
        private int at;

        Reading(int block, int at) {
            this.block = block;
            this.at = at;
        }

        void skip() {
            int length = length();
            at += length;
        }

        /** The length of the text that comes next, which begins here then. */
        int length() {
            if (at == BLOCK || blocks.get(block)[at] == NEXT_BLOCK) {
                block++;
                at = 0;
            }
            int length = 0;
            int shift = 0;
            byte part;
            do {
                part = blocks.get(block)[at++];
                length |= (part & 0x7F) << shift;
                shift += 7;
            } while (part < 0);
            return length - 1;
        }
    }
}
