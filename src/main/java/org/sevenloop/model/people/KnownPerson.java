package org.sevenloop.model.people;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.watch.WatchCaseId;

/**
 * Somebody on record, with everything by which a row of a sheet can mean the same person.
 *
 * @param phones every number on record: the register's, the watch list's, the stranded list's and others
 * @param addresses every address on record, as written
 * @param home where the register has the person, null for somebody without a household
 */
public record KnownPerson(
        PersonId id,
        String name,
        Sex sex,
        @Nullable LocalDate birth,
        IdentityDocument document,
        String nationality,
        Set<String> phones,
        Set<String> addresses,
        @Nullable Home home,
        @Nullable WatchCaseId watchCase,
        @Nullable StrandedId stranded) {
    /** A place in the household register. */
    public record Home(HouseholdId household, UnitId unit, String address) {}
}
