package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.HOUSEHOLD;
import static org.sevenloop.persistence.schema.Tables.PERSON;
import static org.sevenloop.persistence.schema.Tables.RESIDENCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jooq.Record3;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.coverage.BlindKind;
import org.sevenloop.model.coverage.BlindSpot;
import org.sevenloop.model.coverage.BlindTarget;
import org.sevenloop.model.net.AnswerRole;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.people.PersonId;

/** The lists of what was missed (盲区), from the same facts as their sums ({@link CoverageSums}). */
public final class CoverageRepository {
    private final Access access;
    private final LocalDate day;

    public CoverageRepository(Access access, LocalDate day) {
        this.access = access;
        this.day = day;
    }

    /**
     * Households of these units that were missed, unit by unit.
     *
     * @param asked the role, for the kinds that are about one
     * @param round the number of the round, for screening
     */
    public List<BlindSpot> households(
            BlindKind kind, @Nullable AnswerRole asked, int round, Collection<UnitId> units, int limit) {
        Homes homes = new Homes(access, units);
        HomeFacts facts = new HomeFacts(access, day, homes);
        IntPredicate missed = facts.missed(kind, asked == null ? AnswerRole.RESPONSIBLE : asked, round);
        List<HouseholdId> ids =
                Arrays.stream(homes.first(missed, limit)).mapToObj(homes::id).toList();
        Map<HouseholdId, Household> known = new HouseholdRepository(access).find(ids);
        return ids.stream()
                .map(id -> household(kind, asked, Objects.requireNonNull(known.get(id))))
                .toList();
    }

    private static BlindSpot household(BlindKind kind, @Nullable AnswerRole asked, Household home) {
        String place = home.address().isEmpty() ? home.number() : home.address();
        return new BlindSpot(kind, home.unit(), asked, new BlindTarget.OfHousehold(home.id()), home.head(), place);
    }

    private record Resident(int home, PersonId person) {}

    /** Residents of these units of whom something is not known, unit by unit. */
    public List<BlindSpot> people(BlindKind kind, Collection<UnitId> units, int limit) {
        Homes homes = new Homes(access, units);
        List<Resident> unknown = new ArrayList<>();
        new HomeFacts(access, day, homes)
                .unknown(kind, (home, person) -> unknown.add(new Resident(home, new PersonId(person))));
        List<Resident> first = unknown.stream()
                .sorted(Comparator.<Resident>comparingLong(each -> homes.order(each.home()))
                        .thenComparingLong(each -> each.person().value()))
                .limit(limit)
                .toList();
        Map<PersonId, Record3<Long, String, String>> known =
                residents(first.stream().map(Resident::person).toList());
        return first.stream()
                .map(each -> person(kind, homes.unit(each.home()), Objects.requireNonNull(known.get(each.person()))))
                .toList();
    }

    private static BlindSpot person(BlindKind kind, UnitId unit, Record3<Long, String, String> row) {
        return new BlindSpot(
                kind, unit, null, new BlindTarget.OfPerson(new PersonId(row.value1())), row.value2(), row.value3());
    }

    /** Each with name and address. */
    private Map<PersonId, Record3<Long, String, String>> residents(Collection<PersonId> people) {
        Map<PersonId, Record3<Long, String, String>> found = new HashMap<>();
        Chunks.each(people, some -> access.sql()
                .select(PERSON.ID, PERSON.NAME, HOUSEHOLD.ADDRESS)
                .from(PERSON)
                .join(RESIDENCE)
                .on(RESIDENCE.COMMUNITY_ID.eq(PERSON.COMMUNITY_ID))
                .and(RESIDENCE.PERSON_ID.eq(PERSON.ID))
                .join(HOUSEHOLD)
                .on(HOUSEHOLD.COMMUNITY_ID.eq(RESIDENCE.COMMUNITY_ID))
                .and(HOUSEHOLD.ID.eq(RESIDENCE.HOUSEHOLD_ID))
                .where(access.among(
                        PERSON.COMMUNITY_ID,
                        PERSON.ID,
                        some.stream().map(PersonId::value).toList()))
                .forEach(row -> found.put(new PersonId(row.value1()), row)));
        return found;
    }
}
