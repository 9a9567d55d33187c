package org.sevenloop.model.net;

/** Key of a household within its community. */
public record HouseholdId(long value) {}
