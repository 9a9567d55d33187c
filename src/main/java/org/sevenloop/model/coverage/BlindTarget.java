package org.sevenloop.model.coverage;

import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.watch.WatchCaseId;

/** What was missed. */
public sealed interface BlindTarget {
    record OfUnit(UnitId id) implements BlindTarget {}

    record OfHousehold(HouseholdId id) implements BlindTarget {}

    record OfPerson(PersonId id) implements BlindTarget {}

    record OfCase(WatchCaseId id, PersonId person) implements BlindTarget {}
}
