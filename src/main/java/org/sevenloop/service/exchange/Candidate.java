package org.sevenloop.service.exchange;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.Likeness;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.people.DocumentType;
import org.sevenloop.model.people.IdentityDocument;
import org.sevenloop.model.people.KnownPerson;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.Residence;
import org.sevenloop.model.people.Sex;
import org.sevenloop.platform.Pinyin;
import org.sevenloop.spreadsheet.value.Phones;

/** Somebody whom a row may mean: on record, or added by an earlier row of the same file. */
final class Candidate {
    private final PersonId id;
    private final @Nullable KnownPerson known;
    /** Most people have one of each or none, and a register brings a hundred thousand of them. */
    private Set<String> phones = Set.of();

    private Set<String> addresses = Set.of();
    private Identity who;
    private String sound;
    private @Nullable HouseholdId home;
    private @Nullable Residence residence;
    private boolean changed;
    private boolean named;
    private boolean ofThisFile;

    private Candidate(PersonId id, Identity who, @Nullable KnownPerson known) {
        this.id = id;
        this.known = known;
        this.who = who;
        this.sound = Pinyin.full(who.name());
    }

    static Candidate onRecord(KnownPerson known) {
        Identity who = new Identity(
                known.name(), known.sex(), known.birth(), known.document(), "", false, "", known.nationality());
        Candidate candidate = new Candidate(known.id(), who, known);
        // What is no number tells nobody: it neither finds somebody nor speaks against.
        candidate.phones = known.phones().stream().filter(Phones::usable).collect(Collectors.toUnmodifiableSet());
        candidate.addresses = known.addresses().stream().map(AddressKey::of).collect(Collectors.toUnmodifiableSet());
        KnownPerson.Home at = known.home();
        candidate.home = at == null ? null : at.household();
        return candidate;
    }

    static Candidate added(PersonId id, Identity who) {
        Candidate candidate = new Candidate(id, who, null);
        candidate.learn(who);
        return candidate;
    }

    PersonId id() {
        return id;
    }

    /** Whether the store knew the person before this file. */
    boolean onRecord() {
        return known != null;
    }

    /** An earlier piece of the same file put the person on record: rows of one file are not asked about each other. */
    void madeByThisFile() {
        ofThisFile = true;
    }

    /** Whether the person was on record before this file, all its pieces together. */
    boolean recordedBefore() {
        return known != null && !ofThisFile;
    }

    /** As the store had the person before this file; null for somebody whom the file added. */
    @Nullable
    KnownPerson known() {
        return known;
    }

    Identity who() {
        return who;
    }

    /** How the name sounds. */
    String sound() {
        return sound;
    }

    /** The same name, or the same sound: lists are often written by ear. */
    boolean bearsName(Identity row, String rowSound) {
        return who.name().equals(row.name()) || sound.equals(rowSound);
    }

    Set<String> phones() {
        return phones;
    }

    /** As {@link AddressKey} has them. */
    Set<String> addresses() {
        return addresses;
    }

    /** An earlier piece of the file told the phone. */
    void told(String phone) {
        phones = with(phones, phone);
    }

    /** An earlier piece of the file told the home. */
    void toldHome(String address) {
        addresses = with(addresses, address);
    }

    @Nullable
    HouseholdId home() {
        return home;
    }

    void livesIn(HouseholdId household) {
        home = household;
    }

    /** The place in the register, as the rows so far say; null where none spoke of it. */
    @Nullable
    Residence residence() {
        return residence;
    }

    void lay(Residence place) {
        residence = place;
    }

    /** The place in the register, told once. */
    @Nullable
    Residence takeResidence() {
        Residence place = residence;
        residence = null;
        return place;
    }

    /** Whether the row puts somebody into the same home: the register's household, or an address. */
    boolean livesAs(Identity row, @Nullable HouseholdId household) {
        if (household != null && household.equals(home)) {
            return true;
        }
        // Most rows of a register have no address of their own, and many people bear one name.
        String address = row.address().isBlank() || addresses.isEmpty() ? "" : AddressKey.of(row.address());
        return !address.isEmpty() && addresses.contains(address);
    }

    boolean bornAs(Identity row) {
        return who.birth() != null && who.birth().equals(row.birth());
    }

    /** Whether nobody could be both: two valid documents, or two days of birth. */
    boolean contradicts(Identity row) {
        boolean births =
                who.birth() != null && row.birth() != null && !who.birth().equals(row.birth());
        return otherDocument(row) || births;
    }

    private boolean otherDocument(Identity row) {
        return who.document().valid()
                && row.document().valid()
                && !who.document().number().equals(row.document().number());
    }

    /** Whether a row says nothing that is not on record: the name as written, a number or a birth, and no other phone or home. */
    boolean holdsAllOf(Identity row) {
        boolean number = row.document().number().equals(who.document().number());
        boolean birth = row.birth() == null || row.birth().equals(who.birth());
        boolean told = !row.document().absent() || row.birth() != null;
        boolean phone = row.phone().isBlank() || phones.contains(row.phone());
        String address = AddressKey.of(row.address());
        boolean home = address.isEmpty() || addresses.contains(address);
        return row.name().equals(who.name()) && told && number && birth && phone && home;
    }

    /** How a row with a name that sounds alike is like this person; empty where it is somebody else for certain. */
    Optional<Likeness> likeness(Identity row, @Nullable HouseholdId household) {
        // Nobody has two ID cards, but an ID card and a passport many have.
        if (otherDocument(row) && who.document().type() == row.document().type()) {
            return Optional.empty();
        }
        if (NearDocuments.are(who.document(), row.document())) {
            return Optional.of(Likeness.NEAR_DOCUMENT);
        }
        if (row.phoneUsable() && phones.contains(row.phone())) {
            return Optional.of(Likeness.PHONE);
        }
        if (bornAs(row)) {
            return Optional.of(Likeness.BIRTH);
        }
        return livesAs(row, household) && !contradicts(row) ? Optional.of(Likeness.ADDRESS) : Optional.empty();
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

    /** Takes phone and home of a row; tells whether one of them is new. */
    private boolean learn(Identity row) {
        Set<String> phonesBefore = phones;
        Set<String> addressesBefore = addresses;
        if (row.phoneUsable()) {
            phones = with(phones, row.phone());
        }
        String key = AddressKey.of(row.address());
        if (!key.isEmpty()) {
            addresses = with(addresses, key);
        }
        return !phones.equals(phonesBefore) || !addresses.equals(addressesBefore);
    }

    private static Set<String> with(Set<String> known, String other) {
        if (known.isEmpty()) {
            return Set.of(other);
        }
        return known.contains(other)
                ? known
                : Stream.concat(known.stream(), Stream.of(other)).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Takes from a row what was not known yet.
     *
     * @param leading whether the row's own name and document count for more (the register's do)
     * @return whether that was anything by which somebody is found
     */
    boolean complete(Identity row, boolean leading) {
        Identity merged = new Identity(
                leading ? row.name() : who.name(),
                who.sex() == Sex.UNKNOWN ? row.sex() : who.sex(),
                who.birth() == null ? row.birth() : who.birth(),
                better(row.document(), leading),
                who.phone(),
                who.phoneUsable(),
                who.address(),
                who.nationality().isBlank() ? row.nationality() : who.nationality());
        boolean more = !merged.equals(who);
        changed |= more;
        if (!merged.name().equals(who.name())) {
            sound = Pinyin.full(merged.name());
        }
        who = merged;
        return learn(row) || more;
    }

    private IdentityDocument better(IdentityDocument row, boolean leading) {
        IdentityDocument known = who.document();
        if (known.valid() || row.type() == DocumentType.NONE || row.absent()) {
            return known;
        }
        return row.valid() || known.absent() || leading ? row : known;
    }
}
