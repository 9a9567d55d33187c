package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sevenloop.model.checkpoint.Checkpoint;
import org.sevenloop.model.checkpoint.CheckpointId;
import org.sevenloop.model.coverage.BlindKind;
import org.sevenloop.model.coverage.BlindSpot;
import org.sevenloop.model.coverage.Entrances;
import org.sevenloop.model.coverage.Keeper;
import org.sevenloop.model.coverage.KeeperRole;
import org.sevenloop.model.coverage.ScreeningRound;
import org.sevenloop.model.net.AnswerRole;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitChange;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.Residence;
import org.sevenloop.model.watch.Answer;
import org.sevenloop.model.watch.Measure;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.model.watch.Review;
import org.sevenloop.model.watch.WatchCase;
import org.sevenloop.model.watch.WatchCaseId;
import org.sevenloop.model.watch.WatchFacts;

/** What was missed, who was at which door, who looks after whom, and what became of units: on H2 and PostgreSQL alike. */
class CoverageRepositoriesTest extends RepositoryTest {
    private static final UnitId COMMUNITY = new UnitId(HERE.value());
    private static final Responsible WORKER = new Responsible("周晨", "18600003317", AnswerRole.GRID_WORKER, "市文旅局");
    private static final Responsible CADRE = new Responsible("王建宁", "", AnswerRole.CADRE, "");

    private static UnitId grid(Access access) {
        UnitRepository units = new UnitRepository(access);
        units.insert(new Unit(COMMUNITY, null, UnitKind.COMMUNITY, "清江社区", "422899001001", 0));
        UnitId id = units.nextId();
        units.open(new Unit(id, COMMUNITY, UnitKind.GRID, "1网格", null, 1), DAY.minusDays(5));
        return id;
    }

    private static List<HouseholdId> homes(Access access, UnitId unit, int many) {
        HouseholdRepository households = new HouseholdRepository(access);
        List<HouseholdId> homes = new ArrayList<>();
        for (int i = 1; i <= many; i++) {
            HouseholdId id = households.nextId();
            households.insert(new Household(id, unit, i + "", "滨河路" + i + "号", Tenure.RESIDENT, "单晓", ""));
            homes.add(id);
        }
        return homes;
    }

    @ParameterizedTest
    @MethodSource("stores")
    void rolesStandBesideEachOtherAndEndAlone(Database store) {
        try (store) {
            change(store, access -> {
                UnitId grid = grid(access);
                List<HouseholdId> homes = homes(access, grid, 3);
                ResponsibilityRepository answers = new ResponsibilityRepository(access);
                Assignments assignments = new Assignments(access);
                assignments.assign(grid, WORKER, DAY.minusDays(2), "");
                assignments.assign(homes.subList(0, 2), CADRE, DAY.minusDays(2), "");
                assignments.assign(homes.subList(0, 1), WORKER, DAY, "");
                assertThat(answers.allOfUnits(DAY)).isEqualTo(Map.of(grid, List.of(WORKER)));
                assertThat(answers.history(homes.getFirst())).hasSize(2).allMatch(term -> term.to() == null);
                CoverageRepository missed = new CoverageRepository(access, DAY);
                assertThat(sums(access).answered(AnswerRole.CADRE)).isEqualTo(Map.of(grid, 2));
                assertThat(sums(access).answered(AnswerRole.RESPONSIBLE)).isEqualTo(Map.of(grid, 2));
                assertThat(sums(access).silent()).isEqualTo(Map.of(grid, 2));
                assertThat(assignments.endOf(CADRE, DAY)).isEqualTo(2);
                assertThat(sums(access).left(AnswerRole.CADRE)).isEqualTo(Map.of(grid, 2));
                assertThat(sums(access).left(AnswerRole.RESPONSIBLE)).isEqualTo(Map.of(grid, 1));
                assertThat(listed(missed, BlindKind.LEFT, AnswerRole.CADRE, grid))
                        .isEqualTo(2);
                assertThat(listed(missed, BlindKind.UNANSWERED, AnswerRole.CADRE, grid))
                        .isEqualTo(1);
                assertThat(listed(missed, BlindKind.SILENT, null, grid)).isZero();
            });
        }
    }

    private static CoverageSums sums(Access access) {
        return new CoverageSums(access, DAY);
    }

    private static int listed(CoverageRepository missed, BlindKind kind, @Nullable AnswerRole asked, UnitId unit) {
        return missed.households(kind, asked, 1, List.of(unit), 100).size();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void visitsCountForTheDayAndTheRound(Database store) {
        try (store) {
            change(store, access -> {
                UnitId grid = grid(access);
                List<HouseholdId> homes = homes(access, grid, 3);
                VisitRepository visits = new VisitRepository(access);
                assertThat(visits.round()).isEmpty();
                assertThat(visits.begin(DAY.minusDays(1))).isEqualTo(new ScreeningRound(1, DAY.minusDays(1)));
                visits.note(homes.subList(0, 2), DAY.minusDays(1), "周晨");
                visits.note(homes.subList(1, 3), DAY, "周晨");
                visits.note(homes.subList(1, 3), DAY, "周晨");
                CoverageRepository missed = new CoverageRepository(access, DAY);
                assertThat(sums(access).screened(1)).isEqualTo(Map.of(grid, 3));
                assertThat(sums(access).visited()).isEqualTo(Map.of(grid, 2));
                assertThat(listed(missed, BlindKind.VISIT, null, grid)).isEqualTo(1);
                visits.begin(DAY);
                visits.note(homes.subList(1, 2), DAY, "周晨");
                assertThat(sums(access).screened(2)).isEqualTo(Map.of(grid, 1));
                new Assignments(access).remove(homes);
                new HouseholdRepository(access).remove(homes);
                assertThat(sums(access).visited()).isEmpty();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void peopleWithoutADocumentOrPhoneAreFound(Database store) {
        try (store) {
            change(store, access -> {
                UnitId grid = grid(access);
                HouseholdId home = homes(access, grid, 1).getFirst();
                PersonRepository people = new PersonRepository(access);
                PersonId known = people.add(named("单晓", "422899198001020018"), "");
                PersonId watched = people.add(named("白轩敏"), "");
                ResidenceRepository register = new ResidenceRepository(access);
                register.insert(new Residence(known, home, "户主", "", "", "", ""));
                register.insert(new Residence(watched, home, "配偶", "", "", "", ""));
                WatchCaseId id = new WatchRepository(access).insert(isolated(watched));
                CoverageRepository missed = new CoverageRepository(access, DAY);
                assertThat(sums(access).withoutDocument()).isEqualTo(Map.of(grid, 1));
                assertThat(sums(access).withoutPhone()).isEqualTo(Map.of(grid, 1));
                assertThat(missed.people(BlindKind.PHONE, List.of(grid), 10))
                        .extracting(BlindSpot::name)
                        .containsExactly("单晓");
                keepers(access, id);
            });
        }
    }

    private static void keepers(Access access, WatchCaseId id) {
        KeeperRepository keepers = new KeeperRepository(access);
        Keeper doctor = new Keeper(KeeperRole.DOCTOR, "付伟月", "13800000002");
        Keeper cadre = new Keeper(KeeperRole.CADRE, "王建宁", "");
        keepers.save(List.of(id), List.of(doctor));
        keepers.save(List.of(id), List.of(cadre));
        assertThat(keepers.of(List.of(id))).isEqualTo(Map.of(id, List.of(cadre, doctor)));
        new WatchRepository(access).remove(List.of(id));
        assertThat(keepers.of(List.of(id))).isEmpty();
    }

    private static WatchCase isolated(PersonId person) {
        WatchFacts facts = new WatchFacts(
                Origin.WUHAN, Answer.YES, Answer.YES, Answer.YES, Answer.NO, Review.REVIEWED, Measure.HOME_ISOLATION);
        return new WatchCase(
                new WatchCaseId(0),
                person,
                facts,
                "武汉市",
                DAY.minusDays(3),
                "",
                "",
                "",
                "",
                null,
                "13800000001",
                null,
                Answer.NO,
                new Responsible("", ""),
                "",
                DAY,
                null,
                "");
    }

    @ParameterizedTest
    @MethodSource("stores")
    void anEarlierDaysNetIsTold(Database store) {
        try (store) {
            change(store, access -> {
                UnitRepository units = new UnitRepository(access);
                UnitId grid = grid(access);
                Unit before = units.tree().get(grid);
                units.update(before.named("东网格"));
                UnitChange renamed =
                        new UnitChange(grid, UnitChange.What.RENAMED, "1网格", "东网格", DAY.minusDays(1), "改名", "李文清");
                units.note(renamed);
                units.close(grid, DAY);
                assertThat(units.changes(grid)).containsExactly(renamed);
                assertThat(units.tree(DAY).find(grid)).isEmpty();
                assertThat(units.tree(DAY.minusDays(1)).get(grid).name()).isEqualTo("东网格");
                assertThat(units.tree(DAY.minusDays(2)).get(grid).name()).isEqualTo("1网格");
                assertThat(units.tree(DAY.minusDays(6)).find(grid)).isEmpty();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void postsSayHowManyAreOnDuty(Database store) {
        try (store) {
            change(store, access -> {
                CheckpointRepository points = new CheckpointRepository(access);
                points.insert(new Checkpoint(new CheckpointId(0), "阳光小区东门", false, 2, "", "", "", 0));
                assertThat(points.posts(DAY)).containsExactly(new Entrances.Post("阳光小区东门", "", false, 0));
            });
        }
    }
}
