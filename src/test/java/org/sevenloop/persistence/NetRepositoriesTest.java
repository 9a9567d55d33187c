package org.sevenloop.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.model.net.Term;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.net.UnitTree;

@Execution(ExecutionMode.CONCURRENT)
class NetRepositoriesTest extends RepositoryTest {
    private static final UnitId COMMUNITY = new UnitId(HERE.value());
    private static final Responsible ZHOU = new Responsible("周晨", "18600003317");
    private static final Responsible WANG = new Responsible("王建宁", "");

    private static UnitId unit(Access access, UnitKind kind, String name) {
        UnitRepository units = new UnitRepository(access);
        UnitId id = units.nextId();
        units.insert(new Unit(id, COMMUNITY, kind, name, null, 1));
        return id;
    }

    private static void community(Access access) {
        new UnitRepository(access).insert(new Unit(COMMUNITY, null, UnitKind.COMMUNITY, "窑湾社区", "422899001001", 0));
    }

    private static HouseholdId household(Access access, UnitId unit) {
        HouseholdRepository households = new HouseholdRepository(access);
        HouseholdId id = households.nextId();
        households.insert(new Household(id, unit, "3", "三组3号", Tenure.TENANT, "白轩敏", "独居"));
        return id;
    }

    @ParameterizedTest
    @MethodSource("stores")
    void unitsAreInsertedRenamedAndClosed(Database store) {
        try (store) {
            UnitId group = write(store, access -> {
                community(access);
                return unit(access, UnitKind.GROUP, "一组");
            });
            UnitTree tree = read(store, access -> new UnitRepository(access).tree());
            assertEquals(
                    List.of("窑湾社区", "一组"),
                    tree.path(group).stream().map(Unit::name).toList());
            change(store, access -> {
                Unit before = new UnitRepository(access).tree().get(group);
                new UnitRepository(access)
                        .update(new Unit(group, before.parent(), before.kind(), "二组", null, before.order()));
            });
            assertEquals(
                    "二组",
                    read(store, access -> new UnitRepository(access).tree())
                            .get(group)
                            .name());
            change(store, access -> new UnitRepository(access).close(group, DAY));
            assertTrue(read(store, access -> new UnitRepository(access).tree())
                    .find(group)
                    .isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void householdsAreReadAsWritten(Database store) {
        try (store) {
            change(store, access -> {
                community(access);
                UnitId group = unit(access, UnitKind.GROUP, "三组");
                HouseholdId id = household(access, group);
                HouseholdRepository households = new HouseholdRepository(access);
                Household written = new Household(id, group, "3", "三组3号", Tenure.TENANT, "白轩敏", "独居");
                assertEquals(written, households.find(id).orElseThrow());
                assertEquals(List.of(written), households.inUnits(List.of(group)));
                assertEquals(Map.of(group, 1), households.countByUnit());
                Household moved = new Household(id, COMMUNITY, "3", "三组3号", Tenure.RESIDENT, "白轩敏", "");
                households.update(List.of(moved));
                assertEquals(List.of(moved), households.all());
                households.remove(List.of(id));
                assertTrue(households.all().isEmpty());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void anAssignmentEndsTheOneBeforeAndKeepsIt(Database store) {
        try (store) {
            HouseholdId home = write(store, access -> {
                community(access);
                return household(access, unit(access, UnitKind.GROUP, "一组"));
            });
            change(store, access -> new Assignments(access).assign(List.of(home), ZHOU, DAY.minusDays(3), "包户"));
            change(store, access -> new Assignments(access).assign(List.of(home), WANG, DAY, "调整"));
            change(store, access -> new Assignments(access).assign(List.of(home), WANG, DAY, "又一次"));
            assertEquals(Map.of(home, WANG), on(store, home, 0));
            assertEquals(Map.of(home, ZHOU), on(store, home, -1));
            assertEquals(Map.of(), on(store, home, -4));
            List<Term> terms = read(store, access -> new ResponsibilityRepository(access).history(home));
            assertEquals(2, terms.size());
            assertEquals("调整", terms.getFirst().why());
            assertEquals(DAY, terms.getLast().to());
            change(store, access -> new Assignments(access).end(List.of(home), DAY.plusDays(1)));
            assertEquals(Map.of(), on(store, home, 1));
        }
    }

    private static Map<HouseholdId, Responsible> on(Database store, HouseholdId home, int daysLater) {
        return read(store, access -> new ResponsibilityRepository(access)
                .ofHouseholds(List.of(home), DAY.plusDays(daysLater)));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void somebodyEnteredForALaterDayGivesWayToSomebodyEnteredForToday(Database store) {
        try (store) {
            change(store, access -> {
                community(access);
                ResponsibilityRepository answers = new ResponsibilityRepository(access);
                Assignments assignments = new Assignments(access);
                assignments.assign(COMMUNITY, ZHOU, DAY.plusDays(5), "");
                assignments.assign(COMMUNITY, WANG, DAY, "");
                assertEquals(Map.of(COMMUNITY, WANG), answers.ofUnits(DAY));
                assertEquals(Map.of(COMMUNITY, WANG), answers.ofUnits(DAY.plusDays(9)));
                assignments.end(COMMUNITY, DAY.plusDays(1));
                assertEquals(Map.of(), answers.ofUnits(DAY.plusDays(1)));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void householdsWithSomebodyOfTheirOwnAreCountedByUnit(Database store) {
        try (store) {
            change(store, access -> {
                community(access);
                UnitId group = unit(access, UnitKind.GROUP, "一组");
                HouseholdId answered = household(access, group);
                household(access, group);
                ResponsibilityRepository answers = new ResponsibilityRepository(access);
                Assignments assignments = new Assignments(access);
                assignments.assign(List.of(answered), ZHOU, DAY, "");
                assignments.assign(COMMUNITY, WANG, DAY, "");
                assertEquals(Map.of(group, 1), answers.householdsAnsweredFor(DAY));
                assignments.remove(List.of(answered));
                assertEquals(Map.of(), answers.householdsAnsweredFor(DAY));
            });
        }
    }
}
