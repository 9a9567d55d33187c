package org.sevenloop.service.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleSession;
import org.sevenloop.model.coverage.BlindKind;
import org.sevenloop.model.coverage.BlindSpot;
import org.sevenloop.model.coverage.BlindTarget;
import org.sevenloop.model.coverage.CoveragePage;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.model.net.AnswerRole;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.persistence.Assignments;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.ResponsibilityRepository;
import org.sevenloop.persistence.UnitRepository;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.Store;
import org.sevenloop.service.exchange.HistoryService;
import org.sevenloop.service.exchange.ImportService;
import org.sevenloop.service.net.NetEditor;
import org.sevenloop.spreadsheet.TestBook;
import org.sevenloop.spreadsheet.TestPeople;

/** A village and a community set up from sheets, as they were: 天寿村 with 6 网格员 and 35 村民代表, 金星社区 with 4 large and 40 small grids. */
class NetSheetTest {
    private static final int PEOPLE = 2128;
    private static final int GRIDS = 6;
    private static final int REPRESENTATIVES = 35;
    private static final int HOUSEHOLDS = 700;

    private final SampleSession session = SampleSession.evening();
    private final Database database = Database.inMemory();
    private final Store store = new Store(database, session);
    private final ImportService imports = new ImportService(store);
    private final CoverageService coverage = new CoverageService(store);
    private final UnitId place = new UnitId(session.community().value());

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        database.close();
    }

    private void place(UnitKind kind, String name) {
        database.write(session.actor(), Label.of("label.net.place"), access -> {
            new UnitRepository(access).insert(new Unit(place, null, kind, name, "422899001001", 0));
            new Assignments(access).assign(place, new Responsible("李文清", "13900000001"), session.today(), "");
            return place;
        });
    }

    private static Responsible worker(int grid) {
        return new Responsible(TestPeople.name(3000 + grid), TestPeople.phone(3000 + grid), AnswerRole.GRID_WORKER, "");
    }

    private static Responsible representative(int n) {
        return new Responsible(TestPeople.name(3100 + n), TestPeople.phone(3100 + n), AnswerRole.REPRESENTATIVE, "");
    }

    private static int grid(int household) {
        return household % GRIDS;
    }

    /** Each representative has households of one grid. */
    private static int representativeOf(int household) {
        int inGrid = household / GRIDS;
        int grid = grid(household);
        int of = (REPRESENTATIVES - grid + GRIDS - 1) / GRIDS;
        return grid + GRIDS * (inGrid % of);
    }

    private Path register() throws IOException {
        TestBook book = new TestBook().sheet("户籍").row("天寿村住户花名册");
        book.row("网格", "户编号", "户主", "姓名", "与户主关系", "身份证号", "联系电话");
        for (int n = 0; n < PEOPLE; n++) {
            int household = n % HOUSEHOLDS;
            String head = TestPeople.name(household);
            boolean isHead = n < HOUSEHOLDS;
            book.row(
                    grid(household) + 1 + "网格",
                    Integer.toString(household + 1),
                    head,
                    isHead ? head : TestPeople.name(n),
                    isHead ? "户主" : "家属",
                    TestPeople.id(n),
                    TestPeople.phone(n));
        }
        return book.save(folder);
    }

    private Path net() throws IOException {
        TestBook book = new TestBook().sheet("网格").row("天寿村网格员、村民代表包户表");
        book.row("网格", "网格员", "网格员电话", "户编号", "户主", "村民代表", "村民代表电话");
        for (int household = 0; household < HOUSEHOLDS; household++) {
            Responsible worker = worker(grid(household));
            Responsible representative = representative(representativeOf(household));
            book.row(
                    grid(household) + 1 + "网格",
                    worker.name(),
                    worker.phone(),
                    Integer.toString(household + 1),
                    TestPeople.name(household),
                    representative.name(),
                    representative.phone());
        }
        return book.save(folder);
    }

    private ImportOutcome take(Path file) {
        return imports.commit(imports.read(file, Progress.NONE), Progress.NONE);
    }

    @Test
    void oneRepresentativeRemovedLeavesExactlyHisHouseholdsBlind() throws IOException {
        place(UnitKind.VILLAGE, "天寿村");
        new NetEditor(store).units().follow("village");
        assertThat(take(register()).counters().added()).isEqualTo(PEOPLE);
        assertThat(coverage.page().counts(place).of(BlindKind.UNANSWERED, 7)).isEqualTo(HOUSEHOLDS);
        assertThat(coverage.page().counts(place).of(BlindKind.UNANSWERED, 6)).isEqualTo(GRIDS);

        ImportOutcome outcome = take(net());
        assertThat(outcome.file().kind()).isEqualTo(SheetKind.NET);
        assertThat(outcome.problems()).isEmpty();
        CoveragePage covered = coverage.page();
        assertThat(covered.counts(place).of(BlindKind.UNANSWERED)).isZero();
        assertThat(covered.counts(place).of(BlindKind.LEFT)).isZero();
        assertThat(covered.tree().children(place)).hasSize(GRIDS);
        assertThat(take(net()).counters().changesSomething()).isFalse();

        Responsible leaving = representative(4);
        Set<HouseholdId> his = new HashSet<>(homesOf(leaving));
        assertThat(his).hasSizeBetween(15, 25);
        new NetEditor(store).units().leave(leaving);
        List<BlindSpot> blind = coverage.list(BlindKind.LEFT, 7, place).spots();
        assertThat(blind)
                .allMatch(spot -> leaving.equals(spot.who()) && worker(4).equals(spot.worker()));
        assertThat(homes(blind)).isEqualTo(his);
        assertThat(coverage.page().counts(place).of(BlindKind.LEFT)).isEqualTo(his.size());
        assertThat(coverage.page().counts(place).of(BlindKind.UNANSWERED)).isZero();

        coverage.editor().assign(blind, new Responsible("王建宁", "13800000009"), "接任");
        assertThat(coverage.page().counts(place).of(BlindKind.LEFT)).isZero();
    }

    private List<HouseholdId> homesOf(Responsible who) {
        return database.read(session.community(), access -> new ResponsibilityRepository(access).homesOf(who));
    }

    private static Set<HouseholdId> homes(List<BlindSpot> spots) {
        return spots.stream()
                .map(spot -> ((BlindTarget.OfHousehold) spot.target()).id())
                .collect(Collectors.toSet());
    }

    @Test
    void aCommunityOfFourLargeAndFortySmallGridsIsSetUpAndTakenBack() throws IOException {
        place(UnitKind.COMMUNITY, "金星社区");
        new NetEditor(store).units().follow("grids");
        TestBook book = new TestBook().sheet("网格").row("金星社区网格责任表");
        book.row("大网格", "小网格", "责任人", "联系电话", "职务");
        for (int large = 1; large <= 4; large++) {
            book.row("第" + large + "大网格", "", TestPeople.name(large), TestPeople.phone(large), "网格长");
            for (int small = 1; small <= 10; small++) {
                int n = large * 100 + small;
                book.row("第" + large + "大网格", n + "网格", TestPeople.name(n), TestPeople.phone(n), "网格员");
            }
        }
        ImportOutcome outcome = take(book.save(folder));
        assertThat(outcome.file().kind()).isEqualTo(SheetKind.NET);
        assertThat(outcome.problems()).isEmpty();
        CoveragePage page = coverage.page();
        List<Unit> large = page.tree().children(place);
        assertThat(large).hasSize(4).allMatch(unit -> unit.kind() == UnitKind.LARGE_GRID);
        assertThat(large).allMatch(unit -> page.tree().children(unit.id()).size() == 10);
        assertThat(page.counts(place).total()).isZero();
        new HistoryService(store).undo(outcome.batch());
        assertThat(coverage.page().tree().children(place)).isEmpty();
    }
}
