package org.sevenloop.model.exchange;

/** Key of an import batch. */
public record BatchId(long value) {}
