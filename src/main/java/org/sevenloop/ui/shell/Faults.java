package org.sevenloop.ui.shell;

import java.util.Locale;

/** The short code of a fault: the same fault at the same place has the same code, so that it can be read out on the phone. */
final class Faults {
    private static final String OURS = "org.sevenloop.";

    private Faults() {}

    static String code(Throwable fault) {
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
}
