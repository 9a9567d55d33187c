package org.sevenloop.service.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.people.IdentityDocument;
import org.sevenloop.model.people.KnownPerson;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.persistence.KnownPersonRepository;
import org.sevenloop.persistence.PersonRepository;
import org.sevenloop.platform.Pinyin;

/**
 * Tells whom a row means: by a valid document, else by phone and name, else by household or address and name. Two
 * different valid documents are never one person; one document with two names is two people, and somebody must look.
 */
final class PersonMatcher {
    private final PersonRepository people;
    private final KnownPersonRepository known;
    private final Map<PersonId, Candidate> candidates = new LinkedHashMap<>();
    private final Map<String, List<Candidate>> byDocument = new HashMap<>();
    private final Map<String, List<Candidate>> byPhone = new HashMap<>();
    private final Map<String, List<Candidate>> byName = new HashMap<>();

    PersonMatcher(PersonRepository people, KnownPersonRepository known) {
        this.people = people;
        this.known = known;
    }

    /**
     * What matching a row gave.
     *
     * @param candidate null where the row means nobody known
     * @param sameDocument somebody of another name with the row's document, who is somebody else
     */
    record Match(@Nullable Candidate candidate, @Nullable Candidate sameDocument) {}

    /** Looks up in a few questions all whom these rows may mean. */
    void prepare(Collection<Identity> rows) {
        if (known.none()) {
            return;
        }
        Set<String> documents = rows.stream()
                .map(Identity::document)
                .filter(IdentityDocument::valid)
                .map(IdentityDocument::number)
                .collect(Collectors.toSet());
        Set<String> phones =
                rows.stream().filter(Identity::phoneUsable).map(Identity::phone).collect(Collectors.toSet());
        known.byDocuments(documents).values().forEach(this::remember);
        known.byPhones(phones).values().forEach(this::remember);
        Set<String> unfound = new LinkedHashSet<>();
        for (Identity row : rows) {
            if (match(row, null).candidate() == null) {
                unfound.add(row.name());
            }
        }
        known.byNames(unfound).values().forEach(this::remember);
    }

    private void remember(List<KnownPerson> found) {
        for (KnownPerson person : found) {
            if (!candidates.containsKey(person.id())) {
                index(Candidate.onRecord(person));
            }
        }
    }

    private void index(Candidate candidate) {
        candidates.put(candidate.id(), candidate);
        indexAgain(candidate);
    }

    /** A candidate that learnt a document or phone is found by it from now on. */
    private void indexAgain(Candidate candidate) {
        IdentityDocument document = candidate.who().document();
        if (document.valid()) {
            put(byDocument, document.number(), candidate);
        }
        candidate.phones().forEach(phone -> put(byPhone, phone, candidate));
        put(byName, candidate.who().name(), candidate);
    }

    private static void put(Map<String, List<Candidate>> index, String key, Candidate candidate) {
        List<Candidate> entries = index.computeIfAbsent(key, ignored -> new ArrayList<>(1));
        if (!entries.contains(candidate)) {
            entries.add(candidate);
        }
    }

    /** @param household where the register's row puts the person, else null */
    Match match(Identity row, @Nullable HouseholdId household) {
        List<Candidate> sameDocument =
                row.document().valid() ? byDocument.getOrDefault(row.document().number(), List.of()) : List.of();
        for (Candidate candidate : sameDocument) {
            if (namesAgree(candidate.who().name(), row.name())) {
                return new Match(candidate, null);
            }
        }
        Candidate other = sameDocument.isEmpty() ? null : sameDocument.getFirst();
        Candidate byPhoneAndName = phoneMatch(row);
        return new Match(byPhoneAndName != null ? byPhoneAndName : placeMatch(row, household), other);
    }

    private @Nullable Candidate phoneMatch(Identity row) {
        if (!row.phoneUsable()) {
            return null;
        }
        return byPhone.getOrDefault(row.phone(), List.of()).stream()
                .filter(candidate -> namesAgree(candidate.who().name(), row.name()) && !contradict(candidate, row))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Candidate placeMatch(Identity row, @Nullable HouseholdId household) {
        String address = AddressKey.of(row.address());
        return byName.getOrDefault(row.name(), List.of()).stream()
                .filter(candidate -> household != null && household.equals(candidate.home())
                        || !address.isEmpty() && candidate.livesAt(address))
                .filter(candidate -> !contradict(candidate, row))
                .filter(candidate -> !candidate.named() || !otherPhone(candidate, row))
                .findFirst()
                .orElse(null);
    }

    // Within one file, the same name in the same home with another phone is somebody else.
    private static boolean otherPhone(Candidate candidate, Identity row) {
        return row.phoneUsable()
                && !candidate.phones().isEmpty()
                && !candidate.phones().contains(row.phone());
    }

    private static boolean contradict(Candidate candidate, Identity row) {
        Identity known = candidate.who();
        boolean documents = known.document().valid()
                && row.document().valid()
                && !known.document().number().equals(row.document().number());
        boolean births =
                known.birth() != null && row.birth() != null && !known.birth().equals(row.birth());
        return documents || births;
    }

    /** The same name, or the same sound: lists are often written by ear. */
    static boolean namesAgree(String one, String other) {
        return one.equals(other) || Pinyin.full(one).equals(Pinyin.full(other));
    }

    /** Puts somebody new on record. {@code ownPhone} is a number that no list beside the person will hold. */
    Candidate add(Identity row, String ownPhone) {
        Candidate candidate = Candidate.added(people.add(row, ownPhone), row);
        index(candidate);
        return candidate;
    }

    void complete(Candidate candidate, Identity row, boolean leading) {
        candidate.complete(row, leading);
        indexAgain(candidate);
    }

    /** Writes what was completed or corrected. */
    void finish() {
        Map<PersonId, Identity> changed = new LinkedHashMap<>();
        candidates.values().stream()
                .filter(Candidate::changed)
                .forEach(candidate -> changed.put(candidate.id(), candidate.who()));
        people.update(changed);
    }
}
