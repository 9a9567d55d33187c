package org.sevenloop.model.exchange;

/** Five that add up: {@code rows = added + updated + unchanged + repeated + rejected}; flagged rows are among the first four. */
public record Counters(int rows, int added, int updated, int unchanged, int repeated, int rejected, int flagged) {
    public static final Counters ZERO = new Counters(0, 0, 0, 0, 0, 0, 0);

    public Counters plus(Counters more) {
        return new Counters(
                rows + more.rows,
                added + more.added,
                updated + more.updated,
                unchanged + more.unchanged,
                repeated + more.repeated,
                rejected + more.rejected,
                flagged + more.flagged);
    }

    /** Whether a batch of these would write anything. */
    public boolean changesSomething() {
        return added + updated > 0;
    }
}
