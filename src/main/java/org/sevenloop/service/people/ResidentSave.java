package org.sevenloop.service.people;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.people.KnownPerson;
import org.sevenloop.model.people.Person;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.Residence;
import org.sevenloop.model.people.ResidentEntry;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.HouseholdRepository;
import org.sevenloop.persistence.KnownPersonRepository;
import org.sevenloop.persistence.PersonRepository;
import org.sevenloop.persistence.ResidenceRepository;
import org.sevenloop.service.RefusedException;

/** One resident's form, saved. */
final class ResidentSave {
    private static final String HEAD = "户主";

    private final Access access;
    private final PersonRepository people;

    ResidentSave(Access access) {
        this.access = access;
        this.people = new PersonRepository(access);
    }

    PersonId save(ResidentEntry entry) {
        Household household = new HouseholdRepository(access)
                .find(entry.household())
                .orElseThrow(() -> new RefusedException("net.refused.household.gone"));
        Person known = entry.person() == null
                ? null
                : people.find(entry.person()).orElseThrow(() -> new RefusedException("people.refused.gone"));
        Identity who = PersonEntries.identity(entry.who(), known);
        String phone = PersonEntries.phone(entry.who().phone());
        PersonId id = settle(entry.person(), who);
        new ResidenceRepository(access)
                .save(List.of(new Residence(
                        id,
                        entry.household(),
                        entry.relation().strip(),
                        phone,
                        entry.ethnicity().strip(),
                        entry.politicalStatus().strip(),
                        entry.note().strip())));
        if (entry.relation().strip().equals(HEAD)) {
            nameHead(household, who.name());
        }
        return id;
    }

    private PersonId settle(@Nullable PersonId asked, Identity who) {
        KnownPerson same = sameDocument(asked, who);
        if (same != null
                && (asked != null || same.home() != null || !same.name().equals(who.name()))) {
            String where = same.home() == null ? "" : same.home().address();
            throw new RefusedException("people.refused.same", same.name(), where);
        }
        PersonId id = asked == null && same != null ? same.id() : asked;
        if (id == null) {
            return people.add(who, "");
        }
        people.update(Map.of(id, who));
        return id;
    }

    private @Nullable KnownPerson sameDocument(@Nullable PersonId self, Identity who) {
        if (!who.document().valid()) {
            return null;
        }
        String number = who.document().number();
        return new KnownPersonRepository(access)
                .byDocuments(List.of(number)).getOrDefault(number, List.of()).stream()
                        .filter(other -> other.document().valid() && !other.id().equals(self))
                        .findFirst()
                        .orElse(null);
    }

    private void nameHead(Household household, String name) {
        new HouseholdRepository(access)
                .update(List.of(new Household(
                        household.id(),
                        household.unit(),
                        household.number(),
                        household.address(),
                        household.tenure(),
                        name,
                        household.note())));
    }
}
