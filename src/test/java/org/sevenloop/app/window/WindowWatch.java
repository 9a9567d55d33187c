package org.sevenloop.app.window;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.event.EventDispatcher;
import javafx.scene.Scene;

/**
 * Watches the window's thread: how long each event, each answer and each layout of ours keeps it, at work or waiting. What
 * other programs take from the thread meanwhile is not counted. Used on that thread only.
 */
final class WindowWatch implements Executor {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Double> stretches = new ArrayList<>();
    private double layout;
    private int depth;

    WindowWatch() {
        threads.setThreadContentionMonitoringEnabled(true);
    }

    /** Delivers the answers of background work, as {@link Platform#runLater} does. */
    @Override
    public void execute(Runnable answer) {
        Platform.runLater(() -> {
            double start = enter();
            try {
                answer.run();
            } finally {
                leave(start);
            }
        });
    }

    /** From now on the scene's events and layouts are counted. */
    void over(Scene scene) {
        EventDispatcher before = scene.getEventDispatcher();
        scene.setEventDispatcher((event, tail) -> {
            double start = enter();
            try {
                return before.dispatchEvent(event, tail);
            } finally {
                leave(start);
            }
        });
        scene.addPreLayoutPulseListener(() -> layout = enter());
        scene.addPostLayoutPulseListener(() -> leave(layout));
    }

    private double enter() {
        depth++;
        return spent();
    }

    private void leave(double start) {
        depth--;
        // What runs inside another stretch is part of it.
        if (depth == 0) {
            stretches.add(spent() - start);
        }
    }

    /** Milliseconds that this thread has worked, and waited for others of this program. */
    private double spent() {
        ThreadInfo own = threads.getThreadInfo(Thread.currentThread().threadId());
        return threads.getCurrentThreadCpuTime() / 1e6 + own.getBlockedTime() + own.getWaitedTime();
    }

    /** Milliseconds of each stretch since the last call. */
    List<Double> take() {
        List<Double> taken = List.copyOf(stretches);
        stretches.clear();
        return taken;
    }
}
