package org.sevenloop.model.checkpoint;

/** Key of one checkpoint's shift on one day. */
public record ShiftId(long value) {}
