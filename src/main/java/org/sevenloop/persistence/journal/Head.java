package org.sevenloop.persistence.journal;

/**
 * How far a journal goes: the number of its last save, and the link of the chain there, which stands for all before it.
 *
 * @param link SHA-256 in hexadecimal
 */
public record Head(long number, String link) {
    /** Before the first save. */
    public static final Head NONE = new Head(0, "0".repeat(64));
}
