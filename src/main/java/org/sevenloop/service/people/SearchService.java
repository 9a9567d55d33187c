package org.sevenloop.service.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.account.Masking;
import org.sevenloop.model.account.Reach;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.SearchHit;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.HouseholdRepository;
import org.sevenloop.persistence.WatchRepository;
import org.sevenloop.service.Session;
import org.sevenloop.service.Sight;
import org.sevenloop.service.Store;

/**
 * Finds people, households and units by any part of name, pinyin, initials, phone, document number and address.
 *
 * <p>What is searched lies packed in memory. It is read when first needed, and follows what changes: call {@link #refresh}
 * in the background at the start and after every change, so that nobody who types has to wait for it.
 */
public final class SearchService {
    private final Store store;
    private final Session session;
    private @Nullable SearchIndex index;
    private Map<PersonId, Colour> colours = Map.of();
    private @Nullable LocalDate coloursOn;
    private volatile boolean stale = true;

    public SearchService(Store store) {
        this.store = store;
        this.session = store.session();
    }

    /** Something changed: the next search looks at what is new. */
    public void changed() {
        stale = true;
    }

    /** Reads what is to be searched, or what of it changed. */
    public synchronized void refresh() {
        stale = false;
        SearchIndex known = index;
        boolean usable = known != null && known.community().equals(session.community());
        if (!usable || known == null || !store.read(Action.SEE_PEOPLE, (access, sight) -> known.follow(access))) {
            index = store.read(Action.SEE_PEOPLE, (access, sight) -> new SearchIndex(access, session.community()));
        }
        coloursOn = session.today();
        colours = store.read(Action.SEE_PEOPLE, (access, sight) -> colours(access));
    }

    /** The colours of all who are on the board now, so that a hit need not look its own up. */
    private Map<PersonId, Colour> colours(Access access) {
        LocalDate today = session.today();
        Map<PersonId, Colour> found = new HashMap<>();
        new WatchRepository(access)
                .casesOn(today).stream()
                        .filter(each -> each.onBoard(today))
                        .forEach(each ->
                                found.put(each.person(), each.judgement().colour()));
        return found;
    }

    private synchronized SearchIndex index() {
        SearchIndex known = index;
        boolean ofToday = session.today().equals(coloursOn);
        if (stale || known == null || !ofToday || !known.community().equals(session.community())) {
            refresh();
            known = index;
        }
        if (known == null) {
            throw new IllegalStateException("refresh leaves an index");
        }
        return known;
    }

    /** The best first; nothing for a query of blanks. */
    public List<SearchHit> find(String query, int limit) {
        List<SearchWord> words = SearchWord.of(query);
        if (words.isEmpty() || limit <= 0) {
            return List.of();
        }
        synchronized (this) {
            SearchIndex now = index();
            List<SearchHit> hits = new ArrayList<>();
            List<SearchSegment.Found> found = now.find(words, wider(limit));
            List<SearchHit> rest = store.read(Action.SEE_PEOPLE, (access, sight) -> {
                now.units(words).stream()
                        .filter(unit -> sight.sees(unit.id()))
                        .forEach(unit -> hits.add(hit(now.tree(), unit)));
                List<SearchSegment.Found> seen = found.stream()
                        .filter(each -> sees(sight, each))
                        .limit(limit)
                        .toList();
                return hits(access, sight, now.tree(), seen).stream()
                        .map(hit -> sight.masked() ? masked(hit) : hit)
                        .toList();
            });
            boolean exact = !found.isEmpty() && found.getFirst().worth() == SearchSegment.WHOLE;
            hits.addAll(exact ? 0 : hits.size(), rest);
            return hits.stream().limit(limit).toList();
        }
    }

    /** Where others' rows are left out afterwards, more are looked at, so that the own ones are among them. */
    private int wider(int limit) {
        return store.reach(Action.SEE_PEOPLE) == Reach.OWN ? Integer.MAX_VALUE : limit;
    }

    private static boolean sees(Sight sight, SearchSegment.Found found) {
        return found.isPerson()
                ? sight.sees(new PersonId(found.in().personId(found.ordinal())))
                : sight.sees(new HouseholdId(found.in().householdId(found.ordinal())));
    }

    private static SearchHit masked(SearchHit hit) {
        boolean person = hit.person() != null;
        return new SearchHit(
                hit.person(),
                hit.household(),
                hit.unit(),
                person ? Masking.name(hit.title()) : Masking.address(hit.title()),
                person ? Masking.address(hit.detail()) : hit.detail(),
                hit.colour());
    }

    private static SearchHit hit(UnitTree tree, Unit unit) {
        List<Unit> path = tree.path(unit.id());
        return new SearchHit(null, null, unit.id(), unit.name(), names(path.subList(0, path.size() - 1), 1), null);
    }

    private static String names(List<Unit> path, int fromLevel) {
        return path.stream()
                .filter(unit -> unit.level() >= fromLevel && unit.level() != UnitKind.COMMAND_OFFICE.level())
                .map(Unit::name)
                .collect(Collectors.joining(" "));
    }

    private List<SearchHit> hits(Access access, Sight sight, UnitTree tree, List<SearchSegment.Found> found) {
        List<HouseholdId> homes = new ArrayList<>();
        for (SearchSegment.Found each : found) {
            if (each.isPerson()) {
                homes.add(new HouseholdId(each.in().home(each.ordinal())));
            } else {
                homes.add(new HouseholdId(each.in().householdId(each.ordinal())));
            }
        }
        Map<HouseholdId, Household> households = new HashMap<>(new HouseholdRepository(access).find(homes));
        households.keySet().removeIf(home -> !sight.sees(home));
        List<SearchHit> hits = new ArrayList<>();
        for (SearchSegment.Found each : found) {
            hits.add(each.isPerson() ? person(each, tree, households) : household(each, tree, households));
        }
        return hits;
    }

    private SearchHit person(SearchSegment.Found found, UnitTree tree, Map<HouseholdId, Household> households) {
        PersonId id = new PersonId(found.in().personId(found.ordinal()));
        Household home = households.get(new HouseholdId(found.in().home(found.ordinal())));
        String where = home == null
                ? found.in().place(found.ordinal())
                : (below(tree, home.unit()) + ' ' + home.address()).strip();
        return new SearchHit(id, null, null, found.in().name(found.ordinal()), where, colours.get(id));
    }

    private static SearchHit household(
            SearchSegment.Found found, UnitTree tree, Map<HouseholdId, Household> households) {
        HouseholdId id = new HouseholdId(found.in().householdId(found.ordinal()));
        Household home = households.get(id);
        String title = home == null ? "" : (home.address() + ' ' + home.head()).strip();
        return new SearchHit(null, id, null, title, home == null ? "" : below(tree, home.unit()), null);
    }

    private static String below(UnitTree tree, UnitId unit) {
        return names(tree.path(unit), UnitKind.GROUP.level());
    }
}
