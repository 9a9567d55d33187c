package org.sevenloop.persistence.journal;

/**
 * One save as the journal holds it.
 *
 * @param head who, what and when
 * @param body the rows it wrote
 */
public record Entry(long number, byte[] head, byte[] body) {}
