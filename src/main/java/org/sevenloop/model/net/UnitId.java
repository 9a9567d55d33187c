package org.sevenloop.model.net;

/** Key of a unit of levels 1 to 6. */
public record UnitId(long value) {}
