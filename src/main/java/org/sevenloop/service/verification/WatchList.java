package org.sevenloop.service.verification;

import org.sevenloop.model.watch.CaseEntry;

/** Where a pushed name goes that must be watched: the watch list's own way of entering somebody. */
@FunctionalInterface
public interface WatchList {
    void enter(CaseEntry entry);
}
