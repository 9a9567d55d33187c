package org.sevenloop.model.exchange;

/** Key of a remembered mapping. */
public record MappingId(long value) {}
