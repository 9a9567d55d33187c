package org.sevenloop.platform;

/** A piece of work under way, as the status bar sees it. */
public interface Job {
    String label();

    /** Whether it reports progress and can be cancelled. */
    boolean watched();

    long done();

    /** 0 when not known. */
    long total();

    boolean cancelled();

    /** Raises the flag; the work ends at its next look. */
    void cancel();

    /** From 0 to 1, or −1 when not known. */
    default double fraction() {
        return total() <= 0 ? -1 : Math.min(1.0, (double) done() / total());
    }
}
