package org.sevenloop.service.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.model.people.Person;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.Residence;
import org.sevenloop.model.people.Resident;
import org.sevenloop.model.people.Stranded;
import org.sevenloop.model.report.PeopleFilter;
import org.sevenloop.model.report.PeopleList;
import org.sevenloop.model.report.ReportPerson;
import org.sevenloop.model.watch.Celsius;
import org.sevenloop.model.watch.Reading;
import org.sevenloop.model.watch.WatchCase;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.HouseholdRepository;
import org.sevenloop.persistence.PersonRepository;
import org.sevenloop.persistence.ReadingRepository;
import org.sevenloop.persistence.ResidenceRepository;
import org.sevenloop.persistence.StrandedRepository;
import org.sevenloop.persistence.UnitRepository;
import org.sevenloop.persistence.WatchRepository;
import org.sevenloop.service.people.WatchedPeople;

/** The people of a day as forms ask about them; each list is read once, when it is first asked for. */
final class ReportPeople {
    private final Access access;
    private final CommunityId community;
    private final LocalDate day;
    private final UnitTree tree;
    private final Map<PeopleList, List<ReportPerson>> lists = new EnumMap<>(PeopleList.class);

    ReportPeople(Access access, CommunityId community, LocalDate day) {
        this.access = access;
        this.community = community;
        this.day = day;
        this.tree = new UnitRepository(access).tree();
    }

    List<ReportPerson> of(PeopleFilter filter) {
        return filter.of(lists.computeIfAbsent(filter.list(), this::read), day);
    }

    private List<ReportPerson> read(PeopleList list) {
        return switch (list) {
            case WATCH -> watched();
            case REGISTER -> registered();
            case STRANDED -> stranded();
        };
    }

    private List<ReportPerson> watched() {
        WatchRepository watch = new WatchRepository(access);
        List<WatchCase> cases = watch.casesOn(day);
        List<PersonId> ids = cases.stream().map(WatchCase::person).toList();
        Map<PersonId, Person> people = new PersonRepository(access).find(ids);
        Map<PersonId, ReportPerson.Home> homes = homes(new ResidenceRepository(access).find(ids));
        Map<PersonId, Celsius> measured = measured();
        var units = watch.units();
        List<ReportPerson> read = new ArrayList<>();
        for (WatchCase each : cases) {
            Person person = people.get(each.person());
            if (person != null) {
                read.add(new ReportPerson(
                        person,
                        each,
                        homes.get(each.person()),
                        null,
                        group(units.get(each.id())),
                        measured.get(each.person())));
            }
        }
        return read;
    }

    private List<ReportPerson> registered() {
        List<Resident> residents = new ResidenceRepository(access).all();
        Map<PersonId, Residence> places = residents.stream()
                .collect(Collectors.toMap(each -> each.person().id(), Resident::residence));
        Map<PersonId, ReportPerson.Home> homes = homes(places);
        Map<HouseholdId, UnitId> units = new HashMap<>();
        new HouseholdRepository(access).all().forEach(each -> units.put(each.id(), each.unit()));
        return residents.stream()
                .map(each -> new ReportPerson(
                        each.person(),
                        null,
                        homes.get(each.person().id()),
                        null,
                        group(units.get(each.residence().household())),
                        null))
                .toList();
    }

    private List<ReportPerson> stranded() {
        List<Stranded> all = new StrandedRepository(access).all();
        List<PersonId> ids = all.stream().map(each -> each.person().id()).toList();
        Map<PersonId, ReportPerson.Home> homes = homes(new ResidenceRepository(access).find(ids));
        return all.stream()
                .map(each -> new ReportPerson(
                        each.person(), null, homes.get(each.person().id()), each, "", null))
                .toList();
    }

    private Map<PersonId, ReportPerson.Home> homes(Map<PersonId, Residence> places) {
        Collection<HouseholdId> wanted =
                places.values().stream().map(Residence::household).collect(Collectors.toSet());
        Map<HouseholdId, Household> households = new HouseholdRepository(access).find(wanted);
        Map<PersonId, ReportPerson.Home> homes = new HashMap<>();
        places.forEach((person, place) -> {
            Household household = households.get(place.household());
            if (household != null) {
                homes.put(person, new ReportPerson.Home(place, household.address(), household.head()));
            }
        });
        return homes;
    }

    private Map<PersonId, Celsius> measured() {
        Map<PersonId, Celsius> highest = new HashMap<>();
        for (Reading each : new ReadingRepository(access).between(day, day)) {
            highest.merge(each.person(), each.celsius(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
        }
        return highest;
    }

    private String group(@Nullable UnitId unit) {
        return WatchedPeople.groupName(tree, unit, community);
    }
}
