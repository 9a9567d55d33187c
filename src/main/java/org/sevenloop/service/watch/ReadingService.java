package org.sevenloop.service.watch;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.people.KnownPerson;
import org.sevenloop.model.people.Person;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.Celsius;
import org.sevenloop.model.watch.ColourPolicy;
import org.sevenloop.model.watch.Period;
import org.sevenloop.model.watch.Reading;
import org.sevenloop.model.watch.ReadingFigures;
import org.sevenloop.model.watch.ReadingsRow;
import org.sevenloop.model.watch.ReadingsRow.Slot;
import org.sevenloop.model.watch.ReadingsSheet;
import org.sevenloop.model.watch.WatchCase;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.KnownPersonRepository;
import org.sevenloop.persistence.PersonRepository;
import org.sevenloop.persistence.ReadingRepository;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Session;
import org.sevenloop.service.Sight;
import org.sevenloop.service.Store;
import org.sevenloop.service.people.PersonEntries;
import org.sevenloop.service.people.PersonSave;
import org.sevenloop.spreadsheet.value.Temperatures;

/** Temperatures of fourteen days, and taking today's. */
public final class ReadingService {
    public static final int DAYS = 14;

    private final Store store;
    private final Session session;

    public ReadingService(Store store) {
        this.store = store;
        this.session = store.session();
    }

    public LocalDateTime now() {
        return session.now();
    }

    /** Fourteen days ending with the business day: everyone due today, and everyone with a temperature in them. */
    public ReadingsSheet sheet() {
        return store.read(Action.SEE_WATCH, (access, sight) -> sheet(access, sight));
    }

    private ReadingsSheet sheet(Access access, Sight sight) {
        LocalDate today = session.today();
        LocalDate first = today.minusDays(DAYS - 1L);
        List<Reading> readings = new ReadingRepository(access)
                .between(first, today).stream()
                        .filter(each -> sight.sees(each.person()))
                        .toList();
        BoardReader board = new BoardReader(access, session.community(), today, ColourPolicy.DEFAULT);
        List<WatchCase> cases = board.watch().casesOn(today).stream()
                .filter(each -> sight.sees(each.person()))
                .toList();
        Map<PersonId, Map<Slot, Celsius>> taken = new HashMap<>();
        readings.forEach(each -> taken.computeIfAbsent(each.person(), ignored -> new HashMap<>())
                .put(new Slot(each.day(), each.period()), each.celsius()));
        Set<PersonId> people = new LinkedHashSet<>(taken.keySet());
        cases.stream()
                .filter(each -> each.readingsDueOn(today))
                .map(WatchCase::person)
                .forEach(people::add);
        Map<PersonId, BoardCard> cards = cards(
                board,
                cases.stream()
                        .filter(each -> each.onBoard(today) && people.contains(each.person()))
                        .toList());
        List<Reading> ofToday =
                readings.stream().filter(each -> each.day().equals(today)).toList();
        ReadingFigures figures = ReadingFigures.of(cases, ofToday, today);
        return new ReadingsSheet(
                Stream.iterate(first, day -> day.plusDays(1)).limit(DAYS).toList(),
                lines(access, people, cards, taken),
                figures.due(),
                figures.taken(),
                figures.missing(),
                figures.fever());
    }

    private static Map<PersonId, BoardCard> cards(BoardReader board, List<WatchCase> cases) {
        Map<PersonId, BoardCard> cards = new HashMap<>();
        board.cards(cases).forEach(card -> cards.put(card.person().id(), card));
        return cards;
    }

    private List<ReadingsRow> lines(
            Access access,
            Set<PersonId> people,
            Map<PersonId, BoardCard> cards,
            Map<PersonId, Map<Slot, Celsius>> taken) {
        Map<PersonId, Person> found = new PersonRepository(access).find(people);
        Map<PersonId, KnownPerson> known = new KnownPersonRepository(access).byIds(people);
        return found.values().stream()
                .map(person -> line(
                        person,
                        cards.get(person.id()),
                        known.get(person.id()),
                        taken.getOrDefault(person.id(), Map.of())))
                .sorted(Comparator.comparing((ReadingsRow row) -> row.address())
                        .thenComparing(row -> row.person().id().value()))
                .toList();
    }

    private ReadingsRow line(
            Person person, @Nullable BoardCard card, @Nullable KnownPerson known, Map<Slot, Celsius> taken) {
        String listed = card == null ? "" : card.watchCase().address();
        String address = listed.isEmpty() && known != null
                ? known.addresses().stream().findFirst().orElse("")
                : listed;
        return new ReadingsRow(
                person,
                card,
                address,
                card == null ? OptionalInt.empty() : card.day(),
                card != null && card.watchCase().readingsDueOn(session.today()),
                taken);
    }

    /** Takes a temperature as typed, {@code 365} or {@code 36.5}; a blank takes it away. */
    public void record(PersonId person, LocalDate day, Period period, String typed) {
        Celsius celsius = celsius(typed);
        write(person, celsius == null ? "label.watch.reading.remove" : "label.watch.reading", access -> {
            ReadingRepository readings = new ReadingRepository(access);
            if (celsius == null) {
                readings.remove(person, day, period);
            } else {
                readings.put(person, day, period, celsius);
            }
        });
    }

    /** Takes a temperature of somebody whom the form tells: on record already, or put on it. */
    public PersonId recordFor(PersonEntry who, LocalDate day, Period period, String typed) {
        Identity identity = PersonEntries.identity(who, null);
        Celsius celsius = celsius(typed);
        if (celsius == null) {
            throw new RefusedException("watch.refused.celsius", typed.strip());
        }
        if (!identity.document().valid() && !identity.phoneUsable()) {
            throw new RefusedException("watch.refused.nobody", identity.name());
        }
        return store.write(
                Action.RECORD_READINGS, Label.of("label.watch.reading", identity.name()), (access, sight) -> {
                    PersonSave persons = new PersonSave(access);
                    PersonId person = persons.match(identity)
                            .map(KnownPerson::id)
                            .orElseGet(() -> persons.add(identity, identity.phoneUsable() ? identity.phone() : ""));
                    // Somebody whom no list knows lives nowhere that is known.
                    sight.demand(person);
                    new ReadingRepository(access).put(person, day, period, celsius);
                    return person;
                });
    }

    private static @Nullable Celsius celsius(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        Temperatures.Found found = Temperatures.read(typed);
        if (found.celsius() == null) {
            throw new RefusedException("watch.refused.celsius", typed.strip());
        }
        return found.celsius();
    }

    private void write(PersonId person, String label, java.util.function.Consumer<Access> work) {
        String name = store.read(Action.RECORD_READINGS, (access, sight) -> {
                    sight.demand(person);
                    return new PersonRepository(access).find(person);
                })
                .map(Person::name)
                .orElseThrow(() -> new RefusedException("watch.refused.gone"));
        store.write(Action.RECORD_READINGS, Label.of(label, name), (access, sight) -> {
            sight.demand(person);
            work.accept(access);
            return name;
        });
    }
}
