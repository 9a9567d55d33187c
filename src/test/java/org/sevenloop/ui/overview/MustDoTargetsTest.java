package org.sevenloop.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sevenloop.SampleFiles;
import org.sevenloop.SampleInspections;
import org.sevenloop.SampleSession;
import org.sevenloop.model.checkpoint.RosterPage;
import org.sevenloop.model.checkpoint.Shift;
import org.sevenloop.model.checkpoint.ShiftPage;
import org.sevenloop.model.closing.MustDo;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.model.watch.Period;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Changes;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;
import org.sevenloop.service.campaign.SubjectService;
import org.sevenloop.service.checkpoint.CheckpointService;
import org.sevenloop.service.closing.DailyService;
import org.sevenloop.service.closing.OverviewService;
import org.sevenloop.service.exchange.ExchangeServices;
import org.sevenloop.service.exchange.ImportService;
import org.sevenloop.service.inspection.InspectionExport;
import org.sevenloop.service.inspection.InspectionService;
import org.sevenloop.service.net.NetEditor;
import org.sevenloop.service.net.NetService;
import org.sevenloop.service.people.PeopleService;
import org.sevenloop.service.verification.VerificationService;
import org.sevenloop.service.watch.ReadingService;
import org.sevenloop.service.watch.WatchService;
import org.sevenloop.ui.checkpoint.CheckpointViewModel;
import org.sevenloop.ui.closing.DailyViewModel;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;
import org.sevenloop.ui.exchange.ImportViewModel;
import org.sevenloop.ui.inspection.InspectionServices;
import org.sevenloop.ui.inspection.InspectionViewModel;
import org.sevenloop.ui.net.NetServices;
import org.sevenloop.ui.net.NetViewModel;
import org.sevenloop.ui.verification.VerificationViewModel;
import org.sevenloop.ui.watch.BoardViewModel;
import org.sevenloop.ui.watch.ReadingsViewModel;

/** Every line of 今日必办 leads to exactly those it counts: the figure in its words is the figure at its target. */
@TestInstance(Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class MustDoTargetsTest {
    private static final Session SESSION = SampleSession.evening();

    private final Messages text = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private final List<Throwable> problems = new ArrayList<>();
    private final List<DeskFilter> asked = new ArrayList<>();
    private Database store;
    private DeskTools tools;
    private OverviewViewModel overview;

    @BeforeAll
    void sample() {
        store = SampleFiles.community(SESSION);
        SampleFiles.takeAll(new ImportService(new Store(store, SESSION)), SampleFiles.all());
        SampleInspections.fill(new InspectionService(new Store(store, SESSION)));
        tools = new DeskTools(
                text,
                TaskRunner.immediate(),
                new Changes(),
                problems::add,
                (said, undo) -> {},
                (desk, filter) -> asked.add(filter));
        overview = new OverviewViewModel(new OverviewService(new Store(store, SESSION)), tools);
        overview.shown(DeskFilter.NONE);
        overview.allProperty().set(true);
    }

    @AfterAll
    void close() {
        store.close();
    }

    List<MustDoRow> lines() {
        return List.copyOf(overview.rows());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void theCountIsWhatTheTargetShows(MustDoRow row) {
        overview.open(row);
        DeskFilter filter = asked.getLast();
        MustDo item = row.item();
        int counted =
                switch (item.kind()) {
                    case EMPTY_SHIFT, SHORT_SHIFT ->
                        (Integer) item.titleArguments().get(2);
                    case SUMMARY -> 1;
                    default -> (Integer) item.titleArguments().getFirst();
                };
        assertThat(shown(item, filter)).as(row.title()).isEqualTo(counted);
        assertThat(problems).isEmpty();
    }

    private int shown(MustDo item, DeskFilter filter) {
        return switch (item.desk()) {
            case "board" -> cards(filter);
            case "readings" -> slots(item, filter);
            case "checkpoint" -> places(filter);
            case "verification" -> names(filter);
            case "net" -> households(filter);
            case "import" -> flagged(filter);
            case "inspection" -> findings(filter);
            case "report" -> summaries(filter);
            default -> throw new AssertionError("no desk " + item.desk());
        };
    }

    /** A colour leads to its column, everything else narrows the whole board; what was chosen before is gone. */
    private int cards(DeskFilter filter) {
        BoardViewModel board = new BoardViewModel(new WatchService(new Store(store, SESSION)), tools);
        board.shown(DeskFilter.NONE);
        board.unitProperty().set(board.units().getFirst().id());
        board.findProperty().set("no such name");
        board.shown(filter);
        Colour asks = board.askedProperty().get();
        return asks != null
                ? board.column(asks).size()
                : List.of(Colour.values()).stream()
                        .mapToInt(colour -> board.column(colour).size())
                        .sum();
    }

    private int slots(MustDo item, DeskFilter filter) {
        ReadingsViewModel readings = new ReadingsViewModel(new ReadingService(new Store(store, SESSION)), tools);
        readings.shown(DeskFilter.NONE);
        readings.findProperty().set("no such name");
        readings.shown(filter);
        boolean fever = item.kind() == MustDo.Kind.FEVER;
        assertThat(readings.rows()).isNotEmpty();
        return readings.rows().stream()
                .mapToInt(row -> (int) List.of(Period.values()).stream()
                        .map(period -> row.at(SESSION.today(), period))
                        .filter(taken ->
                                fever ? taken.filter(celsius -> celsius.fever()).isPresent() : taken.isEmpty())
                        .count())
                .sum();
    }

    /** The drawer opens on the first of the shifts of the line; the others begin at the same hour. */
    private int places(DeskFilter filter) {
        CheckpointViewModel posts = new CheckpointViewModel(new CheckpointService(new Store(store, SESSION)), tools);
        posts.shown(filter);
        ShiftPage open = Objects.requireNonNull(posts.shiftProperty().get());
        RosterPage page = Objects.requireNonNull(posts.pageProperty().get());
        boolean empty = open.shift().heads() == 0;
        return page.roster().shifts().stream()
                .filter(each -> each.day().equals(open.shift().day())
                        && each.time().equals(open.shift().time()))
                .filter(each -> each.isShort() && (each.heads() == 0) == empty)
                .mapToInt(Shift::missing)
                .sum();
    }

    private int names(DeskFilter filter) {
        VerificationViewModel calls = new VerificationViewModel(
                new VerificationService(new Store(store, SESSION), (access, entry) -> {}), tools);
        calls.searchProperty().set("no such name");
        calls.shown(filter);
        return calls.shown().size();
    }

    private int households(DeskFilter filter) {
        NetServices services = new NetServices(
                new NetService(new Store(store, SESSION)),
                new NetEditor(new Store(store, SESSION)),
                new PeopleService(new Store(store, SESSION)),
                new SubjectService(new Store(store, SESSION), tools.text()));
        NetViewModel net = new NetViewModel(services, tools);
        net.shown(filter);
        return (int) net.rows().stream().filter(row -> row.household() != null).count();
    }

    private int flagged(DeskFilter filter) {
        ImportViewModel imports =
                new ImportViewModel(ExchangeServices.of(new Store(store, SESSION), tools.text()), tools);
        imports.shown(filter);
        assertThat(imports.partProperty().get()).isEqualTo(ImportViewModel.Part.PROBLEMS);
        return imports.openProblems().size();
    }

    private int findings(DeskFilter filter) {
        Store here = new Store(store, SESSION);
        InspectionViewModel inspections = new InspectionViewModel(
                new InspectionServices(new InspectionService(here), new InspectionExport(here, text)), tools);
        inspections.view().searchProperty().set("no such name");
        inspections.shown(filter);
        return inspections.shown().size();
    }

    private int summaries(DeskFilter filter) {
        DailyViewModel daily = new DailyViewModel(new DailyService(new Store(store, SESSION), text), tools);
        daily.shown(filter);
        return Objects.requireNonNull(daily.pageProperty().get()).pages().isEmpty() ? 0 : 1;
    }
}
