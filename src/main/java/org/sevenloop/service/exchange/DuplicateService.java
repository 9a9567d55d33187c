package org.sevenloop.service.exchange;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.exchange.Duplicate;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.exchange.Likeness;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.people.IdentityDocument;
import org.sevenloop.model.people.KnownPerson;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.PersonPair;
import org.sevenloop.model.watch.FactNote;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.ApartRepository;
import org.sevenloop.persistence.DuplicateRepository;
import org.sevenloop.persistence.KnownPersonRepository;
import org.sevenloop.persistence.MergeRepository;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;

/** People who stand on record twice: found, made one, or kept apart for good. */
public final class DuplicateService {
    private final Store store;

    public DuplicateService(Store store) {
        this.store = store;
    }

    /** Whoever may be one person, the surest first, without those of whom somebody said that they are two. */
    public List<Duplicate> duplicates() {
        return store.read(Action.IMPORT, DuplicateService::duplicates);
    }

    private static List<Duplicate> duplicates(Access access) {
        List<List<PersonId>> groups = new DuplicateRepository(access).groups();
        Set<PersonId> people = new LinkedHashSet<>();
        groups.forEach(people::addAll);
        Map<PersonId, KnownPerson> known = new KnownPersonRepository(access).byIds(people);
        Set<PersonPair> apart = new ApartRepository(access).among(people);
        Map<PersonPair, Duplicate> found = new LinkedHashMap<>();
        for (List<PersonId> keys : groups) {
            List<KnownPerson> group =
                    keys.stream().map(known::get).filter(Objects::nonNull).toList();
            for (int i = 0; i < group.size(); i++) {
                for (int j = i + 1; j < group.size(); j++) {
                    duplicate(group.get(i), group.get(j))
                            .filter(pair -> !apart.contains(pair.pair()))
                            .ifPresent(pair -> found.putIfAbsent(pair.pair(), pair));
                }
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing(Duplicate::likeness))
                .toList();
    }

    private static Optional<Duplicate> duplicate(KnownPerson one, KnownPerson other) {
        if (sameDocument(one.document(), other.document())) {
            return Optional.of(new Duplicate(one, other, Likeness.DOCUMENT));
        }
        Candidate candidate = Candidate.onRecord(one);
        return rows(other)
                .flatMap(row -> candidate.likeness(row, home(other)).stream())
                .min(Comparator.naturalOrder())
                .map(likeness -> new Duplicate(one, other, likeness));
    }

    private static boolean sameDocument(IdentityDocument one, IdentityDocument other) {
        return one.valid() && other.valid() && one.number().equals(other.number());
    }

    private static @Nullable HouseholdId home(KnownPerson person) {
        return person.home() == null ? null : person.home().household();
    }

    /** What a list would say of the person: a row for each phone. */
    private static Stream<Identity> rows(KnownPerson person) {
        String address = person.addresses().stream().findFirst().orElse("");
        Stream<String> phones = person.phones().isEmpty() ? Stream.of("") : person.phones().stream();
        return phones.map(phone -> new Identity(
                person.name(),
                person.sex(),
                person.birth(),
                person.document(),
                phone,
                !phone.isEmpty(),
                address,
                person.nationality()));
    }

    /**
     * Makes one person of two, to be undone as one save.
     *
     * @throws RefusedException where both have a valid document of one type: these are two people
     */
    public void merge(KnownPerson stays, KnownPerson goes) {
        // Whoever stays is erased with whom they were made one of, so the save says who that is.
        String key = Long.toString(stays.id().value());
        store.write(Action.IMPORT, Label.of("label.exchange.merge", stays.name(), goes.name(), key), access -> {
            Map<PersonId, KnownPerson> now = new KnownPersonRepository(access).byIds(List.of(stays.id(), goes.id()));
            KnownPerson staysNow = now.get(stays.id());
            KnownPerson goesNow = now.get(goes.id());
            if (staysNow == null || goesNow == null) {
                throw new RefusedException("exchange.merge.gone", stays.name(), goes.name());
            }
            IdentityDocument one = staysNow.document();
            IdentityDocument other = goesNow.document();
            boolean two = one.valid() && other.valid() && one.type() == other.type();
            if (two && !one.number().equals(other.number())) {
                throw new RefusedException("exchange.merge.documents", stays.name(), goes.name());
            }
            Session session = store.session();
            FactNote note =
                    new FactNote(session.today(), session.now(), session.actor().name(), "");
            new MergeRepository(access).merge(stays.id(), goes.id(), note);
            return stays.id();
        });
    }

    /** Says that two people are not the same; nobody is asked again. */
    public void keepApart(KnownPerson one, KnownPerson other) {
        store.write(Action.IMPORT, Label.of("label.exchange.apart", one.name(), other.name()), access -> {
            new ApartRepository(access).keep(PersonPair.of(one.id(), other.id()));
            return one.id();
        });
    }
}
