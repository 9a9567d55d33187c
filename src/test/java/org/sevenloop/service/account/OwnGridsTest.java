package org.sevenloop.service.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sevenloop.SampleCommunity.DAY;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sevenloop.SampleCommunity;
import org.sevenloop.SampleInspections;
import org.sevenloop.model.account.Role;
import org.sevenloop.model.closing.DayBoard;
import org.sevenloop.model.closing.DayDuty;
import org.sevenloop.model.closing.DayGroup;
import org.sevenloop.model.closing.DayPage;
import org.sevenloop.model.closing.DayProblem;
import org.sevenloop.model.closing.DayProblemId;
import org.sevenloop.model.closing.DayTask;
import org.sevenloop.model.closing.MustDo;
import org.sevenloop.model.closing.MustDoFacts;
import org.sevenloop.model.closing.OpenPoint;
import org.sevenloop.model.closing.ProblemEntry;
import org.sevenloop.model.exchange.ExportKind;
import org.sevenloop.model.inspection.Finding;
import org.sevenloop.model.inspection.FindingEntry;
import org.sevenloop.model.inspection.InspectionGroup;
import org.sevenloop.model.inspection.InspectionGroupId;
import org.sevenloop.model.inspection.InspectionPage;
import org.sevenloop.model.inspection.Severity;
import org.sevenloop.model.inspection.Site;
import org.sevenloop.model.inspection.SiteKind;
import org.sevenloop.model.inspection.VisitEntry;
import org.sevenloop.model.net.HouseholdEntry;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.HouseholdPage;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.model.people.Member;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.ResidentEntry;
import org.sevenloop.model.people.SearchHit;
import org.sevenloop.model.verification.PushEntry;
import org.sevenloop.model.verification.PushItem;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.BoardFilter;
import org.sevenloop.model.watch.Fact;
import org.sevenloop.model.watch.Period;
import org.sevenloop.model.watch.WatchCaseId;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.NotPermittedException;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;
import org.sevenloop.service.closing.DayService;
import org.sevenloop.service.closing.OverviewService;
import org.sevenloop.service.exchange.ExportService;
import org.sevenloop.service.exchange.HistoryService;
import org.sevenloop.service.inspection.InspectionService;
import org.sevenloop.service.net.NetEditor;
import org.sevenloop.service.net.NetService;
import org.sevenloop.service.people.PeopleService;
import org.sevenloop.service.people.SearchService;
import org.sevenloop.service.verification.VerificationService;
import org.sevenloop.service.watch.ReadingService;
import org.sevenloop.service.watch.WatchService;

/** Two grid workers side by side: each sees and changes the own grid, and nothing of the other's. */
class OwnGridsTest {
    private static final int HOMES = 6;

    private final Database database = Database.inMemory();
    private SampleCommunity sample = SampleCommunity.fill(database, HOMES);
    private UnitId mine = sample.leaves().get(2);
    private UnitId theirs = sample.leaves().get(3);
    private Store secretary = new Store(database, As.role(Role.SECRETARY));
    private Store worker = new Store(database, As.worker("一号", mine));
    private Store other = new Store(database, As.worker("二号", theirs));
    private Set<PersonId> myPeople = new HashSet<>();
    private Set<PersonId> theirPeople = new HashSet<>();
    private HouseholdId myHome = sample.households().get(2 * HOMES);
    private HouseholdId theirHome = sample.households().get(3 * HOMES);

    @BeforeEach
    void know() {
        sample.households().subList(2 * HOMES, 3 * HOMES).forEach(home -> myPeople.addAll(living(home)));
        sample.households().subList(3 * HOMES, 4 * HOMES).forEach(home -> theirPeople.addAll(living(home)));
    }

    private List<PersonId> living(HouseholdId home) {
        HouseholdPage page = new NetService(secretary).household(home);
        return page.members().stream()
                .map(Member::person)
                .map(each -> each.id())
                .toList();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static void elsewhere(Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOf(RefusedException.class)
                .extracting(refused -> ((RefusedException) refused).key())
                .isEqualTo("account.refused.elsewhere");
    }

    @Test
    void theNetHasTheOwnGridsWithWhatStandsAboveThem() {
        var net = new NetService(worker).net();
        assertThat(net.tree().find(mine)).isPresent();
        assertThat(net.tree().find(theirs)).isEmpty();
        assertThat(net.figures(net.community()).people()).isEqualTo(myPeople.size());
        assertThat(new NetService(worker).households(mine)).hasSize(HOMES);
        assertThat(new NetService(worker).households(theirs)).isEmpty();
        elsewhere(() -> new NetService(worker).unit(theirs));
        elsewhere(() -> new NetService(worker).household(theirHome));
        elsewhere(() -> new NetService(worker).history(theirHome));
    }

    @Test
    void whoeverHasTheUnitAboveHasBoth() {
        UnitId above = new NetService(secretary).net().tree().get(mine).parent();
        Store both = new Store(database, As.worker("三号", above));
        Set<PersonId> all = new HashSet<>(myPeople);
        all.addAll(theirPeople);
        assertThat(new PeopleService(both).people(sample.people()).keySet()).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void peopleAreFoundInTheOwnGridOnly() {
        assertThat(new PeopleService(worker).people(sample.people()).keySet())
                .containsExactlyInAnyOrderElementsOf(myPeople);
        PersonId stranger = theirPeople.iterator().next();
        elsewhere(() -> new PeopleService(worker).person(stranger));
        for (String word : List.of("1", "滨河路", "w", "周")) {
            for (SearchHit hit : new SearchService(worker).find(word, 100)) {
                PersonId found = hit.person();
                assertThat(found == null || myPeople.contains(found)).isTrue();
                HouseholdId home = hit.household();
                assertThat(home == null || sample.households().indexOf(home) / HOMES == 2)
                        .isTrue();
            }
        }
        assertThat(new SearchService(worker).find("滨河路", 100)).isNotEmpty();
    }

    @Test
    void theBoardAndTheTemperaturesAreTheOwnGrids() {
        List<BoardCard> all = new WatchService(secretary).board(BoardFilter.ALL).cards();
        List<BoardCard> own = new WatchService(worker).board(BoardFilter.ALL).cards();
        assertThat(own)
                .isNotEmpty()
                .allMatch(card -> myPeople.contains(card.person().id()));
        assertThat(own).hasSize((int) all.stream()
                .filter(card -> myPeople.contains(card.person().id()))
                .count());
        assertThat(new ReadingService(worker).sheet().lines())
                .isNotEmpty()
                .allMatch(row -> myPeople.contains(row.person().id()));
        WatchCaseId strange = all.stream()
                .filter(card -> theirPeople.contains(card.person().id()))
                .findFirst()
                .orElseThrow()
                .watchCase()
                .id();
        WatchService watch = new WatchService(worker);
        elsewhere(() -> watch.page(strange));
        elsewhere(() -> watch.entry(strange));
        elsewhere(() -> watch.preview(strange, java.util.Map.of()));
        elsewhere(() -> watch.change(strange, Fact.REACHABLE, "NO", ""));
        elsewhere(() -> watch.release(List.of(own.getFirst().watchCase().id(), strange), ""));
        elsewhere(() -> watch.remove(List.of(strange)));
        PersonId stranger = theirPeople.iterator().next();
        elsewhere(() -> new ReadingService(worker).record(stranger, DAY, Period.EVENING, "36.5"));
    }

    @Test
    void aRowIsJudgedByWhereItStandsNotByWhatAFormSays() {
        HouseholdEntry grabbed = new HouseholdEntry(theirHome, mine, "99", "滨河路9号", Tenure.RESIDENT, "单晓", "");
        elsewhere(() -> new NetEditor(worker).saveHousehold(grabbed));
        HouseholdEntry pushedAway = new HouseholdEntry(myHome, theirs, "99", "滨河路9号", Tenure.RESIDENT, "单晓", "");
        elsewhere(() -> new NetEditor(worker).saveHousehold(pushedAway));
        elsewhere(() -> new NetEditor(worker).removeHousehold(theirHome));
        elsewhere(() -> new NetService(worker).assign(List.of(mine), List.of(theirHome), SampleCommunity.ZHOU, ""));
        PersonId stranger = theirPeople.iterator().next();
        PersonEntry who = new PersonEntry("单晓", "", "", "", "", "");
        elsewhere(
                () -> new PeopleService(worker).saveResident(new ResidentEntry(stranger, myHome, who, "", "", "", "")));
        elsewhere(() -> new PeopleService(worker).removeResident(stranger));
        assertThat(new NetService(secretary).household(theirHome).household().unit())
                .isEqualTo(theirs);
        HouseholdEntry fine = new HouseholdEntry(myHome, mine, "99", "滨河路9号", Tenure.RESIDENT, "单晓", "");
        assertThat(new NetEditor(worker).saveHousehold(fine)).isEqualTo(myHome);
    }

    @Test
    void aPushedNameIsTheGridsInWhichItsPersonIsKnown() {
        enter(myPeople.iterator().next(), "甲");
        enter(theirPeople.iterator().next(), "乙");
        VerificationService all = new VerificationService(secretary, (access, entry) -> {});
        all.enter(new PushEntry(null, new PersonEntry("丙", "", "", "13911112222", "", ""), "", "", "", ""));
        VerificationService calls = new VerificationService(worker, (access, entry) -> {});
        List<PushItem> own = calls.page().items();
        assertThat(own).extracting(PushItem::name).containsExactly("甲");
        assertThat(all.page().items()).hasSize(3);
        calls.record(own, "已接通", null);
        List<PushItem> others = all.page().items().stream()
                .filter(each -> !each.name().equals("甲"))
                .toList();
        elsewhere(() -> calls.record(others, "已接通", null));
        elsewhere(() -> calls.remove(others));
        elsewhere(() -> calls.putOnWatch(others, null));
        elsewhere(() ->
                calls.enter(new PushEntry(null, new PersonEntry("丁", "", "", "13911113333", "", ""), "", "", "", "")));
    }

    private void enter(PersonId known, String name) {
        String number =
                new PeopleService(secretary).person(known).person().document().number();
        new VerificationService(secretary, (access, entry) -> {})
                .enter(new PushEntry(null, new PersonEntry(name, "", number, "", "", ""), "", "", "", ""));
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportKind.class,
            names = {"PEOPLE", "WATCH", "READINGS"})
    void aListHasTheOwnGridOnly(ExportKind kind) {
        Messages text = Messages.of(Locale.CHINESE);
        Set<String> numbers = new PeopleService(secretary)
                .people(myPeople).values().stream()
                        .map(each -> each.document().number())
                        .collect(Collectors.toSet());
        var rows = new ExportService(worker, text).table(kind).rows();
        assertThat(rows).isNotEmpty();
        assertThat(rows).allMatch(row -> row.stream().anyMatch(numbers::contains));
        assertThat(new ExportService(secretary, text).table(kind).rows()).hasSizeGreaterThan(rows.size());
    }

    @Test
    void onlyTheOwnSavesAreSeenAndTakenBack() {
        new NetService(worker).assign(List.of(), List.of(myHome), SampleCommunity.ZHOU, "");
        new NetService(other).assign(List.of(), List.of(theirHome), SampleCommunity.ZHOU, "");
        HistoryService mineOnly = new HistoryService(worker);
        assertThat(mineOnly.recent(20)).allMatch(line -> line.actor().equals("一号"));
        assertThat(new HistoryService(secretary).recent(20)).hasSizeGreaterThan(1);
        var theirSave = new HistoryService(other).lastUndoable().orElseThrow();
        assertThatThrownBy(() -> mineOnly.undo(theirSave.id()))
                .isInstanceOf(RefusedException.class)
                .isNotInstanceOf(NotPermittedException.class);
        assertThat(mineOnly.undoLast()).isPresent();
        assertThat(new NetService(secretary).household(myHome).responsible()).isNull();
        assertThat(new NetService(secretary).household(theirHome).responsible()).isEqualTo(SampleCommunity.ZHOU);
    }

    @Test
    void withoutUnitsNobodyIsSeen() {
        Session nobodys = As.worker("四号");
        assertThat(new PeopleService(new Store(database, nobodys)).people(sample.people()))
                .isEmpty();
        assertThat(new WatchService(new Store(database, nobodys))
                        .board(BoardFilter.ALL)
                        .cards())
                .isEmpty();
    }

    /** Findings of the own places are seen, with their pictures; of checkpoints and of other grids nothing is. */
    @Test
    void whatInspectionsFoundInTheOwnGridIsSeen() {
        InspectionService all = new InspectionService(secretary);
        InspectionGroupId group = all.setup().save(new InspectionGroup(null, "第一督查组", "周晨", "", ""));
        InspectionGroupId idle = all.setup().save(new InspectionGroup(null, "第二督查组", "郑云", "", ""));
        UnitTree tree = new NetService(secretary).net().tree();
        UnitId above = tree.get(mine).parent();
        String address = tree.get(above).name() + "12号";
        for (Site site : List.of(
                new Site(SiteKind.COMPOUND, "甲院", mine.value()),
                new Site(SiteKind.HOUSEHOLD, address, null),
                new Site(SiteKind.COMPOUND, "乙院", theirs.value()),
                new Site(SiteKind.CHECKPOINT, "东门卡口", mine.value()),
                new Site(SiteKind.MARKET, "便民菜店", null))) {
            inspect(all, group, site);
        }
        InspectionService own = new InspectionService(worker);
        InspectionPage page = own.page();
        assertThat(page.findings()).extracting(each -> each.site().name()).containsExactly("甲院");
        assertThat(page.visits()).hasSize(1);
        assertThat(page.offenders()).hasSize(1);
        assertThat(new InspectionService(new Store(database, As.worker("三号", above)))
                        .page()
                        .findings())
                .extracting(each -> each.site().name())
                .containsExactlyInAnyOrder("甲院", "乙院", address);
        assertThat(page.groups())
                .extracting(InspectionGroup::id)
                .containsExactly(group)
                .doesNotContain(idle);
        assertThat(page.sites()).extracting(Site::key).containsExactly(mine.value());
        for (Finding each : all.page().findings()) {
            long step = each.steps().getFirst().key();
            if (page.findings().contains(each)) {
                assertThat(own.photo(step)).isPresent();
            } else {
                elsewhere(() -> own.photo(step));
            }
        }
        assertThatThrownBy(() -> inspect(own, group, new Site(SiteKind.COMPOUND, "甲院", mine.value())))
                .isInstanceOf(NotPermittedException.class);
    }

    /** What the overview tells somebody to do is what stands where it leads. */
    @Test
    void whatIsLateInOtherGridsIsNobodysToDoHere() {
        InspectionService all = new InspectionService(secretary);
        InspectionGroupId group = all.setup().save(new InspectionGroup(null, "第一督查组", "周晨", "", ""));
        for (UnitId grid : List.of(mine, theirs)) {
            inspect(
                    all,
                    group,
                    new Site(SiteKind.COMPOUND, grid.equals(mine) ? "甲院" : "乙院", grid.value()),
                    all.now().minusMinutes(1));
        }
        DayService days = new DayService(secretary);
        LocalDate day = SampleCommunity.DAY.minusDays(1);
        for (UnitId grid : List.of(mine, theirs)) {
            days.raise(day, new ProblemEntry(DayProblem.Kind.PROBLEM, grid, "", "水管冻裂", ""), null);
        }

        assertThat(all.late().count()).isEqualTo(2);
        assertThat(days.overnight()).isEqualTo(2);
        MustDoFacts.LateFindings late = new InspectionService(worker).late();
        assertThat(late.count()).isEqualTo(1);
        assertThat(late.site()).isEqualTo("甲院");
        assertThat(new DayService(worker).overnight()).isEqualTo(1);
        assertThat(new OverviewService(worker).overview().mustDo())
                .filteredOn(item -> item.kind() == MustDo.Kind.LATE_FINDINGS || item.kind() == MustDo.Kind.OVERNIGHT)
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.titleArguments()).containsExactly(1));
    }

    private static void inspect(InspectionService service, InspectionGroupId group, Site site) {
        inspect(service, group, site, SampleCommunity.DAY.atTime(18, 0));
    }

    private static void inspect(InspectionService service, InspectionGroupId group, Site site, LocalDateTime deadline) {
        LocalDateTime at = SampleCommunity.DAY.atTime(9, 0);
        FindingEntry found =
                new FindingEntry("", "后门没人看", "", Severity.MINOR, "", "", deadline, SampleInspections.picture());
        service.findings().record(new VisitEntry(group, at, site, false, "", List.of(), List.of(found)));
    }

    /** Whose grid is a part of a group sees how the group stands, not what was raised in its other parts, and notes nothing. */
    @Test
    void aGridInAGroupSeesHowItsGroupStands() {
        UnitId group = new NetService(secretary).net().tree().get(mine).parent();
        LocalDate day = SampleCommunity.DAY;
        DayService days = new DayService(secretary);
        DayTask met = DayTask.of(group, DayDuty.MEETING);
        ProblemEntry entry = new ProblemEntry(DayProblem.Kind.NEED, group, "3号楼", "独居老人缺降压药", "");
        days.tick(day, List.of(met));
        DayProblemId raised = days.raise(day, entry, null);
        days.carry(day, List.of(new OpenPoint.Undone(DayTask.of(group, DayDuty.REPORT))), day.plusDays(1), "等降压药");

        DayService own = new DayService(worker);
        DayPage page = own.page(day);
        assertThat(page.board().groups()).extracting(DayGroup::id).containsExactly(group);
        assertThat(page.board().ticked(met)).isTrue();
        assertThat(page.board().raised(group)).isEqualTo(1);
        assertThat(page.board().problems().getFirst())
                .extracting(DayProblem::content, DayProblem::place)
                .containsExactly("", "");
        assertThat(page.board().carries()).extracting(each -> each.why()).containsExactly("");
        assertThat(page.writable()).isFalse();
        assertThat(page.readOnly()).containsExactly(group);
        assertThat(own.openGroups()).isZero();
        elsewhere(() -> own.tick(day, List.of(met)));
        elsewhere(() -> own.raise(day, entry, null));
        elsewhere(() -> own.settle(day, List.of(raised), "已送到"));
        elsewhere(() -> own.photo(raised));
        DayPage whole = new DayService(new Store(database, As.worker("三号", group))).page(day);
        assertThat(whole.readOnly()).isEmpty();
        assertThat(whole.board().problems().getFirst().content()).isEqualTo("独居老人缺降压药");
        assertThat(days.page(day).readOnly()).isEmpty();
    }

    @Test
    void theDayIsThatOfTheOwnGroup() {
        UnitId own = sample.leaves().get(0);
        UnitId next = sample.leaves().get(1);
        LocalDate day = SampleCommunity.DAY;
        new NetService(secretary).assign(List.of(own, next), List.of(), new Responsible("周晨", "18600003317"), "");
        DayService days = new DayService(secretary);
        for (UnitId group : List.of(own, next)) {
            days.tick(day, List.of(DayTask.of(group, DayDuty.MEETING)));
            days.raise(day, new ProblemEntry(DayProblem.Kind.PROBLEM, group, "", "水管冻裂", ""), null);
            days.carry(day, List.of(new OpenPoint.Undone(DayTask.of(group, DayDuty.REPORT))), day.plusDays(1), "下雪");
        }
        days.page(day)
                .board()
                .problems()
                .forEach(each -> days.carry(day, List.of(new OpenPoint.Unsettled(each)), day.plusDays(1), "等配件"));

        DayBoard board = new DayService(new Store(database, As.worker("三号", own)))
                .page(day)
                .board();
        assertThat(board.groups()).extracting(DayGroup::id).containsExactly(own);
        assertThat(board.ticks().keySet()).extracting(DayTask::group).containsExactly(own);
        assertThat(board.problems()).extracting(DayProblem::group).containsExactly(own);
        assertThat(board.carries()).hasSize(2).allSatisfy(each -> assertThat(
                        each.task() == null ? each.problem() : each.task().group())
                .isIn(own, board.problems().getFirst().id()));
    }
}
