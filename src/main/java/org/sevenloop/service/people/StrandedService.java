package org.sevenloop.service.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.people.KnownPerson;
import org.sevenloop.model.people.Person;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.Stranded;
import org.sevenloop.model.people.StrandedEntry;
import org.sevenloop.model.people.StrandedFigures;
import org.sevenloop.model.people.StrandedId;
import org.sevenloop.model.people.StrandedPage;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.PersonRepository;
import org.sevenloop.persistence.StrandedRepository;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Session;
import org.sevenloop.service.Sight;
import org.sevenloop.service.Store;

/** Stranded people (滞留人员): who they are, where they stay, what they need. */
public final class StrandedService {
    private final Store store;
    private final Session session;

    public StrandedService(Store store) {
        this.store = store;
        this.session = store.session();
    }

    /** The business day. */
    public LocalDate today() {
        return session.today();
    }

    public StrandedPage page() {
        List<Stranded> people = store.read(Action.SEE_STRANDED, (access, sight) -> seen(access, sight));
        Map<String, Integer> lodgings = new LinkedHashMap<>();
        people.forEach(each -> lodgings.merge(each.lodging(), 1, Integer::sum));
        return new StrandedPage(
                people,
                StrandedFigures.of(people),
                lodgings.entrySet().stream()
                        .map(entry -> new StrandedPage.Lodging(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparingInt(StrandedPage.Lodging::people)
                                .reversed())
                        .toList());
    }

    /** Whoever is on record in the own units, or lodges at an address there. */
    public static List<Stranded> seen(Access access, Sight sight) {
        return new StrandedRepository(access)
                .all().stream()
                        .filter(each -> sight.sees(each.person().id()) || sight.seesAddress(each.lodging()))
                        .toList();
    }

    /** Somebody who is stuck here, or an entry put right. */
    public StrandedId enter(StrandedEntry entry) {
        String what = entry.id() == null ? "label.people.stranded.enter" : "label.people.stranded.correct";
        Label label = Label.of(what, entry.who().name().strip());
        return store.write(Action.EDIT_STRANDED, label, access -> {
            StrandedId id = entry.id();
            return id == null ? add(access, entry) : correct(access, id, entry);
        });
    }

    private static StrandedId add(Access access, StrandedEntry entry) {
        Identity who = PersonEntries.identity(entry.who(), null);
        StrandedRepository all = new StrandedRepository(access);
        PersonRepository people = new PersonRepository(access);
        KnownPerson known = new PersonSave(access).match(who).orElse(null);
        if (known != null && known.stranded() != null) {
            throw new RefusedException("people.refused.stranded.there", known.name());
        }
        PersonId person = known == null ? people.add(who, "") : known.id();
        StrandedId id = all.newId();
        all.insert(entry(id, people.find(person).orElseThrow(), who.phone(), entry));
        return id;
    }

    private static StrandedId correct(Access access, StrandedId id, StrandedEntry entry) {
        StrandedRepository all = new StrandedRepository(access);
        Person before = all.find(id)
                .orElseThrow(() -> new RefusedException("people.refused.stranded.gone"))
                .person();
        Identity who = PersonEntries.identity(entry.who(), before);
        new PersonRepository(access).update(Map.of(before.id(), who));
        all.update(List.of(entry(id, before, who.phone(), entry)));
        return id;
    }

    private static Stranded entry(StrandedId id, Person person, String phone, StrandedEntry entry) {
        return new Stranded(
                id,
                person,
                phone,
                entry.reason().strip(),
                entry.lodging().strip(),
                entry.needs().strip(),
                entry.note().strip());
    }

    /** Takes people off the list; whoever stands on no other list goes off the record. */
    public void remove(Collection<Stranded> entries) {
        String first =
                entries.stream().map(each -> each.person().name()).findFirst().orElse("");
        Label label = Label.of("label.people.stranded.remove", first, Integer.toString(entries.size()));
        store.write(Action.EDIT_STRANDED, label, access -> {
            new StrandedRepository(access)
                    .delete(entries.stream().map(Stranded::id).toList());
            new PersonSave(access)
                    .forget(entries.stream().map(each -> each.person().id()).toList());
            return true;
        });
    }
}
