package org.sevenloop.model.exchange;

import org.sevenloop.model.people.KnownPerson;
import org.sevenloop.model.people.PersonPair;

/** Two people on record who may be one. */
public record Duplicate(KnownPerson one, KnownPerson other, Likeness likeness) {
    public PersonPair pair() {
        return PersonPair.of(one.id(), other.id());
    }
}
