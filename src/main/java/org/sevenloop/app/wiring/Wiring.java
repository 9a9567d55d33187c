package org.sevenloop.app.wiring;

import org.sevenloop.model.net.CommunityId;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.RegionDirectory;
import org.sevenloop.platform.Clock;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.Store;
import org.sevenloop.service.account.AccountService;
import org.sevenloop.service.account.Opened;
import org.sevenloop.service.account.RevealService;
import org.sevenloop.service.campaign.CampaignService;
import org.sevenloop.service.campaign.SubjectService;
import org.sevenloop.service.checkpoint.CheckpointService;
import org.sevenloop.service.closing.ClosingService;
import org.sevenloop.service.closing.DailyService;
import org.sevenloop.service.closing.DayService;
import org.sevenloop.service.closing.FiguresService;
import org.sevenloop.service.closing.OverviewService;
import org.sevenloop.service.closing.PaperService;
import org.sevenloop.service.coverage.CoverageService;
import org.sevenloop.service.directive.DirectiveIssuer;
import org.sevenloop.service.directive.DirectiveService;
import org.sevenloop.service.directive.DirectiveSheets;
import org.sevenloop.service.directive.StationService;
import org.sevenloop.service.exchange.BackupService;
import org.sevenloop.service.exchange.CheckService;
import org.sevenloop.service.exchange.ExportService;
import org.sevenloop.service.exchange.HandBackService;
import org.sevenloop.service.exchange.HistoryService;
import org.sevenloop.service.exchange.ImportService;
import org.sevenloop.service.exchange.MappingService;
import org.sevenloop.service.exchange.SampleService;
import org.sevenloop.service.inspection.InspectionExport;
import org.sevenloop.service.inspection.InspectionService;
import org.sevenloop.service.net.NetEditor;
import org.sevenloop.service.net.NetService;
import org.sevenloop.service.net.PlaceService;
import org.sevenloop.service.people.PeopleService;
import org.sevenloop.service.people.SearchService;
import org.sevenloop.service.people.StrandedService;
import org.sevenloop.service.report.ReportService;
import org.sevenloop.service.verification.VerificationService;
import org.sevenloop.service.watch.ReadingService;
import org.sevenloop.service.watch.WatchService;

/** Puts the services together by plain constructors, over one open store. The window and the batch commands share it. */
public final class Wiring implements AutoCloseable {
    private final Opened opened;
    private final Database database;
    private final Clock clock;
    private final Messages text;
    private final ConsoleSession session;
    private final Store store;
    private final PlaceService places;

    public Wiring(Database database, Clock clock, Messages text, String user) {
        this(Opened.of(database, clock), clock, text, new ConsoleSession(clock, user));
    }

    /** @param user of the computer, for where nobody had to log in */
    public Wiring(Opened opened, Clock clock, Messages text, String user) {
        this(opened, clock, text, new ConsoleSession(clock, user));
        if (!opened.user().isEmpty()) {
            session.signIn(accounts().enter());
        }
    }

    private Wiring(Opened opened, Clock clock, Messages text, ConsoleSession session) {
        this.opened = opened;
        this.database = opened.database();
        this.clock = clock;
        this.text = text;
        this.session = session;
        this.store = new Store(database, session);
        this.places = new PlaceService(database, new RegionDirectory(), session);
    }

    public Database database() {
        return database;
    }

    /** What the account may do, for the desks. */
    public Store store() {
        return store;
    }

    public Clock clock() {
        return clock;
    }

    public Messages text() {
        return text;
    }

    public ConsoleSession session() {
        return session;
    }

    /** The same store and session in another language. */
    public Wiring in(Messages other) {
        return new Wiring(opened, clock, other, session);
    }

    public AccountService accounts() {
        return new AccountService(session, opened, database::remark);
    }

    /** Lets masked numbers be shown. */
    public RevealService reveals() {
        return new RevealService(store);
    }

    public PlaceService places() {
        return places;
    }

    public FiguresService figures() {
        return new FiguresService(store);
    }

    public DailyService daily() {
        return new DailyService(store, text);
    }

    public DayService days() {
        return new DayService(store);
    }

    public ClosingService closings() {
        return new ClosingService(store);
    }

    public PaperService paper() {
        return new PaperService(store, text);
    }

    public ImportService imports() {
        return new ImportService(store);
    }

    public MappingService mappings() {
        return new MappingService(store);
    }

    public HistoryService history() {
        return new HistoryService(store);
    }

    public ExportService exports() {
        return new ExportService(store, text);
    }

    public HandBackService handBacks() {
        return new HandBackService(store, text);
    }

    public ReportService reports() {
        return new ReportService(store);
    }

    public OverviewService overview() {
        return new OverviewService(store);
    }

    public NetService net() {
        return new NetService(store);
    }

    public NetEditor netEditor() {
        return new NetEditor(store);
    }

    public CoverageService coverage() {
        return new CoverageService(store);
    }

    public PeopleService people() {
        return new PeopleService(store);
    }

    public StrandedService stranded() {
        return new StrandedService(store);
    }

    public SearchService search() {
        return new SearchService(store);
    }

    public WatchService watch() {
        return new WatchService(store);
    }

    public ReadingService readings() {
        return new ReadingService(store);
    }

    public VerificationService verification() {
        return new VerificationService(store, watch()::enterWithin);
    }

    public CheckpointService checkpoints() {
        return new CheckpointService(store);
    }

    public InspectionService inspections() {
        return new InspectionService(store);
    }

    public InspectionExport inspectionExports() {
        return new InspectionExport(store, text);
    }

    public DirectiveService directives() {
        return new DirectiveService(store);
    }

    public DirectiveIssuer directiveIssuer() {
        return new DirectiveIssuer(store);
    }

    public DirectiveSheets directiveSheets() {
        return new DirectiveSheets(store, text);
    }

    public StationService stations() {
        return new StationService(store);
    }

    public SampleService sample() {
        return new SampleService(imports());
    }

    /** Sits in the sample community, on its day, and fills it if it is empty. */
    public CommunityId openSample() {
        clock.setBusinessDay(SampleService.DAY);
        CommunityId community = places.choose(SampleService.CODE);
        session.sitIn(community);
        sample().open(Progress.NONE);
        places.keepDay(SampleService.DAY);
        return community;
    }

    public CheckService checks() {
        return new CheckService(store);
    }

    public CampaignService campaign() {
        return new CampaignService(store);
    }

    public SubjectService subjects() {
        return new SubjectService(store, text);
    }

    public BackupService backups() {
        return new BackupService(session);
    }

    @Override
    public void close() {
        database.close();
    }
}
