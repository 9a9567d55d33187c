package org.sevenloop.model.people;

/** Key of a person within the community. */
public record PersonId(long value) {}
