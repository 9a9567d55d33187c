package org.sevenloop.service.people;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.sevenloop.persistence.SearchRepository.HouseholdText;
import org.sevenloop.persistence.SearchRepository.PersonText;

/** People and households packed for searching. Immutable but for the marks of what has been replaced since. */
final class SearchSegment {
    /** What a hit is worth, the best first. */
    static final int WHOLE = 0;

    static final int NAME = 1;
    static final int NUMBER = 2;
    static final int PLACE = 3;
    static final int MEMBER = 4;

    private static final int ENOUGH = 400;

    private final long[] personIds;
    private final long[] homes;
    private final PackedText names;
    private final PackedText pinyin;
    private final PackedText initials;
    private final PackedText phones;
    private final PackedText documents;
    private final PackedText places;
    private final long[] householdIds;
    private final PackedText addresses;
    private final PackedText heads;
    private final int[] byHome;
    private final BitSet deadPeople = new BitSet();
    private final BitSet deadHouseholds = new BitSet();

    /** Something found. */
    record Found(boolean isPerson, int ordinal, int worth, SearchSegment in) {}

    SearchSegment(SearchColumns columns) {
        personIds = columns.personIds.toArray();
        homes = columns.homes.toArray();
        names = columns.names.build();
        pinyin = columns.pinyin.build();
        initials = columns.initials.build();
        phones = columns.phones.build();
        documents = columns.documents.build();
        places = columns.places.build();
        householdIds = columns.householdIds.toArray();
        addresses = columns.addresses.build();
        heads = columns.heads.build();
        byHome = byHome();
    }

    static SearchSegment of(List<PersonText> people, List<HouseholdText> households) {
        SearchColumns columns = new SearchColumns();
        households.forEach(columns::add);
        people.forEach(columns::add);
        return new SearchSegment(columns);
    }

    /** People in the order of their households, so that a household's members stand together. */
    private int[] byHome() {
        long[] keys = new long[personIds.length];
        for (int i = 0; i < keys.length; i++) {
            int home = raw(homes[i]);
            keys[i] = (long) (home < 0 ? Integer.MAX_VALUE : home) << 32 | i;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    int people() {
        return personIds.length;
    }

    long personId(int person) {
        return personIds[person];
    }

    long householdId(int household) {
        return householdIds[household];
    }

    /** 0 for somebody without a household. */
    long home(int person) {
        return homes[person];
    }

    String place(int person) {
        return places.get(person);
    }

    String name(int person) {
        return names.get(person);
    }

    private int raw(long household) {
        return Arrays.binarySearch(householdIds, household);
    }

    /** From now on these are found elsewhere or nowhere. */
    void forget(Iterable<Long> people, Iterable<Long> households) {
        for (long id : people) {
            int at = Arrays.binarySearch(personIds, id);
            if (at >= 0) {
                deadPeople.set(at);
            }
        }
        for (long id : households) {
            int at = Arrays.binarySearch(householdIds, id);
            if (at >= 0) {
                deadHouseholds.set(at);
            }
        }
    }

    /**
     * Looks for a word in the columns where it can stand, the best first; where these give more than anybody reads, the
     * others are not asked.
     */
    void find(SearchWord word, Hits hits) {
        Budget budget = new Budget(hits);
        if (word.letters()) {
            people(initials, word, NAME, budget);
            people(pinyin, word, NAME, budget);
            return;
        }
        if (word.latin()) {
            people(phones, word, NUMBER, budget);
            people(documents, word, NUMBER, budget);
        } else {
            people(names, word, NAME, budget);
        }
        households(addresses, word, budget);
        people(places, word, MEMBER, budget);
        if (!word.latin()) {
            households(heads, word, budget);
        }
    }

    /** Passes hits on until there are enough. */
    private static final class Budget {
        private final Hits hits;
        private int left = ENOUGH;

        Budget(Hits hits) {
            this.hits = hits;
        }

        boolean add(Found found) {
            hits.add(found);
            return --left > 0;
        }
    }

    private void people(PackedText column, SearchWord word, int worth, Budget budget) {
        if (budget.left > 0) {
            column.find(word.bytes(), person -> {
                if (deadPeople.get(person)) {
                    return true;
                }
                boolean whole = worth == NAME && column.get(person).equals(word.text());
                return budget.add(new Found(true, person, whole ? WHOLE : worth, this));
            });
        }
    }

    private void households(PackedText column, SearchWord word, Budget budget) {
        if (budget.left > 0) {
            column.find(word.bytes(), household -> {
                if (deadHouseholds.get(household)) {
                    return true;
                }
                if (column == addresses) {
                    members(household, budget.hits);
                }
                return budget.add(new Found(false, household, PLACE, this));
            });
        }
    }

    private void members(int household, Hits hits) {
        int at = firstOf(household);
        while (at < byHome.length && homes[byHome[at]] == householdIds[household]) {
            if (!deadPeople.get(byHome[at])) {
                hits.add(new Found(true, byHome[at], MEMBER, this));
            }
            at++;
        }
    }

    private int firstOf(int household) {
        int low = 0;
        int high = byHome.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int home = raw(homes[byHome[middle]]);
            if (home >= 0 && home < household) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Everything that the other words may stand in. */
    String all(Found found) {
        int at = found.ordinal();
        if (!found.isPerson()) {
            return SearchWord.fold(addresses.get(at) + ' ' + heads.get(at));
        }
        int home = raw(homes[at]);
        String around = home < 0 ? "" : addresses.get(home);
        return SearchWord.fold(String.join(
                " ",
                names.get(at),
                pinyin.get(at),
                initials.get(at),
                phones.get(at),
                documents.get(at),
                places.get(at),
                around));
    }

    /** Takes what is found. */
    interface Hits {
        void add(Found found);
    }
}
