package org.sevenloop.ui.account;

import org.jspecify.annotations.Nullable;

/**
 * What a passer-by may read on a locked console: the alarm and three counts, and nobody's name, phone or address.
 *
 * @param alarm the worst thing that must be done, or null
 */
public record LockBoard(@Nullable Alarm alarm, int missingReadings, int openCalls, int mustDo) {
    /** @param left how long there is, or empty */
    public record Alarm(String sentence, String left) {}
}
