package org.sevenloop.spreadsheet.read;

/** Takes a file whose cells pass through and are not held: only tables of the reader's own count as memory. */
abstract class PassingSink implements CellSink {
    private final Budget budget = Budget.ofLargeFile();

    @Override
    public void ownText(long bytes) {
        // It goes with its cell.
    }

    @Override
    public void held(long bytes) {
        budget.take(bytes);
    }

    @Override
    public long moreNanos() {
        return Limits.LARGE_FILE_NANOS;
    }
}
