package org.sevenloop.service.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.exchange.ChangeSetId;
import org.sevenloop.model.exchange.HistoryLine;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.model.people.KnownPerson;
import org.sevenloop.model.people.Person;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.PersonPage;
import org.sevenloop.model.people.Residence;
import org.sevenloop.model.people.ResidentEntry;
import org.sevenloop.model.people.Stranded;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.CasePage;
import org.sevenloop.model.watch.Reading;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.BatchRepository;
import org.sevenloop.persistence.ChangeRepository;
import org.sevenloop.persistence.HouseholdRepository;
import org.sevenloop.persistence.KnownPersonRepository;
import org.sevenloop.persistence.PersonRepository;
import org.sevenloop.persistence.ReadingRepository;
import org.sevenloop.persistence.ResidenceRepository;
import org.sevenloop.persistence.StrandedRepository;
import org.sevenloop.persistence.UnitRepository;
import org.sevenloop.persistence.WatchRepository;
import org.sevenloop.service.Masked;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Session;
import org.sevenloop.service.Sight;
import org.sevenloop.service.Store;

/** Everything about one person, and the register's residents by hand. */
public final class PeopleService {
    private final Store store;
    private final Session session;

    public PeopleService(Store store) {
        this.store = store;
        this.session = store.session();
    }

    public PersonPage person(PersonId id) {
        return store.read(Action.SEE_PEOPLE, (access, sight) -> {
            sight.demand(id);
            PersonPage page = page(access, sight, id);
            return sight.masked() ? Masked.of(page) : page;
        });
    }

    private PersonPage page(Access access, Sight sight, PersonId id) {
        Person person =
                new PersonRepository(access).find(id).orElseThrow(() -> new RefusedException("people.refused.gone"));
        KnownPerson known = new KnownPersonRepository(access).byIds(List.of(id)).get(id);
        Residence residence = new ResidenceRepository(access).find(id).orElse(null);
        Household household = residence == null || !sight.sees(residence.household())
                ? null
                : new HouseholdRepository(access).find(residence.household()).orElse(null);
        List<Long> keys = known == null ? List.of(id.value()) : keys(access, known);
        return new PersonPage(
                person,
                residence,
                household,
                household == null ? List.of() : path(access, household.unit()),
                watch(access, person, household),
                stranded(access, id),
                readings(access, id),
                new BatchRepository(access).sources(keys),
                known == null || !sight.everything() ? List.of() : history(access, known));
    }

    private static List<Unit> path(Access access, UnitId unit) {
        return new UnitRepository(access).tree().path(unit);
    }

    private @Nullable CasePage watch(Access access, Person person, @Nullable Household household) {
        UnitTree tree = new UnitRepository(access).tree();
        String group = WatchedPeople.groupName(tree, household == null ? null : household.unit(), session.community());
        BoardCard card = new WatchedPeople(access, List.of(person.id()), session.today()).card(person, group);
        return card == null
                ? null
                : new CasePage(
                        card,
                        new WatchRepository(access).history(card.watchCase().id()));
    }

    private static @Nullable Stranded stranded(Access access, PersonId id) {
        return new StrandedRepository(access).of(List.of(id)).get(id);
    }

    private static List<Reading> readings(Access access, PersonId id) {
        return new ReadingRepository(access)
                .existing(List.of(id)).values().stream()
                        .flatMap(all -> all.values().stream())
                        .sorted(Comparator.comparing(Reading::day).thenComparing(Reading::period))
                        .toList();
    }

    private static List<Long> keys(Access access, KnownPerson known) {
        return List.copyOf(rows(access, known).values());
    }

    /** The rows that together are the person, by table. */
    private static Map<String, Long> rows(Access access, KnownPerson known) {
        Map<String, Long> rows = new LinkedHashMap<>();
        rows.put("person", known.id().value());
        new ResidenceRepository(access).key(known.id()).ifPresent(key -> rows.put("residence", key));
        if (known.watchCase() != null) {
            rows.put("watch_case", known.watchCase().value());
        }
        if (known.stranded() != null) {
            rows.put("stranded", known.stranded().value());
        }
        return rows;
    }

    private static List<HistoryLine> history(Access access, KnownPerson known) {
        ChangeRepository changes = new ChangeRepository(access);
        Map<ChangeSetId, HistoryLine> lines = new LinkedHashMap<>();
        rows(access, known).forEach((table, key) -> changes.of(table, key)
                .forEach(line -> lines.merge(line.id(), line, PeopleService::together)));
        return lines.values().stream()
                .sorted(Comparator.comparing((HistoryLine line) -> line.id().value())
                        .reversed())
                .toList();
    }

    private static HistoryLine together(HistoryLine one, HistoryLine other) {
        List<HistoryLine.FieldChange> fields = new ArrayList<>(one.fields());
        fields.addAll(other.fields());
        return new HistoryLine(one.id(), one.at(), one.actor(), one.label(), one.undone(), fields);
    }

    /**
     * Enters a resident or sets all that the form asks for. Somebody on another list with the same document is the same
     * person; a resident with the same document is somebody else's mistake, and is refused.
     */
    public PersonId saveResident(ResidentEntry entry) {
        String what = entry.person() == null ? "label.people.resident.add" : "label.people.resident.change";
        Label label = Label.of(what, entry.who().name().strip());
        return store.write(Action.EDIT_PEOPLE, label, (access, sight) -> {
            sight.demand(entry.household());
            if (entry.person() != null) {
                sight.demand(entry.person());
            }
            return new ResidentSave(access).save(entry);
        });
    }

    /** Takes a resident off the register, and off the record where no other list has the person. */
    public void removeResident(PersonId id) {
        Person person = store.read(Action.EDIT_PEOPLE, (access, sight) -> {
                    sight.demand(id);
                    return new PersonRepository(access).find(id);
                })
                .orElseThrow(() -> new RefusedException("people.refused.gone"));
        store.write(Action.EDIT_PEOPLE, Label.of("label.people.resident.remove", person.name()), (access, sight) -> {
            sight.demand(id);
            remove(access, id);
            return id;
        });
    }

    private static void remove(Access access, PersonId id) {
        ResidenceRepository residences = new ResidenceRepository(access);
        Optional<Residence> residence = residences.find(id);
        residences.remove(List.of(id));
        KnownPerson known = new KnownPersonRepository(access).byIds(List.of(id)).get(id);
        boolean elsewhere = known != null && (known.watchCase() != null || known.stranded() != null);
        if (elsewhere || !readings(access, id).isEmpty()) {
            // The number would go with the register's row, and with it the way to call somebody who is still watched.
            if (known != null && known.phones().isEmpty()) {
                residence.ifPresent(home -> new PersonRepository(access).setOwnPhone(id, home.phone()));
            }
        } else {
            new PersonRepository(access).remove(List.of(id));
        }
    }

    /** Names for keys, in no order. */
    public Map<PersonId, Person> people(Collection<PersonId> ids) {
        return store.read(Action.SEE_PEOPLE, (access, sight) -> {
            Map<PersonId, Person> found = new HashMap<>(new PersonRepository(access).find(ids));
            found.keySet().removeIf(id -> !sight.sees(id));
            if (sight.masked()) {
                found.replaceAll((id, person) -> Masked.of(person));
            }
            return found;
        });
    }
}
