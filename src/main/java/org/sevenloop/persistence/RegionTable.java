package org.sevenloop.persistence;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * The directory of China in a few arrays, about 12 MB: 665,276 places, in the order of levels and codes, so that the places under one stand
 * together. A name is a run of symbols; a symbol is a character, numbered by how often it occurs, with its readings.
 *
 * <p>The file is written by {@code PackRegions}; the two belong together.
 */
final class RegionTable {
    static final int MAGIC = 0x534C5235;
    static final int LEVELS = 5;

    /** Ends of names as the file keeps them, one byte a name: the commonest cost nothing more. */
    private static final String[] ENDS = {"", "社区", "居委会", "村"};

    /** The file writes the symbols below this in one byte, the others in two. */
    private static final int ONE_BYTE = 232;

    /** Digits of each level within its parent's code, and the zeros that fill up its own. */
    private static final int[] DIGITS = {2, 2, 2, 3, 3};

    private final String[] symbols;
    private final String[][] readings;
    private final Map<Integer, Integer> numbers = new HashMap<>();

    /** First place of each level, and the end. */
    private final int[] levelAt = new int[LEVELS + 1];

    private final int[] parent;
    private final short[] own;
    private final int[] firstChild;
    private final int[] nameAt;
    private final short[] text;
    private final BitSet standsIn = new BitSet();

    RegionTable(InputStream packed) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(packed, 1 << 16), 1 << 16))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("Not a directory of China");
            }
            int characters = in.readInt();
            symbols = new String[characters];
            readings = new String[characters][];
            for (int i = 0; i < characters; i++) {
                symbols[i] = in.readUTF();
                readings[i] = in.readUTF().split(",");
                numbers.put(symbols[i].codePointAt(0), i);
            }
            for (int level = 0; level < LEVELS; level++) {
                levelAt[level + 1] = levelAt[level] + in.readInt();
            }
            parent = new int[size()];
            own = new short[size()];
            firstChild = new int[levelAt[LEVELS - 1] + 1];
            nameAt = new int[size() + 1];
            text = new short[in.readInt()];
            readCodes(in);
            readNames(in);
            IntStream.range(0, levelAt[LEVELS - 1]).filter(this::fills).forEach(standsIn::set);
        }
    }

    private void readCodes(DataInputStream in) throws IOException {
        Arrays.fill(parent, 0, levelAt[1], -1);
        int child = levelAt[1];
        for (int place = 0; place < levelAt[LEVELS - 1]; place++) {
            firstChild[place] = child;
            int children = in.readUnsignedShort();
            Arrays.fill(parent, child, child + children, place);
            child += children;
        }
        firstChild[levelAt[LEVELS - 1]] = child;
        for (int place = 0; place < size(); place++) {
            int step = in.readUnsignedByte();
            if (step == 255) {
                step = in.readUnsignedShort();
            }
            boolean sibling = place > 0 && parent[place] == parent[place - 1];
            own[place] = (short) ((sibling ? own[place - 1] : 0) + step);
        }
    }

    private void readNames(DataInputStream in) throws IOException {
        byte[] ends = new byte[size()];
        in.readFully(ends);
        short[][] endings = new short[ENDS.length][];
        for (int i = 0; i < ENDS.length; i++) {
            endings[i] = numbersOf(ENDS[i]);
        }
        int at = 0;
        for (int place = 0; place < size(); place++) {
            nameAt[place] = at;
            for (int symbol = readSymbol(in); symbol > 0; symbol = readSymbol(in)) {
                text[at++] = (short) (symbol - 1);
            }
            short[] ending = endings[ends[place]];
            System.arraycopy(ending, 0, text, at, ending.length);
            at += ending.length;
        }
        nameAt[size()] = at;
    }

    private static int readSymbol(DataInputStream in) throws IOException {
        int first = in.readUnsignedByte();
        return first < ONE_BYTE ? first : ONE_BYTE + (first - ONE_BYTE) * 256 + in.readUnsignedByte();
    }

    private short[] numbersOf(String word) {
        int[] points = word.codePoints().toArray();
        var found = new short[points.length];
        for (int i = 0; i < points.length; i++) {
            found[i] = (short) number(points[i]);
        }
        return found;
    }

    int size() {
        return levelAt[LEVELS];
    }

    int symbols() {
        return symbols.length;
    }

    /** The number of a character, or −1 if no name has it. */
    int number(int character) {
        return numbers.getOrDefault(character, -1);
    }

    /** How a symbol may be typed in Latin letters; a sign that is not typed has one empty reading. */
    String[] readings(int symbol) {
        return readings[symbol];
    }

    int symbolAt(int position) {
        return text[position];
    }

    /** The first position from one to another that holds a wanted symbol, or the end. */
    int seek(boolean[] wanted, int from, int end) {
        short[] all = text;
        int at = from;
        while (at < end && !wanted[all[at]]) {
            at++;
        }
        return at;
    }

    int nameStart(int place) {
        return nameAt[place];
    }

    int nameEnd(int place) {
        return nameAt[place + 1];
    }

    String name(int place) {
        return name(nameAt[place], nameAt[place + 1]);
    }

    /** The characters between two positions. */
    String name(int from, int to) {
        var name = new StringBuilder();
        for (int at = from; at < to; at++) {
            name.append(symbols[text[at]]);
        }
        return name.toString();
    }

    int level(int place) {
        int level = 0;
        while (place >= levelAt[level + 1]) {
            level++;
        }
        return level;
    }

    int levelStart(int level) {
        return levelAt[level];
    }

    /** The place above, or −1. */
    int parent(int place) {
        return parent[place];
    }

    /** Whether a place only fills a level that is not there: 市辖区 of 北京, the area of 东莞. */
    boolean standsIn(int place) {
        return place < levelAt[LEVELS - 1] && standsIn.get(place);
    }

    private boolean fills(int place) {
        return switch (level(place)) {
            case 0 -> false;
            case 1 ->
                name(place).equals("市辖区")
                        || name(place).equals("县")
                        || name(place).endsWith("直辖县级行政区划");
            default -> own[place] == 0;
        };
    }

    /** First place under one above the community. */
    int childrenStart(int place) {
        return firstChild[place];
    }

    int childrenEnd(int place) {
        return firstChild[place + 1];
    }

    /** Twelve digits. */
    String code(int place) {
        var code = new StringBuilder(12);
        for (int at = place; at >= 0; at = parent[at]) {
            String digits = Integer.toString(own[at]);
            code.insert(0, "0".repeat(DIGITS[level(at)] - digits.length()) + digits);
        }
        return code + "0".repeat(12 - code.length());
    }

    /** The place under one (or a province, under −1) whose own part of the code is this, or −1. */
    int child(int place, int part) {
        int from = place < 0 ? 0 : firstChild[place];
        int to = place < 0 ? levelAt[1] : firstChild[place + 1];
        int found = Arrays.binarySearch(own, from, to, (short) part);
        return found >= 0 ? found : -1;
    }

    static int digits(int level) {
        return DIGITS[level];
    }
}
