package org.sevenloop.platform;

/** Keeps a desk true without work for nobody: in front it reads at every change; behind others it catches up when it comes back. */
public final class Freshness {
    private final Runnable read;
    private boolean front;
    private boolean stale = true;

    /** @param read starts reading anew, without waiting */
    public Freshness(Changes changes, Runnable read) {
        this.read = read;
        changes.listen(this::changed);
    }

    /** The desk came to the front. */
    public void shown() {
        front = true;
        if (stale) {
            read();
        }
    }

    /** Another desk covers this one. */
    public void hidden() {
        front = false;
    }

    /** Reads whatever happened. */
    public void read() {
        stale = false;
        read.run();
    }

    private void changed() {
        stale = true;
        if (front) {
            read();
        }
    }
}
