package org.sevenloop.spreadsheet.read;

/** Counts the memory that one file's cells, texts and merges take, and stops before it is too much. */
final class Budget {
    private static final int TEXT = 56;

    private final long most;
    private long taken;

    Budget(long most) {
        this.most = most;
    }

    static Budget ofHeap() {
        return new Budget(Limits.tableBytes());
    }

    /** For a file that goes through in pieces: its table of texts alone has to be held. */
    static Budget ofLargeFile() {
        return new Budget(Runtime.getRuntime().maxMemory() / 2);
    }

    void take(long bytes) {
        taken += bytes;
        if (taken > most) {
            throw new LimitException("large");
        }
    }

    /** What a text takes at most. */
    static long bytes(String text) {
        return text.isEmpty() ? 0 : TEXT + 2L * text.length();
    }
}
