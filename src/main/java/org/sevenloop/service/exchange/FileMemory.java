package org.sevenloop.service.exchange;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.platform.Pinyin;

/**
 * What the pieces of one file know of each other: whom rows named, whom they put on record, and, where nobody was on record
 * before, by what these are found.
 */
final class FileMemory {
    private final IdSet named = new IdSet();
    private final IdSet added = new IdSet();
    private final boolean several;
    private @Nullable KeyTable keys;
    private PersonId newest = new PersonId(0);

    /** @param several whether there will be more pieces than one */
    FileMemory(boolean several) {
        this.several = several;
    }

    IdSet named() {
        return named;
    }

    IdSet added() {
        return added;
    }

    /** Nobody was on record before this file: from now on it remembers by itself whom it puts there. */
    void comesFirst() {
        keys = several ? new KeyTable() : null;
    }

    /** Whether everybody on record is of this file. */
    boolean isFirst() {
        return keys != null;
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

    /** Somebody is found by this from now on. */
    void keep(Candidate candidate) {
        KeyTable table = keys;
        if (table == null) {
            return;
        }
        long id = candidate.id().value();
        Identity who = candidate.who();
        if (who.document().valid()) {
            table.put(who.document().number(), id);
        }
        candidate.phones().forEach(phone -> table.put(phone, id));
        String sound = candidate.sound();
        table.put(sound, id);
        table.put(born(sound, who), id);
    }

    private static String born(String sound, Identity who) {
        return who.birth() == null ? sound + '?' : sound + who.birth();
    }

    /** Whom of those that the file put on record these rows may mean; few others. */
    Set<PersonId> alike(Collection<Identity> rows) {
        Set<PersonId> alike = new LinkedHashSet<>();
        for (Identity row : rows) {
            if (row.document().valid()) {
                find(row.document().number(), alike);
            }
            if (row.phoneUsable()) {
                find(row.phone(), alike);
            }
            String sound = Pinyin.full(row.name());
            if (row.birth() == null) {
                find(sound, alike);
            } else {
                find(born(sound, row), alike);
                find(sound + '?', alike);
            }
        }
        return alike;
    }

    private void find(String key, Set<PersonId> into) {
        if (keys != null) {
            keys.find(key, id -> into.add(new PersonId(id)));
        }
    }
}
