package org.sevenloop.service;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Reach;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.ScopeRepository;
import org.sevenloop.persistence.UnitRepository;

/**
 * What of the community an account sees within one read or write: everything, or the own units with what lies below them. It
 * asks the store, never what a form gives.
 */
public final class Sight {
    private final Access access;
    private final Session session;
    private final Reach reach;
    private @Nullable Set<UnitId> units;
    private @Nullable Set<HouseholdId> households;
    private @Nullable Set<PersonId> people;

    Sight(Access access, Session session, Reach reach) {
        this.access = access;
        this.session = session;
        this.reach = reach;
    }

    /** Whether every row is seen. */
    public boolean everything() {
        return reach != Reach.OWN;
    }

    /** Whether what is seen must be masked before it leaves the service. */
    public boolean masked() {
        return reach == Reach.MASKED;
    }

    public boolean sees(@Nullable UnitId unit) {
        return everything() || unit != null && units().contains(unit);
    }

    public boolean sees(HouseholdId household) {
        return everything() || households().contains(household);
    }

    /** Residents of the own units, and those watched there. */
    public boolean sees(PersonId person) {
        return everything() || people().contains(person);
    }

    /** Whether an address names one of the own units, for rows that have nothing else. */
    public boolean seesAddress(String address) {
        UnitId community = new UnitId(session.community().value());
        return everything()
                || sees(new UnitRepository(access)
                        .tree()
                        .ofAddress(community, address)
                        .orElse(null));
    }

    /** Whether somebody saved this: where only the own is seen, only the own saves are. */
    public boolean sees(String actor) {
        return everything() || actor.equals(session.user());
    }

    public void demandUnits(Collection<UnitId> wanted) {
        demand(wanted.stream().allMatch(this::sees));
    }

    public void demandHouseholds(Collection<HouseholdId> wanted) {
        demand(wanted.stream().allMatch(this::sees));
    }

    public void demandPeople(Collection<PersonId> wanted) {
        demand(wanted.stream().allMatch(this::sees));
    }

    public void demand(PersonId person) {
        demandPeople(List.of(person));
    }

    public void demand(HouseholdId household) {
        demandHouseholds(List.of(household));
    }

    public void demand(@Nullable UnitId unit) {
        demand(sees(unit));
    }

    /** @throws RefusedException where something does not lie in the own units */
    public void demand(boolean seen) {
        if (!seen) {
            throw new RefusedException("account.refused.elsewhere");
        }
    }

    /** The same sight after rows were written. */
    public Sight anew() {
        return new Sight(access, session, reach);
    }

    /** The own units with all that lies below them. */
    public Set<UnitId> units() {
        Set<UnitId> known = units;
        if (known == null) {
            UnitTree tree = new UnitRepository(access).tree();
            known = new HashSet<>();
            for (UnitId own : session.units()) {
                tree.subtree(own).stream().map(Unit::id).forEach(known::add);
            }
            units = known;
        }
        return known;
    }

    private Set<HouseholdId> households() {
        Set<HouseholdId> known = households;
        if (known == null) {
            known = new ScopeRepository(access).households(units());
            households = known;
        }
        return known;
    }

    private Set<PersonId> people() {
        Set<PersonId> known = people;
        if (known == null) {
            ScopeRepository scope = new ScopeRepository(access);
            known = new HashSet<>(scope.residents(units()));
            known.addAll(scope.watched(units()));
            people = known;
        }
        return known;
    }
}
