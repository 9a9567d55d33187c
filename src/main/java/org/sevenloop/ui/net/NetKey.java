package org.sevenloop.ui.net;

import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.people.PersonId;

/** Which row it is, whatever it shows now. */
public record NetKey(Kind kind, long id) {
    /** What a row stands for. */
    public enum Kind {
        UNIT,
        HOUSEHOLD,
        PERSON
    }

    public static NetKey of(UnitId unit) {
        return new NetKey(Kind.UNIT, unit.value());
    }

    public static NetKey of(HouseholdId household) {
        return new NetKey(Kind.HOUSEHOLD, household.value());
    }

    public static NetKey of(PersonId person) {
        return new NetKey(Kind.PERSON, person.value());
    }

    UnitId unit() {
        return new UnitId(id);
    }

    HouseholdId household() {
        return new HouseholdId(id);
    }

    PersonId person() {
        return new PersonId(id);
    }
}
