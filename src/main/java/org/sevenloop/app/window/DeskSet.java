package org.sevenloop.app.window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.net.Unit;
import org.sevenloop.platform.Changes;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.exchange.ExchangeServices;
import org.sevenloop.ui.account.AccountsView;
import org.sevenloop.ui.account.AccountsViewModel;
import org.sevenloop.ui.backup.BackupCard;
import org.sevenloop.ui.backup.BackupViewModel;
import org.sevenloop.ui.campaign.CampaignView;
import org.sevenloop.ui.campaign.CampaignViewModel;
import org.sevenloop.ui.checkpoint.CheckpointView;
import org.sevenloop.ui.checkpoint.CheckpointViewModel;
import org.sevenloop.ui.closing.DailyView;
import org.sevenloop.ui.closing.DailyViewModel;
import org.sevenloop.ui.closing.DayServices;
import org.sevenloop.ui.closing.DayView;
import org.sevenloop.ui.closing.DayViewModel;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;
import org.sevenloop.ui.coverage.CoverageServices;
import org.sevenloop.ui.coverage.CoverageView;
import org.sevenloop.ui.coverage.CoverageViewModel;
import org.sevenloop.ui.directive.DirectiveServices;
import org.sevenloop.ui.directive.DirectiveView;
import org.sevenloop.ui.directive.DirectiveViewModel;
import org.sevenloop.ui.exchange.ExportView;
import org.sevenloop.ui.exchange.ExportViewModel;
import org.sevenloop.ui.exchange.ImportView;
import org.sevenloop.ui.exchange.ImportViewModel;
import org.sevenloop.ui.inspection.InspectionServices;
import org.sevenloop.ui.inspection.InspectionView;
import org.sevenloop.ui.inspection.InspectionViewModel;
import org.sevenloop.ui.net.NetServices;
import org.sevenloop.ui.net.NetView;
import org.sevenloop.ui.net.NetViewModel;
import org.sevenloop.ui.overview.OverviewView;
import org.sevenloop.ui.overview.OverviewViewModel;
import org.sevenloop.ui.people.StrandedView;
import org.sevenloop.ui.people.StrandedViewModel;
import org.sevenloop.ui.report.ReportView;
import org.sevenloop.ui.report.ReportViewModel;
import org.sevenloop.ui.shell.Desk;
import org.sevenloop.ui.shell.DeskGroup;
import org.sevenloop.ui.verification.VerificationView;
import org.sevenloop.ui.verification.VerificationViewModel;
import org.sevenloop.ui.watch.BoardView;
import org.sevenloop.ui.watch.BoardViewModel;
import org.sevenloop.ui.watch.ReadingsView;
import org.sevenloop.ui.watch.ReadingsViewModel;

/** All desks in the order of the rail, each with its view model; views are made when they are first shown. */
final class DeskSet {
    /** What the keyboard works on first. */
    private static final Map<String, String> MAIN = Map.ofEntries(
            Map.entry("overview", ".sl-must .button"),
            Map.entry("report", "#daily-print"),
            Map.entry("net", "#net-tree"),
            Map.entry("coverage", "#coverage-table"),
            Map.entry("board", "#board-red-cards"),
            Map.entry("readings", "#readings-grid"),
            Map.entry("verification", "#verification-table"),
            Map.entry("stranded", "#people-stranded-table"),
            Map.entry("checkpoint", "#checkpoint-staffing"),
            Map.entry("import", "#exchange-choose"),
            Map.entry("export", "#exchange-export-people-xlsx"));

    /** What somebody must be allowed to do for a desk to be of any use to them. */
    private static final Map<String, Action> ASKS = Map.ofEntries(
            Map.entry("overview", Action.SEE_FIGURES),
            Map.entry("report", Action.SEE_FIGURES),
            Map.entry("day", Action.SEE_DAY),
            Map.entry("net", Action.SEE_PEOPLE),
            Map.entry("coverage", Action.SEE_COVERAGE),
            Map.entry("board", Action.SEE_WATCH),
            Map.entry("readings", Action.SEE_WATCH),
            Map.entry("verification", Action.SEE_CALLS),
            Map.entry("stranded", Action.SEE_STRANDED),
            Map.entry("checkpoint", Action.SEE_ROSTER),
            Map.entry("directive", Action.SEE_DIRECTIVES),
            Map.entry("import", Action.IMPORT),
            Map.entry("export", Action.EXPORT),
            Map.entry("inspection", Action.SEE_INSPECTION),
            Map.entry("reporting", Action.REPORT),
            Map.entry("campaign", Action.END_CAMPAIGN));

    private final List<Desk> desks = new ArrayList<>();
    private final Map<String, Runnable> hide = new HashMap<>();
    private final Map<String, Runnable> print = new HashMap<>();
    private final List<Consumer<@Nullable Unit>> looks = new ArrayList<>();
    private Runnable pulse = () -> {};
    private final Map<String, ObservableValue<?>> drawers = new HashMap<>();
    private final WindowActs window;
    private final Wiring wiring;
    private final DeskTools tools;
    private final DeskTools timed;
    private final Messages text;

    /** @param passed fires like the others' changes, and with each minute too: for desks that say how long something still has */
    DeskSet(Wiring wiring, DeskTools tools, Changes passed, WindowActs window) {
        this.window = window;
        this.wiring = wiring;
        this.tools = tools;
        this.timed = tools.with(passed);
        this.text = tools.text();
        today();
        people();
        line();
        upAndDown();
        data();
    }

    private void today() {
        OverviewViewModel overview = new OverviewViewModel(wiring.overview(), timed);
        add("overview", MaterialDesignV.VIEW_DASHBOARD_OUTLINE, DeskGroup.TODAY, () -> new OverviewView(overview, text))
                .on(overview::shown, overview::hidden, overview::print);
        DayViewModel day = new DayViewModel(new DayServices(wiring.days(), wiring.closings()), tools);
        add("day", MaterialDesignC.CALENDAR_CHECK_OUTLINE, DeskGroup.TODAY, () -> new DayView(day, text))
                .on(day::shown, day::hidden, day::print);
        DailyViewModel daily = new DailyViewModel(wiring.daily(), tools);
        add("report", MaterialDesignF.FILE_DOCUMENT_OUTLINE, DeskGroup.TODAY, () -> new DailyView(daily, text))
                .on(daily::shown, daily::hidden, daily::print);
    }

    private void people() {
        NetServices services = new NetServices(wiring.net(), wiring.netEditor(), wiring.people(), wiring.subjects());
        NetViewModel net = new NetViewModel(services, tools);
        Supplier<LocalDate> today = wiring.session()::today;
        add("net", MaterialDesignS.SITEMAP, DeskGroup.PEOPLE, () -> new NetView(net, text, today))
                .drawer(net.page())
                .on(net::shown, net::hidden, net::print);
        missed();
        watched();
        VerificationViewModel calls = new VerificationViewModel(wiring.verification(), tools);
        add(
                        "verification",
                        MaterialDesignP.PHONE_CHECK_OUTLINE,
                        DeskGroup.PEOPLE,
                        () -> new VerificationView(calls, text))
                .on(calls::shown, calls::hidden, calls::print);
        StrandedViewModel stranded = new StrandedViewModel(wiring.stranded(), tools);
        add("stranded", MaterialDesignH.HOME_ALERT_OUTLINE, DeskGroup.PEOPLE, () -> new StrandedView(stranded, text))
                .on(stranded::shown, stranded::hidden, stranded::print);
    }

    private void missed() {
        CoverageViewModel missed = new CoverageViewModel(
                new CoverageServices(wiring.coverage(), wiring.netEditor(), wiring.paper()), tools);
        add("coverage", MaterialDesignA.ACCOUNT_ALERT_OUTLINE, DeskGroup.PEOPLE, () -> new CoverageView(missed, text))
                .on(missed::shown, missed::hidden, missed::print);
        looks.add(group -> missed.unitProperty().set(group == null ? null : group.id()));
    }

    private void watched() {
        BoardViewModel board = new BoardViewModel(wiring.watch(), tools);
        add("board", MaterialDesignC.CARDS_OUTLINE, DeskGroup.PEOPLE, () -> new BoardView(board, text))
                .drawer(board.pageProperty())
                .on(board::shown, board::hidden, board::print);
        ReadingsViewModel readings = new ReadingsViewModel(wiring.readings(), tools);
        add("readings", MaterialDesignT.THERMOMETER, DeskGroup.PEOPLE, () -> new ReadingsView(readings, text))
                .on(readings::shown, readings::hidden, readings::print);
        looks.add(group -> {
            board.unitProperty().set(group == null ? null : group.id());
            readings.unitProperty().set(group == null ? "" : group.name());
        });
    }

    private void line() {
        CheckpointViewModel posts = new CheckpointViewModel(wiring.checkpoints(), timed);
        add("checkpoint", MaterialDesignG.GATE, DeskGroup.LINE, () -> new CheckpointView(posts, text))
                .drawer(posts.shiftProperty())
                .on(posts::shown, posts::hidden, posts::print);
    }

    private void upAndDown() {
        DirectiveServices directives = new DirectiveServices(
                wiring.directives(), wiring.directiveIssuer(), wiring.directiveSheets(), wiring.stations());
        DirectiveViewModel orders = new DirectiveViewModel(directives, timed);
        add("directive", MaterialDesignB.BULLHORN_OUTLINE, DeskGroup.UP_DOWN, () -> new DirectiveView(orders, text))
                .on(orders::shown, orders::hidden, orders::print);
        InspectionServices services = new InspectionServices(wiring.inspections(), wiring.inspectionExports());
        InspectionViewModel inspections = new InspectionViewModel(services, timed);
        add(
                        "inspection",
                        MaterialDesignC.CLIPBOARD_CHECK_OUTLINE,
                        DeskGroup.UP_DOWN,
                        () -> new InspectionView(inspections, text))
                .drawer(inspections.currentProperty())
                .on(inspections::shown, inspections::hidden, inspections::print);
    }

    private void data() {
        ImportViewModel imports = new ImportViewModel(ExchangeServices.of(wiring.store(), text), tools);
        add("import", MaterialDesignF.FILE_IMPORT_OUTLINE, DeskGroup.DATA, () -> new ImportView(imports, text))
                .on(imports::shown, imports::hidden, imports::print);
        if (tools.may(Action.IMPORT)) {
            pulse = imports::lookIntoInbox;
        }
        exports();
        ReportViewModel reports = new ReportViewModel(wiring.reports(), timed);
        add("reporting", MaterialDesignF.FILE_TABLE_OUTLINE, DeskGroup.DATA, () -> new ReportView(reports, text))
                .on(reports::shown, reports::hidden, () -> {});
        if (wiring.session().hasAccounts() && wiring.store().may(Action.MANAGE_ACCOUNTS)) {
            accounts();
        }
        CampaignViewModel campaign = new CampaignViewModel(
                wiring.campaign(), window::endCampaign, wiring.session().hasAccounts(), wiring.session()::today, tools);
        add("campaign", MaterialDesignS.SHIELD_LOCK_OUTLINE, DeskGroup.DATA, () -> new CampaignView(campaign, text))
                .on(campaign::shown, campaign::hidden, () -> {});
    }

    private void exports() {
        ExportViewModel lists = new ExportViewModel(wiring.exports(), wiring.session()::today, tools);
        BackupViewModel copies =
                new BackupViewModel(new StoreCopies(wiring, window::restore), wiring.session()::today, tools);
        boolean may = tools.may(Action.BACKUP);
        add(
                        "export",
                        MaterialDesignF.FILE_EXPORT_OUTLINE,
                        DeskGroup.DATA,
                        () -> new ExportView(lists, may ? new BackupCard(copies, text) : null, text))
                .on(filter -> showCopies(copies, filter, may), copies::hidden, () -> {});
    }

    private static void showCopies(BackupViewModel copies, DeskFilter filter, boolean may) {
        if (may) {
            copies.shown(filter);
        }
    }

    private void accounts() {
        AccountsViewModel accounts = new AccountsViewModel(
                wiring.accounts(), wiring.places()::tree, wiring.session().community(), tools);
        Supplier<LocalDate> today = wiring.session()::today;
        add(
                        "accounts",
                        MaterialDesignA.ACCOUNT_KEY_OUTLINE,
                        DeskGroup.DATA,
                        () -> new AccountsView(accounts, text, today))
                .on(accounts::shown, accounts::hidden, () -> {});
    }

    private Added add(String id, Ikon icon, DeskGroup group, Supplier<Node> view) {
        return new Added(id, icon, group, view);
    }

    /** A desk that still lacks what it does when it comes and goes. */
    private final class Added {
        private final String id;
        private final Ikon icon;
        private final DeskGroup group;
        private final Supplier<Node> view;

        Added(String id, Ikon icon, DeskGroup group, Supplier<Node> view) {
            this.id = id;
            this.icon = icon;
            this.group = group;
            this.view = view;
        }

        /** @param page null while the desk's page at the side is closed */
        Added drawer(ObservableValue<?> page) {
            drawers.put(id, page);
            return this;
        }

        void on(Consumer<DeskFilter> shown, Runnable hidden, Runnable printed) {
            if (!tools.may(asks(id))) {
                return;
            }
            desks.add(new Desk(id, "shell.desk." + id, icon, group, MAIN.getOrDefault(id, "#" + id), view, shown));
            hide.put(id, hidden);
            print.put(id, printed);
        }
    }

    /** @param group the unit right below the community that the desks look at, or null for all of it */
    void scope(@Nullable Unit group) {
        looks.forEach(each -> each.accept(group));
    }

    /** Whether a desk's page at the side is open: what is in it, or null. */
    ObservableValue<Boolean> drawer(String id) {
        ObservableValue<?> page = drawers.getOrDefault(id, new ReadOnlyObjectWrapper<>());
        return page.map(open -> true).orElse(false);
    }

    List<Desk> desks() {
        return List.copyOf(desks);
    }

    static Action asks(String id) {
        return ASKS.getOrDefault(id, Action.MANAGE_ACCOUNTS);
    }

    boolean has(String id) {
        return hide.containsKey(id);
    }

    /** To be called every few seconds: what comes from outside is looked for. */
    void pulse() {
        pulse.run();
    }

    void hide(String id) {
        hide.getOrDefault(id, () -> {}).run();
    }

    void print(String id) {
        print.getOrDefault(id, () -> {}).run();
    }
}
