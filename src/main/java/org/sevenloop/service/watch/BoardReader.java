package org.sevenloop.service.watch;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.model.people.Person;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.BoardFilter;
import org.sevenloop.model.watch.ColourCounts;
import org.sevenloop.model.watch.ColourPolicy;
import org.sevenloop.model.watch.Urgency;
import org.sevenloop.model.watch.WatchCase;
import org.sevenloop.model.watch.WatchCaseId;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.PersonRepository;
import org.sevenloop.persistence.UnitRepository;
import org.sevenloop.persistence.WatchRepository;

/** Cases as cards: with who they are, where they belong and what colour they have on a day. */
final class BoardReader {
    private final Access access;
    private final UnitId community;
    private final LocalDate day;
    private final ColourPolicy policy;
    private final UnitTree tree;
    private final WatchRepository watch;
    private final Map<WatchCaseId, UnitId> units;

    BoardReader(Access access, CommunityId community, LocalDate day, ColourPolicy policy) {
        this.access = access;
        this.community = new UnitId(community.value());
        this.day = day;
        this.policy = policy;
        this.tree = new UnitRepository(access).tree();
        this.watch = new WatchRepository(access);
        this.units = watch.units();
    }

    WatchRepository watch() {
        return watch;
    }

    UnitTree tree() {
        return tree;
    }

    /** Most urgent first in each colour. */
    List<BoardCard> cards(Collection<WatchCase> cases) {
        List<PersonId> ids = cases.stream().map(WatchCase::person).toList();
        Map<PersonId, Person> people = new PersonRepository(access).find(ids);
        return cases.stream()
                .filter(each -> people.containsKey(each.person()))
                .map(each -> card(each, people.get(each.person())))
                .sorted(Urgency.on(day))
                .toList();
    }

    private BoardCard card(WatchCase watchCase, @Nullable Person person) {
        if (person == null) {
            throw new IllegalStateException("a case without its person");
        }
        return new BoardCard(
                watchCase,
                person,
                policy.judge(watchCase.facts()),
                below(units.get(watchCase.id())),
                watchCase.observation().dayOn(day),
                person.ageOn(day));
    }

    /** The name of the unit right below the community that a unit lies in. */
    private String below(@Nullable UnitId unit) {
        return unit == null
                ? ""
                : tree.path(unit).stream()
                        .filter(each -> community.equals(each.parent()))
                        .map(Unit::name)
                        .findFirst()
                        .orElse("");
    }

    ColourCounts counts(List<WatchCase> cases) {
        return cases.stream()
                .map(each -> ColourCounts.one(policy.judge(each.facts()).colour()))
                .reduce(ColourCounts.ZERO, ColourCounts::plus);
    }

    /** Whether a case is one of those that the board is to show. */
    Predicate<WatchCase> wanted(BoardFilter filter) {
        Predicate<WatchCase> wanted =
                each -> filter.origin() == null || each.facts().origin() == filter.origin();
        UnitId unit = filter.unit();
        if (unit == null || unit.equals(community) || isAbove(unit)) {
            return wanted;
        }
        Set<UnitId> within = new HashSet<>();
        tree.subtree(unit).forEach(each -> within.add(each.id()));
        return wanted.and(each -> within.contains(units.getOrDefault(each.id(), community)));
    }

    private boolean isAbove(UnitId unit) {
        return tree.path(community).stream().anyMatch(each -> each.id().equals(unit));
    }
}
