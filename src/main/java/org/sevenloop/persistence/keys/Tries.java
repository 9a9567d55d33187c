package org.sevenloop.persistence.keys;

import java.time.Duration;
import java.time.Instant;

/**
 * Wrong passwords of one person. Every five in a row lock for fifteen minutes.
 *
 * @param failed since the last right one
 * @param lastAt when the last one was typed: a clock that stands before it is not believed
 */
public record Tries(int failed, Instant lastAt, Instant lockedUntil) {
    public static final Tries NONE = new Tries(0, Instant.EPOCH, Instant.EPOCH);

    private static final int MOST = 5;
    private static final Duration LOCK = Duration.ofMinutes(15);

    /** @throws KeyringException while locked */
    public void check(Instant now) {
        if (!lockedUntil.isAfter(now)) {
            return;
        }
        if (now.isBefore(lastAt)) {
            throw new KeyringException(KeyringException.Code.CLOCK_BACK);
        }
        long minutes = Math.ceilDiv(Duration.between(now, lockedUntil).toSeconds(), 60L);
        throw new KeyringException(KeyringException.Code.TOO_MANY, Long.toString(Math.max(1, minutes)));
    }

    /** One more; to be kept before the password is looked at, so that ending the program does not give another try. */
    public Tries counted(Instant now) {
        Instant at = now.isBefore(lastAt) ? lastAt : now;
        int count = failed + 1;
        return new Tries(count, at, count % MOST == 0 ? at.plus(LOCK) : lockedUntil);
    }
}
