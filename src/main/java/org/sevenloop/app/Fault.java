package org.sevenloop.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An unexpected failure, known by a short code that a user can read out on the phone. The same failure at the same place has the same code.
 */
public record Fault(String code, Throwable cause) {
    private static final Logger LOG = LoggerFactory.getLogger(Fault.class);
    private static final int FRAMES = 40;

    public static Fault of(Throwable cause) {
        return new Fault(code(cause), cause);
    }

    private static String code(Throwable cause) {
        int hash = 0;
        for (Throwable at = cause; at != null; at = at.getCause()) {
            StackTraceElement[] frames = at.getStackTrace();
            String place = frames.length == 0 ? "" : frames[0].getClassName() + '.' + frames[0].getMethodName();
            hash = 31 * hash + (at.getClass().getName() + place).hashCode();
        }
        return String.format(Locale.ROOT, "S%04d", Math.floorMod(hash, 10_000));
    }

    /** Writes it to the log, once. Messages of exceptions are left out: the store's and the readers' quote people's data. */
    public Fault log() {
        LOG.error("{}\n{}", code, String.join("\n", lines()));
        return this;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Throwable at = cause; at != null; at = at.getCause()) {
            lines.add("  " + at.getClass().getName());
            StackTraceElement[] frames = at.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                lines.add("    at " + frames[i]);
            }
        }
        return lines;
    }
}
