package org.sevenloop.service.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.people.KnownPerson;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.KnownPersonRepository;
import org.sevenloop.persistence.PersonRepository;
import org.sevenloop.persistence.ReadingRepository;
import org.sevenloop.platform.Pinyin;

/** Finds or makes the person whom a form is about. */
public final class PersonSave {
    private final PersonRepository people;
    private final KnownPersonRepository known;
    private final ReadingRepository readings;

    public PersonSave(Access access) {
        this.people = new PersonRepository(access);
        this.known = new KnownPersonRepository(access);
        this.readings = new ReadingRepository(access);
    }

    /** Whoever has the same valid document; else the same phone and a name that sounds the same. */
    public Optional<KnownPerson> match(Identity who) {
        if (who.document().valid()) {
            String number = who.document().number();
            Optional<KnownPerson> same = known.byDocuments(Set.of(number)).getOrDefault(number, List.of()).stream()
                    .filter(each -> each.document().valid())
                    .findFirst();
            if (same.isPresent()) {
                return same;
            }
        }
        if (!who.phoneUsable()) {
            return Optional.empty();
        }
        String name = Pinyin.full(who.name());
        return known.byPhones(Set.of(who.phone())).getOrDefault(who.phone(), List.of()).stream()
                .filter(each -> Pinyin.full(each.name()).equals(name))
                .filter(each -> !each.document().valid() || !who.document().valid())
                .findFirst();
    }

    /** @param ownPhone a number that no list beside the person will hold; else blank */
    public PersonId add(Identity who, String ownPhone) {
        return people.add(who, ownPhone);
    }

    /** Adds what the record did not know: a document, a sex. What it knew counts for more than a phone call. */
    public void complete(KnownPerson person, Identity who) {
        boolean document = person.document().absent() && !who.document().absent();
        if (document) {
            people.find(person.id())
                    .ifPresent(now -> people.update(Map.of(
                            person.id(),
                            new Identity(
                                    now.name(),
                                    who.sex(),
                                    who.birth(),
                                    who.document(),
                                    who.phone(),
                                    who.phoneUsable(),
                                    who.address(),
                                    now.nationality()))));
        }
    }

    public void update(PersonId id, Identity who) {
        people.update(Map.of(id, who));
    }

    /** Takes those off the record whom no list holds any more. */
    public void forget(Collection<PersonId> ids) {
        Set<PersonId> measured = readings.existing(ids).keySet();
        people.remove(known.byIds(ids).values().stream()
                .filter(each -> each.home() == null && each.stranded() == null && each.watchCase() == null)
                .map(KnownPerson::id)
                .filter(id -> !measured.contains(id))
                .collect(Collectors.toSet()));
    }
}
