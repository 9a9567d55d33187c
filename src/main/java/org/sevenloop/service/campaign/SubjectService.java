package org.sevenloop.service.campaign;

import java.util.List;
import java.util.Optional;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.people.KnownPerson;
import org.sevenloop.model.people.Person;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.PersonPage;
import org.sevenloop.model.verification.PushItem;
import org.sevenloop.persistence.ErasureRepository;
import org.sevenloop.persistence.KnownPersonRepository;
import org.sevenloop.persistence.PushRepository;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Store;
import org.sevenloop.service.people.PeopleService;

/** What somebody may ask for as to their own data: to be told all of it, and to have it taken away. */
public final class SubjectService {
    private final Store store;
    private final Messages text;

    public SubjectService(Store store, Messages text) {
        this.store = store;
        this.text = text;
    }

    /** Everything that is held of one person, for paper; it is noted that it was looked up, and what for. */
    public PaperList disclose(PersonId id, String purpose) {
        store.demand(Action.DISCLOSE);
        String why = store.purpose(purpose);
        PersonPage page = new PeopleService(store).person(id);
        List<PushItem> calls = store.read(Action.DISCLOSE, access -> new PushRepository(access)
                .all(store.session().today()).stream()
                        .filter(item -> id.equals(item.known()))
                        .toList());
        PaperList paper = new SubjectPaper(text).of(page, calls, store.session().today());
        store.remark(Action.DISCLOSE, Label.of("label.campaign.disclose", Long.toString(id.value()), why));
        return paper;
    }

    /** Takes a person's name, numbers and notes away for good, from the record too; it cannot be taken back. */
    public void erase(PersonId id, String purpose) {
        store.demand(Action.ERASE_PERSON);
        String why = store.purpose(purpose);
        KnownPerson person = store.read(
                        Action.ERASE_PERSON,
                        access -> Optional.ofNullable(new KnownPersonRepository(access)
                                .byIds(List.of(id))
                                .get(id)))
                .orElse(null);
        if (person == null || person.name().equals(Person.ERASED)) {
            throw new RefusedException("people.refused.gone");
        }
        Label label = Label.of("label.campaign.erase", Long.toString(id.value()), without(person, why));
        store.write(Action.ERASE_PERSON, label, access -> {
            if (!new ErasureRepository(access).erase(id)) {
                throw new RefusedException("people.refused.gone");
            }
            return id;
        });
    }

    /** The reason stays on record, and must not name whom it took away. */
    private static String without(KnownPerson person, String why) {
        String kept = why.replace(person.name(), Person.ERASED);
        if (!person.document().absent()) {
            kept = kept.replace(person.document().number(), "");
        }
        for (String phone : person.phones()) {
            kept = kept.replace(phone, "");
        }
        return kept;
    }
}
