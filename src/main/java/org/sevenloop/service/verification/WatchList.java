package org.sevenloop.service.verification;

import org.sevenloop.model.watch.CaseEntry;
import org.sevenloop.persistence.Access;

/** Where a pushed name goes that must be watched: the watch list's own way of entering somebody. */
@FunctionalInterface
public interface WatchList {
    /** Enters within a save that is under way. */
    void enter(Access access, CaseEntry entry);
}
