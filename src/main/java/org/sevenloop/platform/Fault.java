package org.sevenloop.platform;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An unexpected failure, known by a short code that a user can read out on the phone: the same fault at the same place has the same code.
 */
public record Fault(String code, Throwable cause) {
    private static final Logger LOG = LoggerFactory.getLogger(Fault.class);
    private static final String OURS = "org.sevenloop.";
    private static final int FRAMES = 60;

    public static Fault of(Throwable cause) {
        return new Fault(code(cause), cause);
    }

    private static String code(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String place = "";
        for (StackTraceElement frame : root.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                place = frame.getClassName() + '.' + frame.getMethodName();
                break;
            }
        }
        int hash = (root.getClass().getName() + place).hashCode();
        return String.format(Locale.ROOT, "%04X", (hash ^ hash >>> 16) & 0xFFFF);
    }

    /** Writes it to the log. Messages of exceptions are left out: those of the store and of the readers quote people's data. */
    public Fault log() {
        if (LOG.isErrorEnabled()) {
            LOG.error("Fault {}{}", code, trace());
        }
        return this;
    }

    String trace() {
        StringBuilder trace = new StringBuilder();
        for (Throwable at = cause; at != null; at = at.getCause()) {
            trace.append(System.lineSeparator()).append(at.getClass().getName());
            StackTraceElement[] frames = at.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                trace.append(System.lineSeparator()).append("  at ").append(frames[i]);
            }
        }
        return trace.toString();
    }
}
