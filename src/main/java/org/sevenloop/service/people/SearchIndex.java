package org.sevenloop.service.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.SearchRepository;
import org.sevenloop.persistence.SearchRepository.Changed;
import org.sevenloop.persistence.SearchRepository.HouseholdText;
import org.sevenloop.persistence.SearchRepository.PersonText;
import org.sevenloop.persistence.UnitRepository;
import org.sevenloop.platform.Pinyin;

/** What the search knows of one community: a large segment, a small one of what changed since, and the units. */
final class SearchIndex {
    private static final int FOLLOWED = 4_000;

    private final CommunityId community;
    private final SearchSegment main;
    private final Set<Long> changedPeople = new HashSet<>();
    private final Set<Long> changedHouseholds = new HashSet<>();
    private SearchSegment recent = SearchSegment.of(List.of(), List.of());
    private UnitTree tree;
    private final Map<Unit, String> unitTexts = new HashMap<>();
    private long last;

    SearchIndex(Access access, CommunityId community) {
        this.community = community;
        SearchRepository source = new SearchRepository(access);
        last = source.lastChange();
        SearchColumns columns = new SearchColumns();
        source.households(columns::add);
        source.people(columns::add);
        main = new SearchSegment(columns);
        tree = units(access);
    }

    CommunityId community() {
        return community;
    }

    UnitTree tree() {
        return tree;
    }

    /** Follows what changed; false where so much did that a new index is quicker. */
    boolean follow(Access access) {
        SearchRepository source = new SearchRepository(access);
        Optional<Changed> changed = source.changedSince(last, FOLLOWED);
        if (changed.isEmpty()
                || changedPeople.size() + changed.get().people().size() > FOLLOWED
                || changedHouseholds.size() + changed.get().households().size() > FOLLOWED) {
            return false;
        }
        tree = units(access);
        last = changed.get().last();
        changedPeople.addAll(changed.get().people());
        changedHouseholds.addAll(changed.get().households());
        if (!changedPeople.isEmpty() || !changedHouseholds.isEmpty()) {
            recent = read(source);
        }
        return true;
    }

    /** Whoever changed is read with the household and all its members, so that they are found together. */
    private SearchSegment read(SearchRepository source) {
        source.people(changedPeople, List.of(), person -> {
            if (person.household() != 0) {
                changedHouseholds.add(person.household());
            }
        });
        List<PersonText> people = new ArrayList<>();
        source.people(changedPeople, changedHouseholds, people::add);
        people.sort(Comparator.comparingLong(PersonText::id));
        List<HouseholdText> households = new ArrayList<>();
        source.households(changedHouseholds, households::add);
        households.sort(Comparator.comparingLong(HouseholdText::id));
        main.forget(changedPeople, changedHouseholds);
        main.forget(people.stream().map(PersonText::id).toList(), List.of());
        return SearchSegment.of(people, households);
    }

    private UnitTree units(Access access) {
        UnitTree all = new UnitRepository(access).tree();
        unitTexts.keySet().removeIf(unit -> !all.find(unit.id()).equals(Optional.of(unit)));
        for (Unit unit : all.subtree(new UnitId(community.value()))) {
            unitTexts.computeIfAbsent(
                    unit,
                    each -> SearchWord.fold(each.name()
                            + ' '
                            + Pinyin.placeFull(each.name()).replace(" ", "")
                            + ' '
                            + Pinyin.placeInitials(each.name())));
        }
        return all;
    }

    /** The units whose name or pinyin has every word. */
    List<Unit> units(List<SearchWord> words) {
        return unitTexts.entrySet().stream()
                .filter(each -> words.stream().allMatch(word -> each.getValue().contains(word.text())))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparingInt(Unit::level)
                        .thenComparingInt(Unit::order)
                        .thenComparing(Unit::name))
                .toList();
    }

    /** People and households that have every word, the best first, at most so many. */
    List<SearchSegment.Found> find(List<SearchWord> words, int limit) {
        Map<String, SearchSegment.Found> best = new HashMap<>();
        for (SearchSegment segment : List.of(main, recent)) {
            segment.find(words.getFirst(), found -> {
                if (words.size() == 1 || holdsRest(words, found)) {
                    best.merge(key(found), found, SearchIndex::better);
                }
            });
        }
        return best.values().stream()
                .sorted(Comparator.comparingInt(SearchSegment.Found::worth).thenComparingLong(SearchIndex::id))
                .limit(limit)
                .toList();
    }

    private static boolean holdsRest(List<SearchWord> words, SearchSegment.Found found) {
        String all = found.in().all(found);
        return words.stream().skip(1).allMatch(word -> all.contains(word.text()));
    }

    private static String key(SearchSegment.Found found) {
        return (found.isPerson() ? "p" : "h") + id(found);
    }

    private static long id(SearchSegment.Found found) {
        return found.isPerson()
                ? found.in().personId(found.ordinal())
                : found.in().householdId(found.ordinal());
    }

    private static SearchSegment.Found better(SearchSegment.Found one, SearchSegment.Found other) {
        return one.worth() <= other.worth() ? one : other;
    }

    int people() {
        return main.people();
    }
}
