package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.HOUSEHOLD;
import static org.sevenloop.persistence.schema.Tables.RESIDENCE;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.watch.WatchCase;
import org.sevenloop.model.watch.WatchCaseId;

/** What lies in some units, as it is stored now. */
public final class ScopeRepository {
    private final Access access;

    public ScopeRepository(Access access) {
        this.access = access;
    }

    public Set<HouseholdId> households(Collection<UnitId> units) {
        Set<HouseholdId> found = new HashSet<>();
        Chunks.each(units, some -> access.sql()
                .select(HOUSEHOLD.ID)
                .from(HOUSEHOLD)
                .where(access.among(
                        HOUSEHOLD.COMMUNITY_ID,
                        HOUSEHOLD.UNIT_ID,
                        some.stream().map(UnitId::value).toList()))
                .forEach(row -> found.add(new HouseholdId(row.value1()))));
        return found;
    }

    /** Who lives there by the register. */
    public Set<PersonId> residents(Collection<UnitId> units) {
        Set<PersonId> found = new HashSet<>();
        Chunks.each(units, some -> access.sql()
                .select(RESIDENCE.PERSON_ID)
                .from(RESIDENCE)
                .join(HOUSEHOLD)
                .on(HOUSEHOLD.COMMUNITY_ID.eq(RESIDENCE.COMMUNITY_ID))
                .and(HOUSEHOLD.ID.eq(RESIDENCE.HOUSEHOLD_ID))
                .where(access.among(
                        HOUSEHOLD.COMMUNITY_ID,
                        HOUSEHOLD.UNIT_ID,
                        some.stream().map(UnitId::value).toList()))
                .forEach(row -> found.add(new PersonId(row.value1()))));
        return found;
    }

    /** Who is watched there, released ones too; the register's household tells the unit before the list does. */
    public Set<PersonId> watched(Set<UnitId> units) {
        WatchRepository watch = new WatchRepository(access);
        Map<WatchCaseId, UnitId> unitOf = watch.units();
        Set<PersonId> found = new HashSet<>();
        for (WatchCase each : watch.cases()) {
            UnitId unit = unitOf.get(each.id());
            if (unit != null && units.contains(unit)) {
                found.add(each.person());
            }
        }
        return found;
    }
}
