package org.sevenloop.service.account;

import static org.sevenloop.SampleCommunity.DAY;
import static org.sevenloop.model.account.Action.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.account.Revealed;
import org.sevenloop.model.campaign.Campaign;
import org.sevenloop.model.checkpoint.Checkpoint;
import org.sevenloop.model.checkpoint.CheckpointEntry;
import org.sevenloop.model.checkpoint.CheckpointId;
import org.sevenloop.model.checkpoint.Duty;
import org.sevenloop.model.checkpoint.DutyId;
import org.sevenloop.model.checkpoint.Shift;
import org.sevenloop.model.checkpoint.ShiftEntry;
import org.sevenloop.model.checkpoint.ShiftId;
import org.sevenloop.model.checkpoint.ShiftTime;
import org.sevenloop.model.checkpoint.Worker;
import org.sevenloop.model.closing.DailySummary.Signatures;
import org.sevenloop.model.closing.DayDuty;
import org.sevenloop.model.closing.DayProblem;
import org.sevenloop.model.closing.DayProblemId;
import org.sevenloop.model.closing.DayTask;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.closing.ProblemEntry;
import org.sevenloop.model.closing.Section;
import org.sevenloop.model.closing.Span;
import org.sevenloop.model.coverage.BlindKind;
import org.sevenloop.model.coverage.BlindSpot;
import org.sevenloop.model.coverage.BlindTarget;
import org.sevenloop.model.coverage.Keeper;
import org.sevenloop.model.coverage.KeeperRole;
import org.sevenloop.model.directive.Asked;
import org.sevenloop.model.directive.Directive;
import org.sevenloop.model.directive.DirectiveId;
import org.sevenloop.model.directive.ReceiptId;
import org.sevenloop.model.directive.StationId;
import org.sevenloop.model.exchange.BatchId;
import org.sevenloop.model.exchange.ChainMark;
import org.sevenloop.model.exchange.ChangeSetId;
import org.sevenloop.model.exchange.Counters;
import org.sevenloop.model.exchange.ExportKind;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.model.exchange.Mapping;
import org.sevenloop.model.exchange.MappingId;
import org.sevenloop.model.exchange.OpenProblem;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.model.exchange.RememberedMapping;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.model.inspection.Checklist;
import org.sevenloop.model.inspection.ChecklistId;
import org.sevenloop.model.inspection.Finding;
import org.sevenloop.model.inspection.FindingId;
import org.sevenloop.model.inspection.InspectionGroup;
import org.sevenloop.model.inspection.InspectionGroupId;
import org.sevenloop.model.inspection.Severity;
import org.sevenloop.model.inspection.Site;
import org.sevenloop.model.inspection.SiteKind;
import org.sevenloop.model.inspection.StepEntry;
import org.sevenloop.model.inspection.StepTaken;
import org.sevenloop.model.inspection.VisitEntry;
import org.sevenloop.model.inspection.VisitId;
import org.sevenloop.model.net.AnswerRole;
import org.sevenloop.model.net.HouseholdEntry;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.people.IdentityDocument;
import org.sevenloop.model.people.KnownPerson;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.ResidentEntry;
import org.sevenloop.model.people.Sex;
import org.sevenloop.model.people.StrandedEntry;
import org.sevenloop.model.report.ReportForm;
import org.sevenloop.model.verification.PushEntry;
import org.sevenloop.model.watch.Answer;
import org.sevenloop.model.watch.BoardFilter;
import org.sevenloop.model.watch.CaseEntry;
import org.sevenloop.model.watch.Fact;
import org.sevenloop.model.watch.Measure;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.model.watch.Period;
import org.sevenloop.model.watch.Review;
import org.sevenloop.model.watch.WatchCaseId;
import org.sevenloop.model.watch.WatchFacts;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.RegionDirectory;
import org.sevenloop.persistence.keys.FolderKeys;
import org.sevenloop.persistence.keys.StationKeys;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;
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
import org.sevenloop.service.exchange.DuplicateService;
import org.sevenloop.service.exchange.ExportService;
import org.sevenloop.service.exchange.HandBackService;
import org.sevenloop.service.exchange.HistoryService;
import org.sevenloop.service.exchange.ImportService;
import org.sevenloop.service.exchange.InboxService;
import org.sevenloop.service.exchange.MappingService;
import org.sevenloop.service.inspection.InspectionExport;
import org.sevenloop.service.inspection.InspectionService;
import org.sevenloop.service.net.NetEditor;
import org.sevenloop.service.net.NetService;
import org.sevenloop.service.net.PlaceService;
import org.sevenloop.service.net.UnitEditor;
import org.sevenloop.service.people.PeopleService;
import org.sevenloop.service.people.SearchService;
import org.sevenloop.service.people.StrandedService;
import org.sevenloop.service.report.ReportService;
import org.sevenloop.service.verification.VerificationService;
import org.sevenloop.service.watch.ReadingService;
import org.sevenloop.service.watch.WatchService;
import org.sevenloop.spreadsheet.report.TestForms;

/** Every use case of every service by its method, with the action that it must ask for, ready to be called as somebody. */
final class UseCases {
    /** Calls the use case; whatever it finds or misses, it must first have been let in. */
    interface Call {
        void run(UseCases as) throws Exception;
    }

    record UseCase(Action action, Call call) {}

    static final Map<String, UseCase> ALL = new LinkedHashMap<>();

    private static final UnitId UNIT = new UnitId(1);
    private static final PersonId PERSON = new PersonId(2);
    private static final HouseholdId HOME = new HouseholdId(3);
    private static final WatchCaseId CASE = new WatchCaseId(4);
    private static final ShiftId SHIFT = new ShiftId(5);
    private static final Responsible ZHOU = new Responsible("周晨", "");
    private static final PersonEntry WHO = new PersonEntry("单晓", "男", "", "13800000001", "三组1号", "");
    private static final Checkpoint POINT = new Checkpoint(new CheckpointId(6), "东门", false, 2, "", "", "", 0);
    private static final Duty DUTY = new Duty(new DutyId(7), SHIFT, "周晨", "", "", "");
    private static final Worker WORKER = new Worker("周晨", "", "", "");
    private static final Shift TURN = new Shift(SHIFT, POINT.id(), DAY, "早班", ShiftTime.UNKNOWN, 2, List.of(DUTY));
    private static final RecognisedFile FILE =
            new RecognisedFile("名单.xlsx", SheetKind.STRANDED, List.of(), List.of(), List.of());
    private static final Mapping MAPPING = new Mapping("街道", SheetKind.STRANDED, List.of("姓名"), List.of());
    private static final RememberedMapping REMEMBERED =
            new RememberedMapping(new MappingId(9), MAPPING, "周晨", DAY.atStartOfDay());
    private static final PaperList LIST = new PaperList("名单", "", DAY, List.of(), List.of());
    private static final CaseEntry ENTRY = new CaseEntry(
            CASE,
            WHO,
            "",
            "",
            "",
            "",
            "",
            Answer.UNKNOWN,
            new WatchFacts(
                    Origin.UNKNOWN,
                    Answer.UNKNOWN,
                    Answer.UNKNOWN,
                    Answer.UNKNOWN,
                    Answer.UNKNOWN,
                    Review.UNKNOWN,
                    Measure.NONE),
            "",
            "",
            "");

    static {
        figures();
        closings();
        net();
        coverage();
        people();
        watch();
        line();
        inspection();
        directives();
        stations();
        data();
    }

    private final Database database;
    private final Session session;
    private final Store store;
    private final Messages text = Messages.of(Locale.CHINESE);

    UseCases(Database database, Session session) {
        this.database = database;
        this.session = session;
        this.store = new Store(database, session);
    }

    private static void put(String method, Action action, Call call) {
        if (ALL.put(method, new UseCase(action, call)) != null) {
            throw new IllegalStateException("twice: " + method);
        }
    }

    private static void figures() {
        put("FiguresService.figures/1", SEE_FIGURES, as -> new FiguresService(as.store).figures(DAY));
        put("FiguresService.now/0", SEE_FIGURES, as -> new FiguresService(as.store).now());
        put("OverviewService.overview/0", SEE_FIGURES, as -> new OverviewService(as.store).overview());
        put("DailyService.issues/0", SEE_FIGURES, as -> as.daily().issues());
        put("DailyService.summary/1", SEE_FIGURES, as -> as.daily().summary(DAY));
        put("DailyService.signatures/0", SEE_FIGURES, as -> as.daily().signatures());
        put("DailyService.summary/2", SEE_FIGURES, as -> as.daily().summary(DAY, Span.WEEK));
        put("DailyService.page/4", SEE_FIGURES, as -> as.daily().page(DAY, Span.DAY, 20, Progress.NONE));
        put("DailyService.pdf/2", SEE_FIGURES, as -> as.daily().pdf(DAY, Span.DAY));
        put("DailyService.write/3", SEE_FIGURES, as -> as.daily().write(DAY, Span.DAY, file(".xlsx")));
        put("DailyService.print/2", SEE_FIGURES, as -> as.daily().print(DAY, Span.DAY));
        put("DailyService.plainText/2", SEE_FIGURES, as -> as.daily().plainText(DAY, Span.DAY));
        put("DailyService.edit/3", SIGN_DAILY, as -> as.daily().edit(DAY, Span.DAY, Map.of(Section.WORK, "核查")));
        put("DailyService.savedAt/1", CHECK, as -> as.daily().savedAt(new ChainMark(1, "0123456789ABCDEF")));
        put("DailyService.sign/1", SIGN_DAILY, as -> as.daily().sign(Signatures.BLANK));
        put("DailyService.markIssued/1", SIGN_DAILY, as -> as.daily().markIssued(DAY));
        put("PaperService.posted/1", PRINT_LIST, as -> as.paper().posted(LIST));
        put("PaperService.print/2", PRINT_LIST, as -> as.paper().print(LIST, Progress.NONE));
        put("PaperService.print/3", PRINT_LIST, as -> as.paper().print(LIST, "报送", Progress.NONE));
        put("PaperService.write/3", PRINT_LIST, as -> as.paper().write(LIST, file(".pdf"), Progress.NONE));
        put("PaperService.write/4", PRINT_LIST, as -> as.paper().write(LIST, file(".pdf"), "报送", Progress.NONE));
    }

    private static void closings() {
        DayTask task = DayTask.of(UNIT, DayDuty.MEETING);
        ProblemEntry problem = new ProblemEntry(DayProblem.Kind.PROBLEM, UNIT, "", "缺口罩", "");
        put("DayService.page/1", SEE_DAY, as -> as.days().page(DAY));
        put("DayService.openGroups/0", SEE_DAY, as -> as.days().openGroups());
        put("DayService.overnight/0", SEE_DAY, as -> as.days().overnight());
        put("DayService.photo/1", SEE_DAY, as -> as.days().photo(new DayProblemId(1)));
        put("DayService.tick/2", RECORD_DAY, as -> as.days().tick(DAY, List.of(task)));
        put("DayService.untick/2", RECORD_DAY, as -> as.days().untick(DAY, List.of(task)));
        put("DayService.raise/3", RECORD_DAY, as -> as.days().raise(DAY, problem, null));
        put("DayService.settle/3", RECORD_DAY, as -> as.days().settle(DAY, List.of(new DayProblemId(1)), ""));
        put("DayService.unsettle/2", RECORD_DAY, as -> as.days().unsettle(DAY, List.of(new DayProblemId(1))));
        put("DayService.carry/4", RECORD_DAY, as -> as.days().carry(DAY, List.of(), DAY.plusDays(1), "下雪"));
        put("ClosingService.close/2", CLOSE_DAY, as -> new ClosingService(as.store).close(DAY.plusDays(900), ""));
        put("ClosingService.reopen/2", CLOSE_DAY, as -> new ClosingService(as.store).reopen(DAY, "漏录"));
    }

    private static void net() {
        HouseholdEntry home = new HouseholdEntry(null, UNIT, "1", "1号", Tenure.RESIDENT, "单晓", "");
        put("NetService.net/0", SEE_PEOPLE, as -> new NetService(as.store).net());
        put("NetService.unit/1", SEE_PEOPLE, as -> new NetService(as.store).unit(UNIT));
        put("NetService.households/1", SEE_PEOPLE, as -> new NetService(as.store).households(UNIT));
        put("NetService.household/1", SEE_PEOPLE, as -> new NetService(as.store).household(HOME));
        put("NetService.history/1", SEE_PEOPLE, as -> new NetService(as.store).history(HOME));
        put("NetService.figures/1", SEE_PEOPLE, as -> new NetService(as.store).figures(UNIT));
        put("NetService.assign/4", ASSIGN, as -> new NetService(as.store).assign(List.of(UNIT), List.of(), ZHOU, ""));
        put("NetService.unassign/2", ASSIGN, as -> new NetService(as.store).unassign(List.of(UNIT), List.of()));
        put("NetService.profile/0", SEE_PEOPLE, as -> new NetService(as.store).profile());
        put("NetService.workUnits/0", SEE_PEOPLE, as -> new NetService(as.store).workUnits());
        put("NetService.changes/1", SEE_PEOPLE, as -> new NetService(as.store).changes(UNIT));
        put("NetService.tree/1", SEE_PEOPLE, as -> new NetService(as.store).tree(DAY));
        put("UnitEditor.follow/1", EDIT_NET, as -> new UnitEditor(as.store).follow("village"));
        put("UnitEditor.add/3", EDIT_NET, as -> new UnitEditor(as.store).add(UNIT, UnitKind.GROUP, "四组"));
        put("UnitEditor.rename/2", EDIT_NET, as -> new UnitEditor(as.store).rename(UNIT, "四组"));
        put("UnitEditor.move/3", EDIT_NET, as -> new UnitEditor(as.store).move(UNIT, UNIT, ""));
        put("UnitEditor.split/5", EDIT_NET, as -> new UnitEditor(as.store)
                .split(UNIT, "四组", List.of(HOME), List.of(), ""));
        put("UnitEditor.merge/3", EDIT_NET, as -> new UnitEditor(as.store).merge(UNIT, UNIT, ""));
        put("UnitEditor.close/1", EDIT_NET, as -> new UnitEditor(as.store).close(UNIT));
        put("UnitEditor.leave/1", EDIT_NET, as -> new UnitEditor(as.store).leave(ZHOU));
        put("NetEditor.saveHousehold/1", EDIT_HOUSEHOLDS, as -> new NetEditor(as.store).saveHousehold(home));
        put("NetEditor.removeHousehold/1", EDIT_HOUSEHOLDS, as -> new NetEditor(as.store).removeHousehold(HOME));
        put("PlaceService.keepDay/1", SETTINGS, as -> as.places().keepDay(DAY));
        put("PlaceService.choose/1", SETTINGS, as -> as.places().choose("422801001008"));
        put("PlaceService.unplaced/1", SETTINGS, as -> as.places().unplaced(""));
    }

    private static void coverage() {
        BlindSpot home = new BlindSpot(
                BlindKind.UNANSWERED, UNIT, AnswerRole.RESPONSIBLE, new BlindTarget.OfHousehold(HOME), "单晓", "");
        BlindSpot person = new BlindSpot(BlindKind.PHONE, UNIT, null, new BlindTarget.OfPerson(PERSON), "单晓", "");
        BlindSpot isolated =
                new BlindSpot(BlindKind.KEEPERS, UNIT, null, new BlindTarget.OfCase(CASE, PERSON), "单晓", "");
        Keeper doctor = new Keeper(KeeperRole.DOCTOR, "周晨", "");
        put("CoverageService.page/0", SEE_COVERAGE, as -> as.missed().page());
        put("CoverageService.list/3", SEE_COVERAGE, as -> as.missed().list(BlindKind.VISIT, 7, UNIT));
        put("CoverageService.keepers/1", SEE_COVERAGE, as -> as.missed().keepers(List.of(CASE)));
        put("CoverageEditor.assign/3", ASSIGN, as -> as.missed().editor().assign(List.of(home), ZHOU, ""));
        put("CoverageEditor.phone/2", ASSIGN, as -> as.missed().editor().phone(List.of(home), "13800000001"));
        put("CoverageEditor.personPhone/2", EDIT_PEOPLE, as -> as.missed()
                .editor()
                .personPhone(List.of(person), "13800000001"));
        put("CoverageEditor.visit/2", RECORD_VISITS, as -> as.missed().editor().visit(List.of(home), ""));
        put("CoverageEditor.beginRound/0", EDIT_NET, as -> as.missed().editor().beginRound());
        put("CoverageEditor.keepers/2", EDIT_WATCH, as -> as.missed()
                .editor()
                .keepers(List.of(isolated), List.of(doctor)));
    }

    private CoverageService missed() {
        return new CoverageService(store);
    }

    private static void people() {
        ResidentEntry resident = new ResidentEntry(null, HOME, WHO, "", "", "", "");
        StrandedEntry stranded = new StrandedEntry(null, WHO, "", "", "", "");
        put("PeopleService.person/1", SEE_PEOPLE, as -> new PeopleService(as.store).person(PERSON));
        put("PeopleService.people/1", SEE_PEOPLE, as -> new PeopleService(as.store).people(List.of(PERSON)));
        put("PeopleService.saveResident/1", EDIT_PEOPLE, as -> new PeopleService(as.store).saveResident(resident));
        put("PeopleService.removeResident/1", EDIT_PEOPLE, as -> new PeopleService(as.store).removeResident(PERSON));
        put("SearchService.refresh/0", SEE_PEOPLE, as -> new SearchService(as.store).refresh());
        put("SearchService.find/2", SEE_PEOPLE, as -> new SearchService(as.store).find("单", 8));
        put("StrandedService.page/0", SEE_STRANDED, as -> new StrandedService(as.store).page());
        put("StrandedService.enter/1", EDIT_STRANDED, as -> new StrandedService(as.store).enter(stranded));
        put("StrandedService.remove/1", EDIT_STRANDED, as -> new StrandedService(as.store).remove(List.of()));
        put("VerificationService.page/0", SEE_CALLS, as -> as.calls().page());
        put("VerificationService.record/3", RECORD_CALLS, as -> as.calls().record(List.of(), "已接通", null));
        put("VerificationService.reopen/1", RECORD_CALLS, as -> as.calls().reopen(List.of()));
        put("VerificationService.enter/1", RECORD_CALLS, as -> as.calls()
                .enter(new PushEntry(null, WHO, "", "", "", "")));
        put("VerificationService.remove/1", RECORD_CALLS, as -> as.calls().remove(List.of()));
        put("VerificationService.putOnWatch/2", RECORD_CALLS, as -> as.calls().putOnWatch(List.of(), null));
        put("RevealService.note/3", REVEAL, as -> new RevealService(as.store).note(Revealed.PERSON, 1, "核对身份"));
    }

    private static void watch() {
        put("WatchService.board/1", SEE_WATCH, as -> new WatchService(as.store).board(BoardFilter.ALL));
        put("WatchService.offBoard/1", SEE_WATCH, as -> new WatchService(as.store).offBoard(BoardFilter.ALL));
        put("WatchService.page/1", SEE_WATCH, as -> new WatchService(as.store).page(CASE));
        put("WatchService.units/0", SEE_WATCH, as -> new WatchService(as.store).units());
        put("WatchService.releaseDue/1", SEE_WATCH, as -> new WatchService(as.store).releaseDue(DAY));
        put("WatchService.overdue/1", SEE_WATCH, as -> new WatchService(as.store).overdue(DAY));
        put("WatchService.preview/2", SEE_WATCH, as -> new WatchService(as.store).preview(CASE, Map.of()));
        put("WatchService.entry/1", SEE_WATCH, as -> new WatchService(as.store).entry(CASE));
        put("WatchService.change/4", EDIT_WATCH, as -> new WatchService(as.store).change(CASE, Fact.CONTACT, "NO", ""));
        put("WatchService.enter/1", EDIT_WATCH, as -> new WatchService(as.store).enter(ENTRY));
        put(
                "WatchService.enterWithin/2",
                EDIT_WATCH,
                as -> as.database.read(as.session.community(), access -> {
                    new WatchService(as.store).enterWithin(access, ENTRY);
                    return true;
                }));
        put("WatchService.release/2", EDIT_WATCH, as -> new WatchService(as.store).release(List.of(CASE), ""));
        put("WatchService.reopen/2", EDIT_WATCH, as -> new WatchService(as.store).reopen(CASE, ""));
        put("WatchService.assignOwner/2", EDIT_WATCH, as -> new WatchService(as.store)
                .assignOwner(List.of(CASE), ZHOU));
        put("WatchService.remove/1", EDIT_WATCH, as -> new WatchService(as.store).remove(List.of(CASE)));
        put("ReadingService.sheet/0", SEE_WATCH, as -> new ReadingService(as.store).sheet());
        put("ReadingService.record/4", RECORD_READINGS, as -> new ReadingService(as.store)
                .record(PERSON, DAY, Period.MORNING, "36.5"));
        put("ReadingService.recordFor/4", RECORD_READINGS, as -> new ReadingService(as.store)
                .recordFor(WHO, DAY, Period.MORNING, "36.5"));
    }

    private static void line() {
        ShiftEntry shift = new ShiftEntry(POINT.id(), DAY, "早班", "", "");
        put("CheckpointService.communityName/0", SEE_ROSTER, as -> as.posts().communityName());
        put("CheckpointService.page/2", SEE_ROSTER, as -> as.posts().page(DAY, DAY));
        put("CheckpointService.roster/2", SEE_ROSTER, as -> as.posts().roster(DAY, DAY));
        put("CheckpointService.shift/1", SEE_ROSTER, as -> as.posts().shift(SHIFT));
        put("CheckpointService.lastDay/0", SEE_ROSTER, as -> as.posts().lastDay());
        put("CheckpointEditor.enter/1", EDIT_ROSTER, as -> as.posts()
                .points()
                .enter(new CheckpointEntry(POINT.id(), "东门", false, 2, "", "", "")));
        put("CheckpointEditor.seal/2", EDIT_ROSTER, as -> as.posts().points().seal(POINT, true));
        put("CheckpointEditor.remove/1", EDIT_ROSTER, as -> as.posts().points().remove(POINT));
        put("RosterEditor.add/2", EDIT_ROSTER, as -> as.posts().duties().add(SHIFT, WORKER));
        put("RosterEditor.correct/2", EDIT_ROSTER, as -> as.posts().duties().correct(DUTY.id(), WORKER));
        put("RosterEditor.remove/1", EDIT_ROSTER, as -> as.posts().duties().remove(DUTY));
        put("RosterEditor.swap/2", EDIT_ROSTER, as -> as.posts().duties().swap(DUTY, DUTY));
        put("RosterEditor.move/2", EDIT_ROSTER, as -> as.posts().duties().move(DUTY, SHIFT));
        put("RosterEditor.require/2", EDIT_ROSTER, as -> as.posts().duties().require(SHIFT, 2));
        put("RosterEditor.addShift/1", EDIT_ROSTER, as -> as.posts().duties().addShift(shift));
        put("RosterEditor.removeShift/1", EDIT_ROSTER, as -> as.posts().duties().removeShift(TURN));
        put("RosterEditor.copyDay/3", EDIT_ROSTER, as -> as.posts().duties().copyDay(DAY, DAY.plusDays(1), true));
    }

    private static void inspection() {
        InspectionGroup group = new InspectionGroup(new InspectionGroupId(1), "督查一组", "", "", "");
        Checklist list = new Checklist(null, SiteKind.MARKET, "菜场", List.of("测温"));
        Site site = new Site(SiteKind.MARKET, "菜场", null);
        LocalDateTime at = DAY.atStartOfDay();
        StepTaken raised = new StepTaken(1, org.sevenloop.model.inspection.Step.RAISE, "", at, "", at, "", false);
        Finding finding = new Finding(
                new FindingId(2),
                new VisitId(3),
                new InspectionGroupId(1),
                site,
                "",
                "没有测温",
                "",
                Severity.MINOR,
                "",
                "",
                List.of(raised));
        VisitEntry visit = new VisitEntry(new InspectionGroupId(1), at, site, false, "", List.of(), List.of());
        StepEntry step = new StepEntry(org.sevenloop.model.inspection.Step.CLOSE, "周晨", at, "", null, null);
        put("InspectionService.page/0", SEE_INSPECTION, as -> as.inspections().page());
        put("InspectionService.communityName/0", SEE_INSPECTION, as -> as.inspections()
                .communityName());
        put("InspectionService.late/0", SEE_INSPECTION, as -> as.inspections().late());
        put("InspectionService.photo/1", SEE_INSPECTION, as -> as.inspections().photo(1));
        put("InspectionService.open/1", EDIT_INSPECTION, as -> as.inspections().open(file(".jpg")));
        put("InspectionExport.write/4", SEE_INSPECTION, as -> new InspectionExport(as.store, as.text)
                .write(List.of(), as.inspections().page(), file(".xlsx"), "报送"));
        put("InspectionEditor.save/1", EDIT_INSPECTION, as -> {
            as.inspections().setup().save(group);
            as.inspections().setup().save(list);
        });
        put("InspectionEditor.remove/1", EDIT_INSPECTION, as -> {
            as.inspections().setup().remove(group);
            as.inspections().setup().remove(new Checklist(new ChecklistId(4), list.kind(), list.name(), list.items()));
        });
        put("FindingEditor.record/1", EDIT_INSPECTION, as -> as.inspections()
                .findings()
                .record(visit));
        put("FindingEditor.take/2", EDIT_INSPECTION, as -> as.inspections()
                .findings()
                .take(finding, step));
    }

    private InspectionService inspections() {
        return new InspectionService(store);
    }

    private static void directives() {
        DirectiveId id = new DirectiveId(1);
        ReceiptId node = new ReceiptId(2);
        Directive.Address address = new Directive.Address(UNIT, Set.of(), false);
        Directive.Order order =
                new Directive.Order("摸底", "", DAY.plusDays(1).atStartOfDay(), Asked.DONE, false, address);
        put("DirectiveService.tree/0", ISSUE_DIRECTIVE, as -> as.orders().tree());
        put("DirectiveService.page/0", SEE_DIRECTIVES, as -> as.orders().page());
        put("DirectiveService.closed/0", SEE_DIRECTIVES, as -> as.orders().closed());
        put("DirectiveService.late/0", SEE_DIRECTIVES, as -> as.orders().late());
        put("DirectiveService.due/0", SEE_DIRECTIVES, as -> as.orders().due());
        put("DirectiveService.board/1", SEE_DIRECTIVES, as -> as.orders().board(id));
        put("DirectiveService.saveFile/2", SEE_DIRECTIVES, as -> as.orders().saveFile(id, file(".txt")));
        put("DirectiveService.receive/2", ANSWER_DIRECTIVE, as -> as.orders().receive(id, List.of(node)));
        put("DirectiveService.pass/2", ANSWER_DIRECTIVE, as -> as.orders().pass(id, List.of(node)));
        put("DirectiveService.answer/2", ANSWER_DIRECTIVE, as -> as.orders().answer(id, Map.of()));
        put("DirectiveService.reopen/2", ANSWER_DIRECTIVE, as -> as.orders().reopen(id, List.of(node)));
        put("DirectiveService.handOn/4", ANSWER_DIRECTIVE, as -> as.orders().handOn(id, List.of(node), UNIT, "改派"));
        put("DirectiveService.settle/2", ISSUE_DIRECTIVE, as -> as.orders().settle(id, node));
        put("DirectiveIssuer.issue/2", ISSUE_DIRECTIVE, as -> as.issuer().issue(order, null));
        put("DirectiveIssuer.attach/1", ISSUE_DIRECTIVE, as -> as.issuer().attach(file(".txt")));
        put("DirectiveIssuer.takeBack/1", ISSUE_DIRECTIVE, as -> as.issuer().takeBack(id));
        put("DirectiveIssuer.endDaily/1", ISSUE_DIRECTIVE, as -> as.issuer().endDaily(id));
        put("DirectiveIssuer.openDay/0", ISSUE_DIRECTIVE, as -> as.issuer().openDay());
        put("DirectiveSheets.write/3", SEE_DIRECTIVES, as -> as.sheets().write(id, List.of(), file(".xlsx")));
        put("DirectiveSheets.read/2", ANSWER_DIRECTIVE, as -> as.sheets().read(id, file(".xlsx")));
        put("DirectiveSheets.chain/2", ANSWER_DIRECTIVE, as -> as.sheets().chain(id, ""));
        put("DirectiveSheets.slips/3", SEE_DIRECTIVES, as -> as.sheets().slips(id, List.of(), file(".pdf")));
        put("DirectiveSheets.printSlips/2", SEE_DIRECTIVES, as -> as.sheets().printSlips(id, List.of()));
    }

    private static void stations() {
        StationId id = new StationId(1);
        put("StationService.pairs/0", ISSUE_DIRECTIVE, as -> as.parcels().pairs());
        put("StationService.identity/0", ISSUE_DIRECTIVE, as -> as.parcels().identity());
        put("StationService.add/3", ISSUE_DIRECTIVE, as -> as.parcels()
                .add("站", UNIT, StationKeys.random().identity()));
        put("StationService.remove/1", ISSUE_DIRECTIVE, as -> as.parcels().remove(id));
        put("StationService.renew/2", ISSUE_DIRECTIVE, as -> as.parcels()
                .renew(id, StationKeys.random().identity()));
        put("StationService.send/2", ISSUE_DIRECTIVE, as -> as.parcels().send(id, file(".slpkg")));
        put("StationService.again/3", ISSUE_DIRECTIVE, as -> as.parcels().again(id, 1, file(".slpkg")));
        put("StationService.receive/1", ISSUE_DIRECTIVE, as -> as.parcels().receive(file(".slpkg")));
    }

    private StationService parcels() {
        return new StationService(store);
    }

    private DirectiveService orders() {
        return new DirectiveService(store);
    }

    private DirectiveIssuer issuer() {
        return new DirectiveIssuer(store);
    }

    private DirectiveSheets sheets() {
        return new DirectiveSheets(store, text);
    }

    private static void forms() {
        ReportForm form = new ReportForm(null, "日报", "", null, Set.of(DayOfWeek.MONDAY), TestForms.counts(), List.of());
        put("ReportService.due/1", REPORT, as -> as.reports().due(DAY));
        put("ReportService.open/1", REPORT, as -> as.reports().open(file(".xlsx")));
        put("ReportService.sheets/1", REPORT, as -> as.reports().sheets(form));
        put("ReportService.save/1", REPORT, as -> as.reports().save(form));
        put("ReportService.remove/1", REPORT, as -> as.reports().remove(List.of()));
        put("ReportService.check/2", REPORT, as -> as.reports().check(form, DAY));
        put("ReportService.folder/0", REPORT, as -> as.reports().folder());
        put("ReportService.fill/4", REPORT, as -> as.reports().fill(List.of(), DAY, file("").getParent(), "报送"));
        put("ReportService.handOn/2", REPORT, as -> as.reports().handOn(form, file(".zip")));
        put("ReportService.bringIn/1", REPORT, as -> as.reports().bringIn(file(".zip")));
    }

    private KnownPerson known() {
        return new KnownPerson(
                new PersonId(1),
                "甲",
                Sex.UNKNOWN,
                null,
                IdentityDocument.NONE,
                "",
                Set.of(),
                Set.of(),
                null,
                null,
                null);
    }

    private ReportService reports() {
        return new ReportService(store);
    }

    private static void data() {
        OpenProblem problem = new OpenProblem(
                8,
                new BatchId(9),
                "名单.xlsx",
                SheetKind.PEOPLE,
                LocalDateTime.of(2020, 2, 20, 8, 0),
                Problem.flag(new Place("表", 1, 1), "", "id.check"),
                null);
        put("ImportService.read/2", IMPORT, as -> new ImportService(as.store).read(file(".csv"), Progress.NONE));
        put("ImportService.openText/3", IMPORT, as -> new ImportService(as.store)
                .openText("剪贴板", "姓名,电话", Progress.NONE));
        put("ImportService.open/2", IMPORT, as -> new ImportService(as.store).open(file(".csv"), Progress.NONE));
        put("ImportService.corrections/1", IMPORT, as -> new ImportService(as.store).corrections(new BatchId(9)));
        put("MappingService.mappings/0", IMPORT, as -> new MappingService(as.store).mappings());
        put("MappingService.fields/1", IMPORT, as -> new MappingService(as.store).fields(SheetKind.STRANDED));
        put("MappingService.save/2", IMPORT, as -> new MappingService(as.store).save(new MappingId(9), MAPPING));
        put("MappingService.forget/1", IMPORT, as -> new MappingService(as.store).forget(REMEMBERED));
        put("MappingService.export/1", IMPORT, as -> new MappingService(as.store).export(file(".json")));
        put("MappingService.take/1", IMPORT, as -> new MappingService(as.store).take(file(".json")));
        put("ImportService.rehearse/3", IMPORT, as -> new ImportService(as.store)
                .rehearse(FILE, Map.of(), Progress.NONE));
        put("ImportService.commit/3", IMPORT, as -> new ImportService(as.store).commit(FILE, Map.of(), Progress.NONE));
        put("DuplicateService.duplicates/0", IMPORT, as -> new DuplicateService(as.store).duplicates());
        put("DuplicateService.merge/2", IMPORT, as -> new DuplicateService(as.store).merge(as.known(), as.known()));
        put("DuplicateService.keepApart/2", IMPORT, as -> new DuplicateService(as.store)
                .keepApart(as.known(), as.known()));
        put("InboxService.folder/0", IMPORT, as -> new InboxService(as.store, as.text).folder());
        put("InboxService.choose/1", IMPORT, as -> new InboxService(as.store, as.text)
                .choose(file(".csv").getParent()));
        put("InboxService.leave/0", IMPORT, as -> new InboxService(as.store, as.text).leave());
        put("InboxService.arrived/0", IMPORT, as -> new InboxService(as.store, as.text).arrived());
        put("InboxService.takenIn/1", IMPORT, as -> new InboxService(as.store, as.text).takenIn(file(".csv")));
        put("ImportService.rehearse/2", IMPORT, as -> new ImportService(as.store).rehearse(FILE, Progress.NONE));
        put("ImportService.commit/2", IMPORT, as -> new ImportService(as.store).commit(FILE, Progress.NONE));
        put("ImportService.batches/0", IMPORT, as -> new ImportService(as.store).batches());
        put("ImportService.settle/1", IMPORT, as -> new ImportService(as.store).settle(List.of(problem)));
        put("ImportService.openProblems/0", IMPORT, as -> new ImportService(as.store).openProblems());
        put("HandBackService.handBack/4", IMPORT, as -> new HandBackService(as.store, as.text)
                .handBack(
                        file(".csv"),
                        new ImportOutcome(FILE, null, Counters.ZERO, List.of(problem.problem()), List.of()),
                        file(".csv"),
                        "报街道"));
        put("HistoryService.recent/1", SEE_HISTORY, as -> new HistoryService(as.store).recent(4));
        put("HistoryService.lastUndoable/0", UNDO, as -> new HistoryService(as.store).lastUndoable());
        put("HistoryService.lastRedoable/0", UNDO, as -> new HistoryService(as.store).lastRedoable());
        put("HistoryService.undoLast/0", UNDO, as -> new HistoryService(as.store).undoLast());
        put("HistoryService.redoLast/0", UNDO, as -> new HistoryService(as.store).redoLast());
        put("HistoryService.undo/1", UNDO, as -> new HistoryService(as.store).undo(new ChangeSetId(10)));
        forms();
        put("ExportService.table/1", EXPORT, as -> as.exports().table(ExportKind.PEOPLE));
        put("ExportService.export/2", EXPORT, as -> as.exports().export(ExportKind.PEOPLE, file(".csv")));
        put("ExportService.export/3", EXPORT, as -> as.exports().export(ExportKind.PEOPLE, file(".csv"), "报送"));
        put("CampaignService.page/0", SETTINGS, as -> new CampaignService(as.store).page());
        put("CampaignService.save/1", SETTINGS, as -> new CampaignService(as.store)
                .save(new Campaign("疫情防控", "联防联控", DAY, null, null)));
        put("CampaignService.demandLeft/0", END_CAMPAIGN, as -> new CampaignService(as.store).demandLeft());
        put("CampaignService.end/2", END_CAMPAIGN, as -> new CampaignService(as.store).end("别处", "疫情结束"));
        put("CampaignService.destroyed/0", END_CAMPAIGN, as -> new CampaignService(as.store).destroyed());
        put("SubjectService.disclose/2", DISCLOSE, as -> new SubjectService(as.store, as.text).disclose(PERSON, "查"));
        put("SubjectService.erase/2", ERASE_PERSON, as -> new SubjectService(as.store, as.text).erase(PERSON, "删"));
        put("CheckService.check/0", CHECK, as -> new CheckService(as.store).check());
        put("BackupService.backup/2", BACKUP, as -> new BackupService(as.session).backup(as.database, file(".zip")));
        put("BackupService.secondPlace/1", BACKUP, as -> new BackupService(as.session).secondPlace(as.database));
        put("BackupService.keepAlsoIn/2", BACKUP, as -> new BackupService(as.session).keepAlsoIn(as.database, null));
        put("BackupService.copies/1", RESTORE, as -> new BackupService(as.session).copies(Path.of("nowhere")));
        put("BackupService.restoreAs/4", RESTORE, as -> new BackupService(as.session)
                .restoreAs("甲", Path.of("nothing.zip"), Path.of("nowhere"), keyring -> FolderKeys.random()));
        put("BackupService.restore/3", RESTORE, as -> new BackupService(as.session)
                .restore(Path.of("nothing.zip"), Path.of("nowhere"), keyring -> FolderKeys.random()));
    }

    private PaperService paper() {
        return new PaperService(store, text);
    }

    private DayService days() {
        return new DayService(store);
    }

    private DailyService daily() {
        return new DailyService(store, text);
    }

    private VerificationService calls() {
        return new VerificationService(store, new WatchService(store)::enterWithin);
    }

    private CheckpointService posts() {
        return new CheckpointService(store);
    }

    private ExportService exports() {
        return new ExportService(store, text);
    }

    private PlaceService places() {
        return new PlaceService(database, new RegionDirectory(), session);
    }

    private static Path file(String ending) throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target", "stores")), "role-")
                .resolve("file" + ending);
    }
}
