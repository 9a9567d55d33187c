package org.sevenloop.service.net;

import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.HouseholdRepository;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Typed;

/** What forms of this desk hand over: tidied, or refused with a sentence. */
final class Entries {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PERSON = 80;
    private static final int LONGEST_PHONE = 40;
    private static final int LONGEST_WHY = 200;

    private Entries() {}

    static String why(String typed) {
        return Typed.fit(typed, LONGEST_WHY);
    }

    static Responsible responsible(Responsible who) {
        return new Responsible(
                Typed.fit(name(who.name(), "net.refused.responsible"), LONGEST_PERSON),
                Typed.fit(who.phone(), LONGEST_PHONE),
                who.role(),
                Typed.fit(who.workUnit(), LONGEST_NAME));
    }

    static String name(String typed, String refusal) {
        String name = Typed.fit(typed, LONGEST_NAME);
        if (name.isEmpty()) {
            throw new RefusedException(refusal);
        }
        return name;
    }

    static Household household(Access access, HouseholdId id) {
        return new HouseholdRepository(access)
                .find(id)
                .orElseThrow(() -> new RefusedException("net.refused.household.gone"));
    }

    static Unit unit(UnitTree tree, UnitId id) {
        return tree.find(id).orElseThrow(() -> new RefusedException("net.refused.unit.gone"));
    }

    /** Two units of one name side by side would be one to whoever reads a sheet. */
    static void nameIsFree(UnitTree tree, UnitId parent, UnitId self, String name) {
        for (Unit sister : tree.children(parent)) {
            if (sister.name().equals(name) && !sister.id().equals(self)) {
                throw new RefusedException("net.refused.unit.name", name);
            }
        }
    }
}
