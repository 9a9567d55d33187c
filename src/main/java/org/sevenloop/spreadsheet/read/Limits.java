package org.sevenloop.spreadsheet.read;

/**
 * What reading a file may cost: far above any list that people keep, far below what would stop the computer. All of it
 * is judged by what is counted while reading; what a file states about itself is not believed.
 */
final class Limits {
    static final long MOST_FILE_BYTES = 300L << 20;
    /** All parts of a workbook unpacked; eight million cells with their texts come to some 600 MB. */
    static final long MOST_UNPACKED_BYTES = 2L << 30;
    /** For unpacking and reading; a minute is what somebody will wait. */
    static final int MOST_SECONDS = 45;
    /** What a file may take besides that must go through in pieces; somebody sees how far it is, and can stop it. */
    static final long LARGE_FILE_NANOS = 300_000_000_000L;
    /** From here on a part must not be packed more tightly than {@link #TIGHTEST_PACKING} to one. */
    static final long PACKING_FLOOR = 256L << 20;

    static final int TIGHTEST_PACKING = 200;
    /** Parts of one package; a real workbook has some four a sheet. */
    static final int MOST_ENTRIES = 2_000;
    /** The list of entries at the end of a package, which Java reads whole. */
    static final long MOST_DIRECTORY_BYTES = 2L << 20;

    static final int MOST_SHEETS = 1_000;
    /** What Excel itself holds. */
    static final int MOST_ROWS = 1_048_576;
    /** Further ones are left out: a sheet with formats out to the last column must still read. */
    static final int MOST_COLUMNS = 512;

    static final int MOST_BLANK_ROWS = 1_000;
    static final int MOST_CELLS = 8_000_000;
    /** What Excel itself holds in a cell. */
    static final int LONGEST_TEXT = 32_767;
    /** What is kept of a text: no note of a list is longer, and the search for values must not go through a novel. */
    static final int LONGEST_KEPT = 2_000;
    /** Between two events of a pull parser: a tag with all its attributes, a text, or a comment. */
    static final int LONGEST_MARKUP = 1 << 20;

    static final int LONGEST_NAME = 1_000;
    /** What is kept of a sheet's name: Excel allows 31 letters, and the search for units must not go through a novel. */
    static final int LONGEST_SHEET_NAME = 100;

    static final int DEEPEST_MARKUP = 128;
    static final int MOST_ATTRIBUTES = 256;
    /** In one piece of markup, as each attribute has one; more than any formula of 8,192 letters needs. */
    static final int MOST_EQUAL_SIGNS = 4_096;

    static final int MOST_MARKUP_NAMES = 1_024;
    static final int MOST_STYLES = 65_536;
    static final int LONGEST_FORMAT = 1_024;

    static final int MOST_CSV_FIELDS = 16_384;
    static final int LONGEST_CSV_FIELD = 1 << 20;
    static final int LONGEST_CSV_RECORD = 4 << 20;

    /** An xls up to here is read in this program: it cannot come to more than some 120 MB. */
    static final long MOST_XLS_BYTES_HERE = 4L << 20;

    static final int SEPARATE_HEAP_MB = 256;

    private Limits() {}

    /** How much memory the cells of a file may take: a third of what Java has, so that the rest can go on working. */
    static long tableBytes() {
        return Runtime.getRuntime().maxMemory() / 3;
    }
}
