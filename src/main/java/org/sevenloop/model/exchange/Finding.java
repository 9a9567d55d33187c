package org.sevenloop.model.exchange;

/**
 * Something in the store that does not agree with itself.
 *
 * @param code last part of the message key {@code exchange.finding.<code>}
 * @param where the table or batch
 * @param expected the number that should be there, and {@code found} the one that is
 */
public record Finding(String code, String where, long expected, long found) {}
