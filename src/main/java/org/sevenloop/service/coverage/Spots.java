package org.sevenloop.service.coverage;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sevenloop.model.coverage.BlindSpot;
import org.sevenloop.model.coverage.BlindTarget;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.watch.WatchCase;
import org.sevenloop.model.watch.WatchCaseId;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.WatchRepository;
import org.sevenloop.service.Sight;

/** What a choice of blind spots is about. */
final class Spots {
    private Spots() {}

    static List<UnitId> units(Collection<BlindSpot> spots) {
        return of(spots, target -> target instanceof BlindTarget.OfUnit unit ? Stream.of(unit.id()) : Stream.empty());
    }

    static List<HouseholdId> households(Collection<BlindSpot> spots) {
        return of(
                spots,
                target -> target instanceof BlindTarget.OfHousehold home ? Stream.of(home.id()) : Stream.empty());
    }

    static List<PersonId> people(Collection<BlindSpot> spots) {
        return of(
                spots,
                target -> target instanceof BlindTarget.OfPerson person ? Stream.of(person.id()) : Stream.empty());
    }

    static List<WatchCaseId> cases(Collection<BlindSpot> spots) {
        return of(spots, target -> target instanceof BlindTarget.OfCase one ? Stream.of(one.id()) : Stream.empty());
    }

    private static <T> List<T> of(Collection<BlindSpot> spots, Function<BlindTarget, Stream<T>> key) {
        return spots.stream().map(BlindSpot::target).flatMap(key).distinct().toList();
    }

    /** The people of these cases must be seen. */
    static void demandCases(Access access, Sight sight, Collection<WatchCaseId> cases) {
        if (!sight.everything()) {
            WatchRepository watch = new WatchRepository(access);
            sight.demandPeople(cases.stream()
                    .flatMap(id -> watch.find(id).map(WatchCase::person).stream())
                    .toList());
        }
    }
}
