package org.sevenloop.persistence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The machine's moment for the change record: whatever business day is set, it says when something was really done. */
final class Stamp {
    private Stamp() {}

    /** For files: when a copy was taken, and under which name something was set aside. */
    static Instant instant() {
        return Instant.now();
    }

    /** As finely as every store keeps it. */
    static LocalDateTime now() {
        return LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.MICROS);
    }
}
