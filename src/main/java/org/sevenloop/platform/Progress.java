package org.sevenloop.platform;

import java.util.concurrent.CancellationException;

/** How far long work has come, and whether somebody wants it to stop: by this flag, never by an interrupt. */
public interface Progress {
    /** Nobody watches and nobody cancels. */
    Progress NONE = new Progress() {
        @Override
        public void report(long done, long total) {
            // Nobody is watching.
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Says how far the work is.
     *
     * @param total 0 where it is not known yet
     */
    void report(long done, long total);

    boolean cancelled();

    /** Ends the work here, by a {@link CancellationException}, if somebody cancelled. */
    default void check() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }
}
