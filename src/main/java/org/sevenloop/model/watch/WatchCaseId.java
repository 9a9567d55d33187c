package org.sevenloop.model.watch;

/** Key of a case on the watch list. */
public record WatchCaseId(long value) {
    /** Of a case that has not been stored yet. */
    public static final WatchCaseId NEW = new WatchCaseId(0);
}
