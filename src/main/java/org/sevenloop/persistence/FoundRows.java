package org.sevenloop.persistence;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/** Finds rows of somebody who is erased, and keeps in mind that what earlier saves kept of them goes too. */
interface FoundRows {
    List<UpdatableRecord<?>> of(Table<?> table, Condition which);
}
