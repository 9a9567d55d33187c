package org.sevenloop.spreadsheet.read;

/** Takes what a reader meets in a workbook, in the order of the file. */
interface CellSink {
    void startSheet(String name, boolean hidden);

    void cell(Cell cell);

    void merge(Merge merge);

    void endSheet();

    /** Counts memory that the reader has taken: of texts that no other cell shares, and of tables of its own. */
    void held(long bytes);

    /** Counts the memory of a text that one cell alone has; it is taken for as long as the cell is kept. */
    default void ownText(long bytes) {
        held(bytes);
    }

    /** Whether more cells of this sheet would be left out: it has been blank for too long. */
    boolean ended();

    /** Nanoseconds that reading may take beyond {@link Limits#MOST_SECONDS}: what the sink itself took, and what it grants. */
    default long moreNanos() {
        return 0;
    }
}
