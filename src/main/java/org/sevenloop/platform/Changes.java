package org.sevenloop.platform;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells whoever listens that what is in the store has changed. Listeners are called on the thread that fires, and must be quick. */
public final class Changes {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Calls back after every change; run the result to stop. */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public void fire() {
        listeners.forEach(Runnable::run);
    }
}
