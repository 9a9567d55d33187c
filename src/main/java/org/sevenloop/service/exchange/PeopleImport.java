package org.sevenloop.service.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.PeopleLine;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.Residence;
import org.sevenloop.persistence.HouseholdRepository;
import org.sevenloop.persistence.ResidenceRepository;
import org.sevenloop.persistence.UnitRepository;
import org.sevenloop.service.exchange.ImportRun.Outcome;

/** The household register on its way in: units, households, and who lives where. */
final class PeopleImport implements LineImport<PeopleLine> {
    private final ImportRun run;
    private final PersonMatcher matcher;
    private final Persons persons;
    private final Units units;
    private final Households households;
    private final ResidenceRepository residences;

    PeopleImport(ImportRun run, PersonMatcher matcher, UnitId community) {
        this.run = run;
        this.matcher = matcher;
        this.persons = new Persons(run, matcher);
        this.units = new Units(new UnitRepository(run.access()), community);
        this.households = new Households(
                new HouseholdRepository(run.access()), run.memory().homes());
        this.residences = new ResidenceRepository(run.access());
    }

    /** A row and whom and where it means. */
    private record Placed(PeopleLine line, Candidate person, HouseholdId household, boolean repeated) {}

    @Override
    public void run(List<PeopleLine> lines) {
        Map<UnitId, List<PeopleLine>> byUnit = lines.stream()
                .filter(line -> !line.identity().name().isBlank())
                .collect(Collectors.groupingBy(
                        line -> units.ensure(line.unitPath()), LinkedHashMap::new, Collectors.toList()));
        byUnit.keySet().removeIf(units::made);
        households.prepare(byUnit);
        matcher.preparePlaced(lines.stream().map(this::named).toList());
        List<Placed> placed = new ArrayList<>(lines.size());
        for (PeopleLine line : lines) {
            if (line.identity().name().isBlank()) {
                run.count(line, Outcome.REJECTED, null);
                run.problem(line, Persons.nameMissing(run, line), null);
            } else {
                place(line).ifPresent(placed::add);
            }
        }
        Map<PersonId, Residence> before = residences.find(placed.stream()
                .map(Placed::person)
                .filter(Candidate::onRecord)
                .map(Candidate::id)
                .toList());
        placed.forEach(one -> lay(one, before.get(one.person().id())));
        placed.forEach(one -> count(one, before.get(one.person().id())));
        households.finish();
        save(placed, before);
        matcher.finish();
    }

    private PersonMatcher.Row named(PeopleLine line) {
        boolean asked = run.memory().isFirst() && !line.identity().name().isBlank();
        return new PersonMatcher.Row(
                line.identity(), asked ? households.known(line, units.ensure(line.unitPath())) : null);
    }

    /** Each person once, where the last row that named somebody left the person. */
    private void save(List<Placed> placed, Map<PersonId, Residence> before) {
        List<Residence> moved = new ArrayList<>();
        for (Placed one : placed) {
            Residence residence = one.person().takeResidence();
            Residence was = before.get(one.person().id());
            if (residence != null && was == null) {
                residences.insert(residence);
            } else if (residence != null && !residence.equals(was)) {
                moved.add(residence);
            }
        }
        residences.save(moved);
    }

    private Optional<Placed> place(PeopleLine line) {
        Identity who = line.identity();
        PersonMatcher.Match match = matcher.match(who, null);
        if (persons.skipped(match, who)) {
            persons.settle(line, who, match, "", true);
            return Optional.empty();
        }
        UnitId unit = units.ensure(line.unitPath());
        Candidate known = persons.meant(match, who);
        HouseholdId household = households.of(line, unit, known == null ? null : known.home());
        return persons.settle(line, who, matcher.match(who, household), "", true)
                .map(person -> {
                    if (!household.equals(person.home())) {
                        person.livesIn(household);
                        run.memory().lives(person, household);
                    }
                    return new Placed(line, person, household, person.nameAgain());
                });
    }

    private void lay(Placed placed, @Nullable Residence before) {
        Candidate person = placed.person();
        Residence earlier = person.residence() == null ? before : person.residence();
        Residence laid = residence(placed, earlier);
        if (placed.repeated() && !laid.equals(earlier)) {
            Problem differs =
                    Persons.repeatedDiffers(run, placed.line(), placed.line().identity());
            run.problem(placed.line(), differs, person.id().value());
        }
        person.lay(laid);
    }

    private void count(Placed placed, @Nullable Residence before) {
        Residence now = placed.person().residence();
        boolean same = now != null && now.equals(before) && !placed.person().changed();
        if (placed.repeated() && before != null && !same) {
            run.overturn(placed.person().id().value());
        }
        Outcome outcome = before == null ? Outcome.ADDED : same ? Outcome.UNCHANGED : Outcome.UPDATED;
        run.count(
                placed.line(),
                placed.repeated() ? Outcome.REPEATED : outcome,
                placed.person().id().value());
    }

    private static Residence residence(Placed placed, @Nullable Residence earlier) {
        PeopleLine line = placed.line();
        return new Residence(
                placed.person().id(),
                placed.household(),
                Blank.or(line.relation(), earlier == null ? "" : earlier.relation()),
                Blank.or(line.identity().phone(), earlier == null ? "" : earlier.phone()),
                Blank.or(line.ethnicity(), earlier == null ? "" : earlier.ethnicity()),
                Blank.or(line.politicalStatus(), earlier == null ? "" : earlier.politicalStatus()),
                Blank.or(line.note(), earlier == null ? "" : earlier.note()));
    }
}
