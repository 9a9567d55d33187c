package org.sevenloop.service.net;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.net.GovernanceProfile;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.HouseholdLine;
import org.sevenloop.model.net.HouseholdPage;
import org.sevenloop.model.net.Net;
import org.sevenloop.model.net.NetFigures;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Term;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitChange;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitPage;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.model.net.WorkUnit;
import org.sevenloop.model.people.Member;
import org.sevenloop.model.people.Person;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.Residence;
import org.sevenloop.model.watch.ColourCounts;
import org.sevenloop.model.watch.Period;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.Assignments;
import org.sevenloop.persistence.HouseholdRepository;
import org.sevenloop.persistence.ResidenceRepository;
import org.sevenloop.persistence.ResponsibilityRepository;
import org.sevenloop.persistence.UnitRepository;
import org.sevenloop.service.Masked;
import org.sevenloop.service.Session;
import org.sevenloop.service.Sight;
import org.sevenloop.service.Store;
import org.sevenloop.service.people.WatchedPeople;

/** The seven levels: what is in them, with what figures, and who answers for it. */
public final class NetService {
    private final Store store;
    private final Session session;

    public NetService(Store store) {
        this.store = store;
        this.session = store.session();
    }

    /** The business day. */
    public LocalDate today() {
        return session.today();
    }

    /** All units of the community and above it, with their figures as of today. */
    public Net net() {
        return store.read(
                Action.SEE_PEOPLE,
                (access, sight) -> sight.masked() ? Masked.of(net(access, sight)) : net(access, sight));
    }

    /** For somebody with own units: these and what stands above them, and sums of these alone, so that they add up. */
    private Net net(Access access, Sight sight) {
        UnitId community = new UnitId(session.community().value());
        UnitTree all = new UnitRepository(access).tree().around(community);
        UnitTree tree = seen(all, sight);
        Map<UnitId, Responsible> responsible = new ResponsibilityRepository(access).ofUnits(session.today());
        Sums sums = new Sums(tree, community, sight::sees);
        responsible.keySet().retainAll(ids(tree));
        return new Net(tree, community, sums.of(access, session.today()), responsible);
    }

    /** What each work unit answers for, by its name; of what is seen. */
    public List<WorkUnit> workUnits() {
        return store.read(Action.SEE_PEOPLE, (access, sight) -> {
            ResponsibilityRepository answers = new ResponsibilityRepository(access);
            Map<String, List<UnitId>> units = answers.unitsByWorkUnit(session.today());
            Map<String, List<HouseholdId>> homes = answers.householdsByWorkUnit(session.today());
            WorkUnits found = new WorkUnits(net(access, sight), ids -> lines(access, seen(access, ids, sight)));
            Set<String> names = new TreeSet<>(units.keySet());
            names.addAll(homes.keySet());
            return names.stream()
                    .map(name -> found.of(
                            name,
                            units.getOrDefault(name, List.of()).stream()
                                    .filter(sight::sees)
                                    .toList(),
                            homes.getOrDefault(name, List.of())))
                    .filter(each -> !each.units().isEmpty() || !each.homes().isEmpty())
                    .map(each -> sight.masked() ? Masked.of(each) : each)
                    .toList();
        });
    }

    private static List<Household> seen(Access access, Collection<HouseholdId> ids, Sight sight) {
        return new HouseholdRepository(access)
                .find(ids).values().stream()
                        .filter(home -> sight.sees(home.unit()))
                        .toList();
    }

    private static UnitTree seen(UnitTree all, Sight sight) {
        if (sight.everything()) {
            return all;
        }
        Map<UnitId, Unit> units = new LinkedHashMap<>();
        for (UnitId own : sight.units()) {
            all.path(own).forEach(unit -> units.put(unit.id(), unit));
        }
        return new UnitTree(units.values());
    }

    private static Set<UnitId> ids(UnitTree tree) {
        return tree.roots().stream()
                .flatMap(root -> tree.subtree(root.id()).stream())
                .map(Unit::id)
                .collect(Collectors.toSet());
    }

    /** How the community is governed. */
    public GovernanceProfile profile() {
        return store.read(Action.SEE_PEOPLE, (access, sight) -> UnitEditor.profile(access));
    }

    /** What became of a unit, the first first. */
    public List<UnitChange> changes(UnitId id) {
        return store.read(Action.SEE_PEOPLE, (access, sight) -> {
            sight.demand(id);
            return new UnitRepository(access).changes(id);
        });
    }

    /** The net as it stood on an earlier day. */
    public UnitTree tree(LocalDate day) {
        return store.read(
                Action.SEE_PEOPLE,
                (access, sight) -> seen(
                        new UnitRepository(access)
                                .tree(day)
                                .around(new UnitId(session.community().value())),
                        sight));
    }

    public UnitPage unit(UnitId id) {
        return store.read(Action.SEE_PEOPLE, (access, sight) -> {
            Net net = net(access, sight);
            sight.demand(sight.everything() || net.tree().find(id).isPresent());
            UnitPage page = new UnitPage(
                    net.tree().get(id),
                    net.tree().path(id),
                    chain(net.tree(), id, net.responsible()),
                    net.responsible().get(id),
                    net.figures(id),
                    net.tree().children(id).size(),
                    new ResponsibilityRepository(access).history(id));
            return sight.masked() ? Masked.of(page) : page;
        });
    }

    /** The households directly under a unit. */
    public List<HouseholdLine> households(UnitId unit) {
        return households(List.of(unit));
    }

    /** The households directly under any of these units. */
    public List<HouseholdLine> households(Collection<UnitId> units) {
        return store.read(Action.SEE_PEOPLE, (access, sight) -> {
            List<HouseholdLine> lines = lines(
                    access,
                    new HouseholdRepository(access)
                            .inUnits(units.stream().filter(sight::sees).toList()));
            return sight.masked() ? lines.stream().map(Masked::of).toList() : lines;
        });
    }

    private List<HouseholdLine> lines(Access access, List<Household> households) {
        List<HouseholdId> ids = households.stream().map(Household::id).toList();
        ResidenceRepository residences = new ResidenceRepository(access);
        Map<HouseholdId, Integer> sizes = residences.sizes(ids);
        Map<HouseholdId, List<PersonId>> watchedIds = residences.watched(ids);
        Map<HouseholdId, Responsible> responsible =
                new ResponsibilityRepository(access).ofHouseholds(ids, session.today());
        WatchedPeople watched = new WatchedPeople(
                access, watchedIds.values().stream().flatMap(List::stream).toList(), session.today());
        List<HouseholdLine> lines = new ArrayList<>(households.size());
        for (Household household : households) {
            lines.add(new HouseholdLine(
                    household,
                    sizes.getOrDefault(household.id(), 0),
                    colours(watchedIds.getOrDefault(household.id(), List.of()), watched),
                    responsible.get(household.id())));
        }
        return lines;
    }

    private static ColourCounts colours(List<PersonId> members, WatchedPeople watched) {
        return members.stream()
                .flatMap(member -> watched.colour(member).stream())
                .map(ColourCounts::one)
                .reduce(ColourCounts.ZERO, ColourCounts::plus);
    }

    public HouseholdPage household(HouseholdId id) {
        return store.read(Action.SEE_PEOPLE, (access, sight) -> {
            sight.demand(id);
            HouseholdPage page = household(access, id);
            return sight.masked() ? Masked.of(page) : page;
        });
    }

    private HouseholdPage household(Access access, HouseholdId id) {
        Household household = Entries.household(access, id);
        UnitTree tree = new UnitRepository(access).tree();
        ResponsibilityRepository answers = new ResponsibilityRepository(access);
        Map<Person, Residence> members = new ResidenceRepository(access).members(id);
        return new HouseholdPage(
                household,
                tree.path(household.unit()),
                chain(tree, household.unit(), answers.ofUnits(session.today())),
                answers.ofHouseholds(List.of(id), session.today()).get(id),
                members(access, members, WatchedPeople.groupName(tree, household.unit(), session.community())));
    }

    private List<Member> members(Access access, Map<Person, Residence> people, String unitName) {
        List<PersonId> ids = people.keySet().stream().map(Person::id).toList();
        WatchedPeople watched = new WatchedPeople(access, ids, session.today());
        List<Member> members = new ArrayList<>(ids.size());
        people.forEach((person, residence) -> members.add(new Member(
                person,
                residence,
                watched.card(person, unitName),
                watched.today(person.id(), Period.MORNING),
                watched.today(person.id(), Period.EVENING))));
        return members;
    }

    private static Map<UnitId, Responsible> chain(UnitTree tree, UnitId unit, Map<UnitId, Responsible> responsible) {
        Map<UnitId, Responsible> chain = new LinkedHashMap<>();
        for (Unit above : tree.path(unit)) {
            Responsible who = responsible.get(above.id());
            if (who != null) {
                chain.put(above.id(), who);
            }
        }
        return chain;
    }

    /** Who ever answered for a household, the newest first. */
    public List<Term> history(HouseholdId household) {
        return store.read(Action.SEE_PEOPLE, (access, sight) -> {
            sight.demand(household);
            List<Term> terms = new ResponsibilityRepository(access).history(household);
            return sight.masked() ? terms.stream().map(Masked::of).toList() : terms;
        });
    }

    /** From today on somebody answers for these units and households. */
    public void assign(Collection<UnitId> units, Collection<HouseholdId> households, Responsible who, String why) {
        Responsible typed = Entries.responsible(who);
        int many = units.size() + households.size();
        Label label = Label.of("label.net.assign", typed.name(), Integer.toString(many));
        store.write(Action.ASSIGN, label, (access, sight) -> {
            sight.demandUnits(units);
            sight.demandHouseholds(households);
            Assignments assignments = new Assignments(access);
            units.forEach(unit -> assignments.assign(unit, typed, session.today(), Entries.why(why)));
            assignments.assign(households, typed, session.today(), Entries.why(why));
            return many;
        });
    }

    /** From today on nobody answers for these units and households. */
    public void unassign(Collection<UnitId> units, Collection<HouseholdId> households) {
        int many = units.size() + households.size();
        store.write(Action.ASSIGN, Label.of("label.net.unassign", Integer.toString(many)), (access, sight) -> {
            sight.demandUnits(units);
            sight.demandHouseholds(households);
            Assignments assignments = new Assignments(access);
            units.forEach(unit -> assignments.end(unit, session.today()));
            assignments.end(households, session.today());
            return many;
        });
    }

    /** The sums of one unit, for whoever needs no tree. */
    public NetFigures figures(UnitId unit) {
        return net().figures(unit);
    }
}
