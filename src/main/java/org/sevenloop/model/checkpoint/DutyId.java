package org.sevenloop.model.checkpoint;

/** Key of one worker's duty in a shift. */
public record DutyId(long value) {}
