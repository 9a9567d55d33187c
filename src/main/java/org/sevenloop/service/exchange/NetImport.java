package org.sevenloop.service.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.NetLine;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.net.AnswerRole;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.persistence.Assignments;
import org.sevenloop.persistence.HouseholdRepository;
import org.sevenloop.persistence.ResponsibilityRepository;
import org.sevenloop.persistence.UnitRepository;
import org.sevenloop.service.exchange.ImportRun.Outcome;

/**
 * A list of the net on its way in: units that are not there yet are made, and so are households of which a row tells more
 * than a number; whoever is named answers for them from today on.
 */
final class NetImport implements LineImport<NetLine> {
    /** Who answers for a household where the row names one; the others answer for the unit around it. */
    private static final Set<AnswerRole> OF_HOUSEHOLDS =
            EnumSet.of(AnswerRole.RESPONSIBLE, AnswerRole.REPRESENTATIVE, AnswerRole.CADRE);

    private final ImportRun run;
    private final Units units;
    private final HouseholdRepository households;
    private final ResponsibilityRepository answers;
    private final Assignments assignments;
    private final LocalDate day;
    private final Map<UnitId, List<Household>> byUnit = new HashMap<>();
    private final Map<UnitId, Map<AnswerRole, Responsible>> ofUnits = new LinkedHashMap<>();
    private final Map<Responsible, Set<HouseholdId>> ofHouseholds = new LinkedHashMap<>();
    private final Map<UnitId, List<Responsible>> before;
    private boolean made;

    NetImport(ImportRun run, UnitId community) {
        this.run = run;
        this.units = new Units(new UnitRepository(run.access()), community);
        this.households = new HouseholdRepository(run.access());
        this.answers = new ResponsibilityRepository(run.access());
        this.assignments = new Assignments(run.access());
        this.day = run.actor().businessDay();
        this.before = answers.allOfUnits(day);
    }

    @Override
    public void run(List<NetLine> lines) {
        lines.forEach(this::lay);
        ofUnits.forEach((unit, all) -> all.values().forEach(who -> assignments.assign(unit, who, day, "")));
        ofHouseholds.forEach((who, homes) -> assignments.assign(homes, who, day, ""));
    }

    private void lay(NetLine line) {
        if (line.unitPath().isEmpty()) {
            run.count(line, Outcome.REJECTED, null);
            run.problem(line, Problem.reject(line.place(), "", "net.unit.missing"), null);
            return;
        }
        int known = units.made();
        UnitId unit = units.ensure(line.unitPath());
        boolean changed = units.made() > known;
        List<HouseholdId> homes = line.ofHouseholds() ? homes(line, unit) : List.of();
        changed |= made;
        made = false;
        for (Responsible who : line.answers()) {
            if (!homes.isEmpty() && OF_HOUSEHOLDS.contains(who.role())) {
                changed |= answerFor(homes, who);
            } else {
                changed |= answerFor(line, unit, who);
            }
        }
        run.count(
                line,
                changed ? Outcome.ADDED : Outcome.UNCHANGED,
                homes.isEmpty() ? unit.value() : homes.getFirst().value());
    }

    private boolean answerFor(List<HouseholdId> homes, Responsible who) {
        Map<HouseholdId, Responsible> now = answers.inRole(homes, who.role(), day);
        boolean changed = false;
        for (HouseholdId home : homes) {
            changed |= !who.equals(now.get(home));
            ofHouseholds.computeIfAbsent(who, ignored -> new LinkedHashSet<>()).add(home);
        }
        return changed;
    }

    private boolean answerFor(NetLine line, UnitId unit, Responsible who) {
        ofUnits.computeIfAbsent(unit, ignored -> new EnumMap<>(AnswerRole.class))
                .put(who.role(), who);
        Responsible earlier = run.memory().answers(unit, who);
        if (earlier != null && !earlier.equals(who)) {
            run.problem(line, Problem.flag(line.place(), who.name(), "repeated.differs", earlier.name()), unit.value());
        }
        return earlier == null && !before.getOrDefault(unit, List.of()).contains(who);
    }

    private List<HouseholdId> homes(NetLine line, UnitId unit) {
        List<Household> there = byUnit.computeIfAbsent(unit, id -> new ArrayList<>(households.inUnits(List.of(id))));
        List<HouseholdId> homes = new ArrayList<>();
        if (line.householdNumbers().size() > 1) {
            line.householdNumbers().forEach(number -> there.stream()
                    .filter(each -> each.number().equals(number))
                    .forEach(each -> homes.add(each.id())));
            if (homes.isEmpty()) {
                String numbers = String.join(" ", line.householdNumbers());
                run.problem(line, Problem.flag(line.place(), numbers, "net.household.unknown"), unit.value());
            }
            return homes;
        }
        Household one = find(line, there);
        homes.add(one == null ? make(line, unit, there) : one.id());
        return homes;
    }

    private static @Nullable Household find(NetLine line, List<Household> there) {
        String number =
                line.householdNumbers().isEmpty() ? "" : line.householdNumbers().getFirst();
        String address = AddressKey.of(line.address());
        return there.stream()
                .filter(each -> number.isEmpty()
                        ? address.isEmpty()
                                ? each.head().equals(line.head())
                                : AddressKey.of(each.address()).equals(address)
                        : each.number().equals(number))
                .findFirst()
                .orElse(null);
    }

    private HouseholdId make(NetLine line, UnitId unit, List<Household> there) {
        Household household = new Household(
                households.nextId(),
                unit,
                line.householdNumbers().isEmpty() ? "" : line.householdNumbers().getFirst(),
                line.address(),
                Tenure.RESIDENT,
                line.head(),
                "");
        households.insert(household);
        there.add(household);
        made = true;
        return household.id();
    }
}
