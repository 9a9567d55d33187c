package org.sevenloop.persistence;

/** How the program's H2 databases are opened. */
final class H2Url {
    /** No limit: a result that is spilt lies in a temporary file in the clear. */
    static final int MEMORY_ROWS = Integer.MAX_VALUE;

    /** No trace file: it would be in the clear. */
    private static final String OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE"
                    + ";TRACE_LEVEL_FILE=0;MAX_MEMORY_ROWS=" + MEMORY_ROWS
                    // Eight statements would be remembered; a save alone needs as many.
                    + ";QUERY_CACHE_SIZE=64"
                    // At 90, as H2 has it, a great store is written anew bit by bit after each opening, at more than
                    // opening costs.
                    + ";AUTO_COMPACT_FILL_RATE=70"
                    // Not on closing too: it took a third of a second, and the file stayed as it was.
                    + ";MAX_COMPACT_TIME=0"
                    + ";CACHE_SIZE=" + pagesKept() / 1024;

    private H2Url() {}

    /**
     * Bytes of pages that are kept: an eighth of what memory there is beyond what all else needs. In H2's 16 MB the indexes of
     * a district do not find room, so that each question read, deciphered and unpacked them anew: its coverage took three
     * times as long.
     */
    private static long pagesKept() {
        return Math.max(16L << 20, (Runtime.getRuntime().maxMemory() - (128L << 20)) / 8);
    }

    /** A store that is gone with the last connection to it. */
    static String inMemory() {
        return "jdbc:h2:mem:" + System.nanoTime() + OPTIONS;
    }

    static String of(String name) {
        return "jdbc:h2:" + name + OPTIONS;
    }

    static String readOnly(String name) {
        return of(name) + ";ACCESS_MODE_DATA=r";
    }
}
