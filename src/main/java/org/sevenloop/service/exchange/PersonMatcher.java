package org.sevenloop.service.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.Likeness;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.people.IdentityDocument;
import org.sevenloop.model.people.KnownPerson;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.persistence.KnownPersonRepository;
import org.sevenloop.persistence.PersonRepository;
import org.sevenloop.platform.Pinyin;

/**
 * Tells whom a row means: by a valid document, else by phone and name, else by household or address and name. Names that
 * sound alike agree. Two different valid documents are never one person. Who is only like somebody on record is a doubt:
 * somebody must say.
 */
final class PersonMatcher {
    private final PersonRepository people;
    private final KnownPersonRepository known;
    private final ImportRun run;
    private final Map<PersonId, Candidate> onRecord = new HashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<String, List<Candidate>> byDocument = new HashMap<>();
    private final Map<String, List<Candidate>> byPhone = new HashMap<>();
    private final Map<String, List<Candidate>> bySound = new HashMap<>();

    /** @param run knows whom earlier pieces of the same file named or added */
    PersonMatcher(PersonRepository people, KnownPersonRepository known, ImportRun run) {
        this.people = people;
        this.run = run;
        this.known = known;
    }

    /**
     * What matching a row gave.
     *
     * @param candidate null where the row means nobody for certain
     * @param doubt somebody else whom the row may mean, or whose document it has
     */
    record Match(@Nullable Candidate candidate, @Nullable Doubt doubt) {}

    /**
     * Whom a row names.
     *
     * @param home where the register's row puts the person, as far as known; else null
     */
    record Row(Identity who, @Nullable HouseholdId home) {}

    /** Somebody whom a row is like. */
    record Doubt(Candidate candidate, Likeness likeness) {}

    /** Looks up in a few questions all whom these rows may mean. */
    void prepare(Collection<Identity> rows) {
        preparePlaced(rows.stream().map(row -> new Row(row, null)).toList());
    }

    /** The same for rows of the register. */
    void preparePlaced(List<Row> rows) {
        List<Identity> named = rows.stream().map(Row::who).toList();
        if (run.memory().isFirst()) {
            rememberAll(run.memory().others(known.after(run.memory().newest())));
            rememberAll(run.memory().alike(rows));
        } else if (known.none()) {
            run.memory().comesFirst();
        } else {
            find(named);
        }
        recall(named);
    }

    private void find(List<Identity> rows) {
        Set<String> documents = rows.stream()
                .map(Identity::document)
                .filter(IdentityDocument::valid)
                .map(IdentityDocument::number)
                .collect(Collectors.toSet());
        Set<String> phones =
                rows.stream().filter(Identity::phoneUsable).map(Identity::phone).collect(Collectors.toSet());
        known.byDocuments(documents).values().forEach(this::remember);
        known.byPhones(phones).values().forEach(this::remember);
        Set<String> ageless = new LinkedHashSet<>();
        Map<String, Set<LocalDate>> born = new LinkedHashMap<>();
        for (Identity row : rows) {
            if (match(row, null).candidate() == null) {
                String sound = Pinyin.full(row.name());
                if (row.birth() == null) {
                    ageless.add(sound);
                } else {
                    born.computeIfAbsent(sound, ignored -> new HashSet<>()).add(row.birth());
                }
            }
        }
        // Somebody of another birth is somebody else, so that a common name does not bring everybody who bears it.
        born.keySet().removeAll(ageless);
        remember(known.bySounds(ageless));
        remember(known.bySoundsAndBirths(born));
    }

    /** What an earlier piece of the file said of somebody counts, also where a later row replaced it or no list keeps it. */
    private void recall(Collection<Identity> rows) {
        for (Identity row : rows) {
            String sound = Pinyin.full(row.name());
            if (!bySound.containsKey(sound)) {
                continue;
            }
            if (row.phoneUsable()) {
                known(run.memory().whoTold(row.phone()), row, sound).forEach(candidate -> {
                    candidate.told(row.phone());
                    put(byPhone, row.phone(), candidate);
                });
            }
            String address = AddressKey.of(row.address());
            if (!address.isEmpty()) {
                known(run.memory().whoTold(sound, address), row, sound)
                        .forEach(candidate -> candidate.toldHome(address));
            }
        }
    }

    private Stream<Candidate> known(Set<PersonId> people, Identity row, String sound) {
        return people.stream()
                .map(onRecord::get)
                .filter(candidate -> candidate != null && candidate.bearsName(row, sound));
    }

    private void rememberAll(Collection<PersonId> people) {
        remember(List.copyOf(known.byIds(people).values()));
    }

    private void remember(List<KnownPerson> found) {
        for (KnownPerson person : found) {
            if (!onRecord.containsKey(person.id())) {
                Candidate candidate = Candidate.onRecord(person);
                onRecord.put(person.id(), candidate);
                candidates.add(candidate);
                if (run.namedBefore(person.id().value())) {
                    candidate.nameAgain();
                }
                if (run.addedBefore(person.id().value())) {
                    candidate.madeByThisFile();
                } else if (run.memory().isFirst()) {
                    run.memory().keepMore(candidate);
                }
                index(candidate);
            }
        }
    }

    /** A candidate that learnt a document or phone is indexed again, to be found by it from now on. */
    private void index(Candidate candidate) {
        IdentityDocument document = candidate.who().document();
        if (document.valid()) {
            put(byDocument, document.number(), candidate);
        }
        candidate.phones().forEach(phone -> put(byPhone, phone, candidate));
        put(bySound, candidate.sound(), candidate);
    }

    private static void put(Map<String, List<Candidate>> index, String key, Candidate candidate) {
        // Most are alone, and stay so: a list that can grow takes three times as much.
        List<Candidate> entries = index.putIfAbsent(key, List.of(candidate));
        if (entries == null || entries.contains(candidate)) {
            return;
        }
        if (entries.size() == 1) {
            index.put(key, new ArrayList<>(List.of(entries.getFirst(), candidate)));
        } else {
            entries.add(candidate);
        }
    }

    /** @param household where the register's row puts the person, else null */
    Match match(Identity row, @Nullable HouseholdId household) {
        List<Candidate> sameDocument =
                row.document().valid() ? byDocument.getOrDefault(row.document().number(), List.of()) : List.of();
        String sound = Pinyin.full(row.name());
        Candidate holder = first(sameDocument, candidate -> candidate.bearsName(row, sound));
        if (holder != null) {
            return new Match(holder, null);
        }
        List<Candidate> alike = bySound.getOrDefault(sound, List.of());
        Candidate certain = phoneMatch(row, sound);
        if (certain == null) {
            certain = first(alike, candidate -> samePlace(candidate, row, household));
        }
        if (certain == null) {
            certain = first(alike, candidate -> candidate.recordedBefore() && candidate.holdsAllOf(row));
        }
        if (!sameDocument.isEmpty()) {
            return new Match(certain, new Doubt(sameDocument.getFirst(), Likeness.DOCUMENT));
        }
        return new Match(certain, certain == null ? doubt(alike, row, household) : null);
    }

    private static @Nullable Candidate first(List<Candidate> candidates, Predicate<Candidate> which) {
        for (Candidate candidate : candidates) {
            if (which.test(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    /** Whom on record the row is most like. */
    private static @Nullable Doubt doubt(List<Candidate> alike, Identity row, @Nullable HouseholdId household) {
        Doubt surest = null;
        for (Candidate candidate : alike) {
            Likeness likeness = candidate.recordedBefore()
                    ? candidate.likeness(row, household).orElse(null)
                    : null;
            if (likeness != null && (surest == null || likeness.compareTo(surest.likeness()) < 0)) {
                surest = new Doubt(candidate, likeness);
            }
        }
        return surest;
    }

    private @Nullable Candidate phoneMatch(Identity row, String sound) {
        List<Candidate> samePhone = row.phoneUsable() ? byPhone.getOrDefault(row.phone(), List.of()) : List.of();
        return first(samePhone, candidate -> candidate.bearsName(row, sound) && !candidate.contradicts(row));
    }

    private static boolean samePlace(Candidate candidate, Identity row, @Nullable HouseholdId household) {
        return (candidate.who().name().equals(row.name()) || candidate.bornAs(row))
                && !candidate.contradicts(row)
                && (!candidate.named() || !otherPhone(candidate, row))
                && candidate.livesAs(row, household);
    }

    // Within one file, the same name in the same home with another phone is somebody else.
    private static boolean otherPhone(Candidate candidate, Identity row) {
        return row.phoneUsable()
                && !candidate.phones().isEmpty()
                && !candidate.phones().contains(row.phone());
    }

    /** Puts somebody new on record. {@code ownPhone} is a number that no list beside the person will hold. */
    Candidate add(Identity row, String ownPhone) {
        Candidate candidate = Candidate.added(people.add(row, ownPhone), row);
        run.add(candidate.id().value());
        candidates.add(candidate);
        index(candidate);
        run.memory().keep(candidate);
        return candidate;
    }

    void complete(Candidate candidate, Identity row, boolean leading) {
        if (candidate.complete(row, leading)) {
            index(candidate);
            run.memory().keepMore(candidate);
        }
    }

    /** Writes what was completed or corrected. */
    void finish() {
        Map<PersonId, Identity> changed = new LinkedHashMap<>();
        candidates.stream()
                .filter(Candidate::changed)
                .forEach(candidate -> changed.put(candidate.id(), candidate.who()));
        people.update(changed);
    }
}
