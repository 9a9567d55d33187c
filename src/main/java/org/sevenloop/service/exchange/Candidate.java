package org.sevenloop.service.exchange;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.people.DocumentType;
import org.sevenloop.model.people.IdentityDocument;
import org.sevenloop.model.people.KnownPerson;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.Sex;

/** Somebody whom a row may mean: on record, or added by an earlier row of the same file. */
final class Candidate {
    private final PersonId id;
    private final boolean onRecord;
    private final Set<String> phones = new LinkedHashSet<>();
    private final Set<String> addresses = new LinkedHashSet<>();
    private Identity who;
    private @Nullable HouseholdId home;
    private boolean changed;
    private boolean named;

    private Candidate(PersonId id, Identity who, boolean onRecord) {
        this.id = id;
        this.onRecord = onRecord;
        this.who = who;
    }

    static Candidate onRecord(KnownPerson known) {
        Identity who = new Identity(
                known.name(), known.sex(), known.birth(), known.document(), "", false, "", known.nationality());
        Candidate candidate = new Candidate(known.id(), who, true);
        candidate.phones.addAll(known.phones());
        known.addresses().forEach(address -> candidate.addresses.add(AddressKey.of(address)));
        KnownPerson.Home at = known.home();
        candidate.home = at == null ? null : at.household();
        return candidate;
    }

    static Candidate added(PersonId id, Identity who) {
        Candidate candidate = new Candidate(id, who, false);
        candidate.learn(who);
        return candidate;
    }

    PersonId id() {
        return id;
    }

    /** Whether the store knew the person before this file. */
    boolean onRecord() {
        return onRecord;
    }

    Identity who() {
        return who;
    }

    Set<String> phones() {
        return phones;
    }

    @Nullable
    HouseholdId home() {
        return home;
    }

    void livesIn(HouseholdId household) {
        home = household;
    }

    boolean livesAt(String addressKey) {
        return addresses.contains(addressKey);
    }

    /** Whether who it is was completed or corrected, and must be written. */
    boolean changed() {
        return changed;
    }

    /** Says that a row of this file named the person; tells whether an earlier one had already. */
    boolean nameAgain() {
        boolean before = named;
        named = true;
        return before;
    }

    boolean named() {
        return named;
    }

    private void learn(Identity row) {
        if (row.phoneUsable()) {
            phones.add(row.phone());
        }
        String key = AddressKey.of(row.address());
        if (!key.isEmpty()) {
            addresses.add(key);
        }
    }

    /**
     * Takes from a row what was not known yet.
     *
     * @param leading whether the row's own name and document count for more (the register's do)
     */
    void complete(Identity row, boolean leading) {
        Identity merged = new Identity(
                leading ? row.name() : who.name(),
                who.sex() == Sex.UNKNOWN ? row.sex() : who.sex(),
                who.birth() == null ? row.birth() : who.birth(),
                better(row.document(), leading),
                who.phone(),
                who.phoneUsable(),
                who.address(),
                who.nationality().isBlank() ? row.nationality() : who.nationality());
        changed |= !merged.equals(who);
        who = merged;
        learn(row);
    }

    private IdentityDocument better(IdentityDocument row, boolean leading) {
        IdentityDocument known = who.document();
        if (known.valid() || row.type() == DocumentType.NONE || row.absent()) {
            return known;
        }
        return row.valid() || known.absent() || leading ? row : known;
    }
}
