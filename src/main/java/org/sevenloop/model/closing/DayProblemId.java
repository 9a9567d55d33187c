package org.sevenloop.model.closing;

/** The key of a problem raised on a day. */
public record DayProblemId(long value) {}
