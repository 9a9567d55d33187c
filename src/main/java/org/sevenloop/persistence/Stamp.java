package org.sevenloop.persistence;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The machine's moment for the change record: whatever business day is set, it says when something was really done. */
final class Stamp {
    private Stamp() {}

    /** As finely as every store keeps it. */
    static LocalDateTime now() {
        return LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.MICROS);
    }
}
