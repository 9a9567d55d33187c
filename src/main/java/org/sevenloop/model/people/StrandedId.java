package org.sevenloop.model.people;

/** Key of a stranded person's entry. */
public record StrandedId(long value) {}
