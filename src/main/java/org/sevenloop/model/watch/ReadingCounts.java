package org.sevenloop.model.watch;

/** Temperatures on record: of how many people, how many, how many fevers, and of how many people those. */
public record ReadingCounts(int people, int taken, int fever, int peopleWithFever) {}
