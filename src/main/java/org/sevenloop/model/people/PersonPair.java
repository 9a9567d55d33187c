package org.sevenloop.model.people;

/** Two people, in no order: the smaller key comes first. */
public record PersonPair(PersonId one, PersonId other) {
    public static PersonPair of(PersonId a, PersonId b) {
        return a.value() <= b.value() ? new PersonPair(a, b) : new PersonPair(b, a);
    }
}
