package org.sevenloop.model.watch;

/** Key of a case on the watch list. */
public record WatchCaseId(long value) {}
