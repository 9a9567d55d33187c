package org.sevenloop.service.coverage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.coverage.BlindSpot;
import org.sevenloop.model.coverage.Keeper;
import org.sevenloop.model.coverage.ScreeningRound;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.net.AnswerRole;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.Residence;
import org.sevenloop.model.watch.WatchCaseId;
import org.sevenloop.persistence.Assignments;
import org.sevenloop.persistence.KeeperRepository;
import org.sevenloop.persistence.PersonRepository;
import org.sevenloop.persistence.ResidenceRepository;
import org.sevenloop.persistence.VisitRepository;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;
import org.sevenloop.service.Typed;

/** Blind spots repaired, one or many at a time; each repair is one save. */
public final class CoverageEditor {
    private static final int NAME = 80;
    private static final int PHONE = 40;
    private static final int UNIT = 120;
    private static final int WHY = 200;

    private final Store store;
    private final Session session;

    CoverageEditor(Store store) {
        this.store = store;
        this.session = store.session();
    }

    /** From today on somebody answers for these, in the role that was missing for each. */
    public void assign(Collection<BlindSpot> spots, Responsible typed, String why) {
        String name = required(typed.name(), NAME, "net.refused.responsible");
        Map<AnswerRole, List<BlindSpot>> byRole = spots.stream()
                .filter(spot -> spot.role() != null)
                .collect(Collectors.groupingBy(spot -> spot.role() == null ? typed.role() : spot.role()));
        store.write(Action.ASSIGN, label("label.coverage.assign", name, spots), (access, sight) -> {
            sight.demandUnits(Spots.units(spots));
            sight.demandHouseholds(Spots.households(spots));
            Assignments assignments = new Assignments(access);
            byRole.forEach((role, some) -> {
                Responsible who =
                        new Responsible(name, Typed.fit(typed.phone(), PHONE), role, Typed.fit(typed.workUnit(), UNIT));
                Spots.units(some).forEach(unit -> assignments.assign(unit, who, session.today(), Typed.fit(why, WHY)));
                assignments.assign(Spots.households(some), who, session.today(), Typed.fit(why, WHY));
            });
            return spots.size();
        });
    }

    /** The phone of whoever answers for these and has none. */
    public void phone(Collection<BlindSpot> spots, String typed) {
        String phone = required(typed, PHONE, "coverage.refused.phone");
        store.write(Action.ASSIGN, label("label.coverage.phone", phone, spots), (access, sight) -> {
            sight.demandUnits(Spots.units(spots));
            sight.demandHouseholds(Spots.households(spots));
            new Assignments(access).phone(Spots.units(spots), Spots.households(spots), phone, session.today());
            return spots.size();
        });
    }

    /** The phone of these people. */
    public void personPhone(Collection<BlindSpot> spots, String typed) {
        String phone = required(typed, PHONE, "coverage.refused.phone");
        store.write(Action.EDIT_PEOPLE, label("label.coverage.person.phone", first(spots), spots), (access, sight) -> {
            List<PersonId> people = Spots.people(spots);
            sight.demandPeople(people);
            ResidenceRepository register = new ResidenceRepository(access);
            Map<PersonId, Residence> known = register.find(people);
            register.save(
                    known.values().stream().map(each -> withPhone(each, phone)).toList());
            people.stream().filter(person -> !known.containsKey(person)).forEach(person -> new PersonRepository(access)
                    .setOwnPhone(person, phone));
            return spots.size();
        });
    }

    private static Residence withPhone(Residence now, String phone) {
        return new Residence(
                now.person(),
                now.household(),
                now.relation(),
                phone,
                now.ethnicity(),
                now.politicalStatus(),
                now.note());
    }

    /** Somebody was at these doors today: they are visited, and screened in the round that counts. */
    public void visit(Collection<BlindSpot> spots, String by) {
        List<HouseholdId> homes = Spots.households(spots);
        String who = by.isBlank() ? session.user() : Typed.fit(by, NAME);
        store.write(Action.RECORD_VISITS, label("label.coverage.visit", who, spots), (access, sight) -> {
            sight.demandHouseholds(homes);
            new VisitRepository(access).note(homes, session.today(), who);
            return homes.size();
        });
    }

    /** Begins the next round of screening: every household is to be gone to anew. */
    public ScreeningRound beginRound() {
        return store.write(Action.EDIT_NET, Label.of("label.coverage.round"), access -> new VisitRepository(access)
                .begin(session.today()));
    }

    /** Those of the five who are named look after these people. */
    public void keepers(Collection<BlindSpot> spots, Collection<Keeper> typed) {
        List<Keeper> keepers = typed.stream()
                .map(each -> new Keeper(each.role(), Typed.fit(each.name(), NAME), Typed.fit(each.phone(), PHONE)))
                .filter(each -> !each.name().isEmpty())
                .toList();
        if (keepers.isEmpty()) {
            throw new RefusedException("coverage.refused.keepers");
        }
        List<WatchCaseId> cases = Spots.cases(spots);
        store.write(Action.EDIT_WATCH, label("label.coverage.keepers", first(spots), spots), (access, sight) -> {
            Spots.demandCases(access, sight, cases);
            new KeeperRepository(access).save(cases, keepers);
            return cases.size();
        });
    }

    private static String first(Collection<BlindSpot> spots) {
        return spots.stream().map(BlindSpot::name).findFirst().orElse("");
    }

    private static Label label(String key, String name, Collection<BlindSpot> spots) {
        return Label.of(key, name, Integer.toString(spots.size()));
    }

    private static String required(String typed, int most, String refusal) {
        String words = Typed.fit(typed, most);
        if (words.isEmpty()) {
            throw new RefusedException(refusal);
        }
        return words;
    }
}
