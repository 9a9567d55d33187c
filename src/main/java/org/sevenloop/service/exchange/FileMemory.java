package org.sevenloop.service.exchange;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.net.AnswerRole;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.verification.PushItem;
import org.sevenloop.model.verification.PushItemId;
import org.sevenloop.model.watch.ReadingsRow.Slot;
import org.sevenloop.platform.Pinyin;

/**
 * What the pieces of one file know of each other: whom rows named, whom they put on record, what they said of somebody that
 * is not on record any more, and, where nobody was on record before, by what these are found.
 */
final class FileMemory {
    private final IdSet named = new IdSet();
    private final IdSet added = new IdSet();
    private final IdSet unchanged = new IdSet();
    private final Mentions mentions = new Mentions();
    private final @Nullable HomeTable homes;
    private final @Nullable KeyTable keys;
    private boolean first;
    private PersonId newest = new PersonId(0);
    private final Map<PushItemId, PushItem> firstSeen = new HashMap<>();
    private final Map<Slot, IdSet> taken = new HashMap<>();
    private final Map<UnitId, Map<AnswerRole, Responsible>> answering = new HashMap<>();

    /** @param several whether there will be more pieces than one */
    FileMemory(boolean several) {
        keys = several ? new KeyTable() : null;
        homes = several ? new HomeTable() : null;
    }

    IdSet named() {
        return named;
    }

    IdSet added() {
        return added;
    }

    /** Whom earlier pieces found on record as their rows say. */
    IdSet unchanged() {
        return unchanged;
    }

    /** Null where there is but one piece. */
    @Nullable
    HomeTable homes() {
        return homes;
    }

    Mentions mentions() {
        return mentions;
    }

    /** Whether an earlier piece had a temperature of somebody for this half of a day. */
    boolean taken(PersonId person, Slot slot) {
        IdSet of = taken.get(slot);
        return of != null && of.contains(person.value());
    }

    /** The file has a temperature of somebody for this half of a day. */
    void take(PersonId person, Slot slot) {
        taken.computeIfAbsent(slot, ignored -> new IdSet()).add(person.value());
    }

    /** Somebody answers for a unit, as a row says; tells who did by the row before it, null where none spoke of that. */
    @Nullable
    Responsible answers(UnitId unit, Responsible who) {
        return answering
                .computeIfAbsent(unit, ignored -> new EnumMap<>(AnswerRole.class))
                .put(who.role(), who);
    }

    /** Pushed names as the file's rows found them first, where a later row changed by what they are found. */
    Map<PushItemId, PushItem> firstSeen() {
        return firstSeen;
    }

    /** Nobody was on record before this file: from now on it remembers by itself whom it puts there. */
    void comesFirst() {
        first = keys != null;
    }

    /** Whether everybody on record is of this file. */
    boolean isFirst() {
        return first;
    }

    PersonId newest() {
        return newest;
    }

    List<PersonId> others(List<PersonId> people) {
        if (!people.isEmpty()) {
            newest = people.getLast();
        }
        return people.stream().filter(id -> !added.contains(id.value())).toList();
    }

    /** Somebody new is found by this from now on. */
    void keep(Candidate candidate) {
        if (keys != null) {
            KeyTable table = keys;
            keys(candidate, key -> table.put(key, candidate.id().value()));
        }
    }

    /** The same for somebody who was found by some of it before. */
    void keepMore(Candidate candidate) {
        if (keys != null) {
            KeyTable table = keys;
            keys(candidate, key -> table.putOnce(key, candidate.id().value()));
        }
    }

    /** Phones and addresses a later row may replace, or no list keeps; the rest is asked of the store where it can tell. */
    private void keys(Candidate candidate, Consumer<String> key) {
        candidate.phones().forEach(key);
        String sound = candidate.sound();
        candidate.addresses().forEach(address -> key.accept(home(sound, address)));
        if (first) {
            Identity who = candidate.who();
            if (who.document().valid()) {
                key.accept(who.document().number());
            }
            HouseholdId household = candidate.home();
            if (household != null) {
                key.accept(home(sound, household));
            }
            if (candidate.recordedBefore()) {
                key.accept(sound);
            }
        }
    }

    /** Who may have told this phone in an earlier piece, whether or not it is still on record. */
    Set<PersonId> whoTold(String phone) {
        Set<PersonId> found = new LinkedHashSet<>();
        find(phone, found);
        return found;
    }

    /** The same of a home, by the sound of a name. */
    Set<PersonId> whoTold(String sound, String address) {
        Set<PersonId> found = new LinkedHashSet<>();
        find(home(sound, address), found);
        return found;
    }

    /** Somebody lives in a household of the register from this row on. */
    void lives(Candidate candidate, HouseholdId household) {
        if (keys != null && first) {
            keys.putOnce(home(candidate.sound(), household), candidate.id().value());
        }
    }

    private static String home(String sound, String address) {
        return sound + '@' + address;
    }

    private static String home(String sound, HouseholdId household) {
        return sound + '#' + household.value();
    }

    /**
     * Whom of those on record these rows may mean; few others. Of those whom the file put there a name is looked up with a
     * home, since a common one would bring everybody who bears it.
     */
    Set<PersonId> alike(Collection<PersonMatcher.Row> rows) {
        Set<PersonId> alike = new LinkedHashSet<>();
        for (PersonMatcher.Row placed : rows) {
            Identity row = placed.who();
            if (row.document().valid()) {
                find(row.document().number(), alike);
            }
            if (row.phoneUsable()) {
                find(row.phone(), alike);
            }
            String sound = Pinyin.full(row.name());
            find(sound, alike);
            String address = AddressKey.of(row.address());
            if (!address.isEmpty()) {
                find(home(sound, address), alike);
            }
            if (placed.home() != null) {
                find(home(sound, placed.home()), alike);
            }
        }
        return alike;
    }

    /** How many keys are kept. */
    int size() {
        return keys == null ? 0 : keys.size();
    }

    private void find(String key, Set<PersonId> into) {
        if (keys != null) {
            keys.find(key, id -> into.add(new PersonId(id)));
        }
    }
}
