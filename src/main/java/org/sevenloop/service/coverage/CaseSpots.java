package org.sevenloop.service.coverage;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.coverage.BlindKind;
import org.sevenloop.model.coverage.BlindSpot;
import org.sevenloop.model.coverage.BlindTarget;
import org.sevenloop.model.coverage.Keeper;
import org.sevenloop.model.coverage.KeeperRole;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.model.people.Person;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.watch.WatchCase;
import org.sevenloop.model.watch.WatchCaseId;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.KeeperRepository;
import org.sevenloop.persistence.PersonRepository;
import org.sevenloop.persistence.WatchRepository;

/** People isolated at home whom not all five look after (五包一). */
final class CaseSpots {
    private final Access access;
    private final UnitTree tree;
    private final UnitId community;
    private final LocalDate day;

    CaseSpots(Access access, UnitTree tree, UnitId community, LocalDate day) {
        this.access = access;
        this.tree = tree;
        this.community = community;
        this.day = day;
    }

    List<BlindSpot> all() {
        WatchRepository watch = new WatchRepository(access);
        List<WatchCase> isolated = watch.casesOn(day).stream()
                .filter(each -> each.onBoard(day) && each.isolatedAtHome())
                .toList();
        if (isolated.isEmpty()) {
            return List.of();
        }
        Map<WatchCaseId, List<Keeper>> keepers = new KeeperRepository(access)
                .of(isolated.stream().map(WatchCase::id).toList());
        Map<WatchCaseId, UnitId> units = watch.units();
        Map<PersonId, Person> people = new PersonRepository(access)
                .find(isolated.stream().map(WatchCase::person).toList());
        return isolated.stream()
                .filter(each ->
                        !missing(keepers.getOrDefault(each.id(), List.of())).isEmpty())
                .map(each -> spot(each, units.get(each.id()), people.get(each.person()))
                        .withMissing(missing(keepers.getOrDefault(each.id(), List.of()))))
                .toList();
    }

    private static Set<KeeperRole> missing(List<Keeper> keepers) {
        Set<KeeperRole> missing = EnumSet.allOf(KeeperRole.class);
        keepers.forEach(keeper -> missing.remove(keeper.role()));
        return missing;
    }

    private BlindSpot spot(WatchCase each, @Nullable UnitId unit, @Nullable Person person) {
        return new BlindSpot(
                BlindKind.KEEPERS,
                unit == null || tree.find(unit).isEmpty() ? community : unit,
                null,
                new BlindTarget.OfCase(each.id(), each.person()),
                person == null ? "" : person.name(),
                each.address());
    }
}
