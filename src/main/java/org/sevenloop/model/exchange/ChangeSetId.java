package org.sevenloop.model.exchange;

/** Key of one save and all its row changes. */
public record ChangeSetId(long value) {}
