package org.sevenloop.persistence;

import static org.sevenloop.SampleCommunity.DAY;
import static org.sevenloop.SampleCommunity.SESSION;
import static org.sevenloop.persistence.schema.Tables.CHANGE_PACK;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jooq.Table;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.closing.DayDuty;
import org.sevenloop.model.closing.DayProblem;
import org.sevenloop.model.closing.DayTask;
import org.sevenloop.model.closing.ProblemEntry;
import org.sevenloop.model.closing.Section;
import org.sevenloop.model.closing.Span;
import org.sevenloop.model.directive.Asked;
import org.sevenloop.model.directive.Attachment;
import org.sevenloop.model.directive.Board;
import org.sevenloop.model.directive.Directive;
import org.sevenloop.model.directive.DirectiveId;
import org.sevenloop.model.directive.ReceiptId;
import org.sevenloop.model.directive.Reply;
import org.sevenloop.model.exchange.BatchId;
import org.sevenloop.model.exchange.Counters;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.exchange.Mapping;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.model.inspection.FindingEntry;
import org.sevenloop.model.inspection.InspectionGroup;
import org.sevenloop.model.inspection.InspectionGroupId;
import org.sevenloop.model.inspection.Photo;
import org.sevenloop.model.inspection.Severity;
import org.sevenloop.model.inspection.Site;
import org.sevenloop.model.inspection.SiteKind;
import org.sevenloop.model.inspection.Step;
import org.sevenloop.model.inspection.StepEntry;
import org.sevenloop.model.inspection.VisitEntry;
import org.sevenloop.model.net.HouseholdEntry;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.PersonPair;
import org.sevenloop.model.people.ResidentEntry;
import org.sevenloop.model.people.StrandedEntry;
import org.sevenloop.model.report.BlankForm;
import org.sevenloop.model.report.FilledForm;
import org.sevenloop.model.report.ReportForm;
import org.sevenloop.model.report.ReportFormId;
import org.sevenloop.model.verification.PushEntry;
import org.sevenloop.model.watch.Answer;
import org.sevenloop.model.watch.CaseEntry;
import org.sevenloop.model.watch.Fact;
import org.sevenloop.model.watch.Measure;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.model.watch.Period;
import org.sevenloop.model.watch.Review;
import org.sevenloop.model.watch.WatchFacts;
import org.sevenloop.persistence.schema.DefaultSchema;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;
import org.sevenloop.service.closing.ClosingService;
import org.sevenloop.service.closing.DailyService;
import org.sevenloop.service.closing.DayService;
import org.sevenloop.service.directive.DirectiveIssuer;
import org.sevenloop.service.directive.DirectiveService;
import org.sevenloop.service.inspection.InspectionService;
import org.sevenloop.service.net.NetEditor;
import org.sevenloop.service.net.NetService;
import org.sevenloop.service.net.UnitEditor;
import org.sevenloop.service.people.PeopleService;
import org.sevenloop.service.people.StrandedService;
import org.sevenloop.service.verification.VerificationService;
import org.sevenloop.service.watch.ReadingService;
import org.sevenloop.service.watch.WatchService;

/** Somebody who stands on every list, by the same use cases as at the console, and can be searched for afterwards. */
public final class SeededPerson {
    public static final String NAME = "上官试名";
    public static final String DOCUMENT = "422899198001010019";
    public static final String PHONE = "13899990001";
    static final List<String> TRACES = List.of(NAME, DOCUMENT, PHONE, "shang guan", "住在桥头的备注", "桥头旧居");

    private SeededPerson() {}

    public static PersonId seed(Database database) {
        SampleCommunity sample = SampleCommunity.fill(database, 2);
        Store store = new Store(database, SESSION);
        PersonEntry who = new PersonEntry(NAME, "男", DOCUMENT, PHONE, "滨河路9号", "");
        var home = new NetEditor(store)
                .saveHousehold(
                        new HouseholdEntry(null, sample.leaves().getFirst(), "99", "滨河路9号", Tenure.RESIDENT, NAME, ""));
        PeopleService people = new PeopleService(store);
        PersonId id = people.saveResident(new ResidentEntry(null, home, who, "户主", "汉族", "群众", "住在桥头的备注"));
        people.saveResident(new ResidentEntry(id, home, who, "户主", "汉族", "党员", "住在桥头的备注2"));
        lists(store, who, id);
        database.write(SESSION.actor(), Label.of("label.coverage.visit", NAME, "1"), access -> {
            new VisitRepository(access).note(List.of(home), DAY, NAME);
            return true;
        });
        inspected(store);
        orders(store, sample);
        file(database, id);
        beside(database, id);
        days(store);
        return id;
    }

    /** A cadre of a group, in the words of a problem and of a summary, and on the page of a day that was closed and one that is not. */
    private static void days(Store store) {
        DayService days = new DayService(store);
        UnitId group = days.page(DAY).board().groups().getFirst().id();
        new NetService(store).assign(List.of(group), List.of(), new Responsible(NAME, PHONE), NAME);
        days.tick(DAY, List.of(new DayTask(group, new Responsible(NAME, PHONE), DayDuty.CONTACT)));
        ProblemEntry problem = new ProblemEntry(DayProblem.Kind.NEED, group, NAME + "家", NAME + "缺药，电话 " + PHONE, NAME);
        DailyService daily = new DailyService(store, Messages.of(Locale.CHINESE));
        var raised = days.raise(DAY, problem, null);
        days.raise(DAY, problem, null);
        daily.edit(DAY, Span.DAY, Map.of(Section.WORK, "看望" + NAME));
        daily.edit(DAY.minusDays(1), Span.DAY, Map.of(Section.WORK, "看望" + NAME));
        days.settle(DAY, List.of(raised), "药已送到" + NAME + "家");
        ClosingService closings = new ClosingService(store);
        closings.close(DAY, NAME + "外出");
        closings.reopen(DAY, "漏了" + NAME);
        closings.close(DAY, NAME + "外出");
    }

    /** What else bears the name: whose layout was remembered, where files lie, a form that was filled, and who is somebody else. */
    private static void beside(Database database, PersonId id) {
        database.write(SESSION.actor(), Label.of("label.exchange.mapping", NAME), access -> {
            for (String sender : List.of(NAME + "的名单", "沿江街道")) {
                new MappingRepository(access)
                        .save(
                                new Mapping(
                                        sender,
                                        SheetKind.PEOPLE,
                                        List.of("姓名"),
                                        List.of(new Mapping.MappedColumn("姓名", 1, "field.name"))),
                                SESSION.user());
            }
            SettingRepository settings = new SettingRepository(access);
            settings.save("exchange.inbox", "/home/" + NAME);
            settings.save("report.folder", "/home/" + NAME);
            new ApartRepository(access).keep(PersonPair.of(id, new PersonId(id.value() + 1)));
            new PersonRepository(access).fillOwn(Map.of(), Map.of(id, "桥头旧居7号"));
            return id;
        });
        database.write(SESSION.actor(), Label.of("label.report.add", "日报"), access -> {
            ReportRepository reports = new ReportRepository(access);
            BlankForm blank = new BlankForm("日报.xlsx", new byte[] {1});
            ReportFormId form = reports.insert(
                    new ReportForm(null, "日报", "", null, EnumSet.allOf(DayOfWeek.class), blank, List.of()));
            reports.keep(List.of(new FilledForm(form, DAY, DAY.atStartOfDay(), SESSION.user(), "日报.xlsx", "")));
            return id;
        });
    }

    /** Who answers for a finding, is named in one, and is on a picture. */
    private static void inspected(Store store) {
        InspectionService inspections = new InspectionService(store);
        InspectionGroupId group = inspections.setup().save(new InspectionGroup(null, "督查一组", NAME, NAME, PHONE));
        LocalDateTime at = DAY.atStartOfDay();
        FindingEntry found = new FindingEntry(
                "", NAME + "外出", NAME + "家", Severity.GRAVE, NAME, PHONE, at.plusHours(1), new Photo(new byte[] {1}));
        inspections
                .findings()
                .record(new VisitEntry(
                        group,
                        at,
                        new Site(SiteKind.HOUSEHOLD, NAME + "家", null),
                        false,
                        "电话 " + PHONE,
                        List.of(),
                        List.of(found)));
        inspections
                .findings()
                .take(
                        inspections.page().findings().getFirst(),
                        new StepEntry(Step.RECTIFY, NAME, at, NAME + "已劝回", null, null));
    }

    private static void lists(Store store, PersonEntry who, PersonId id) {
        WatchService watch = new WatchService(store);
        WatchFacts facts = new WatchFacts(
                Origin.WUHAN, Answer.YES, Answer.YES, Answer.YES, Answer.NO, Review.REVIEWED, Measure.HOME_ISOLATION);
        var found = watch.enter(new CaseEntry(
                null, who, "武汉", "2020-02-10", "火车", "G1", "36.5", Answer.NO, facts, "", "", NAME + "的备注"));
        watch.change(found, Fact.CONTACT, "YES", NAME + "自述");
        new ReadingService(store).record(id, DAY, Period.MORNING, "36.6");
        new StrandedService(store).enter(new StrandedEntry(null, who, "封路", "旅馆", "药", NAME));
        new VerificationService(store, watch::enterWithin)
                .enter(new PushEntry(null, who, "武汉", "2020-02-10", "指挥部", ""));
    }

    /** An order that was answered with the name and handed on because of it. */
    private static void orders(Store store, SampleCommunity sample) {
        UnitId community = new UnitId(SampleCommunity.COMMUNITY.value());
        DirectiveId order = new DirectiveIssuer(store)
                .issue(
                        new Directive.Order(
                                "摸底" + NAME,
                                "电话 " + PHONE,
                                SESSION.now().plusHours(1),
                                Asked.LIST,
                                false,
                                new Directive.Address(community, Set.of(UnitKind.GROUP), false)),
                        new Attachment(NAME + ".txt", new byte[] {1}));
        DirectiveService orders = new DirectiveService(store);
        List<ReceiptId> nodes = orders.board(order).rows().stream()
                .filter(Board.Row::waiting)
                .map(row -> row.receipt().id())
                .toList();
        orders.answer(order, Map.of(nodes.getFirst(), Reply.done(NAME + " " + PHONE)));
        orders.handOn(order, List.of(nodes.get(1)), sample.leaves().getLast(), NAME + "家中有事");
        UnitEditor net = new UnitEditor(store);
        UnitId grid = net.add(sample.leaves().getFirst(), UnitKind.GRID, "临时格");
        net.move(grid, sample.leaves().get(1), NAME + "要求");
    }

    private static void file(Database database, PersonId id) {
        database.write(SESSION.actor(), Label.of("label.exchange.import", NAME + ".xlsx"), access -> {
            BatchRepository batches = new BatchRepository(access);
            BatchId batch = batches.open();
            batches.record(batch, NAME + ".xlsx", SheetKind.PEOPLE, SESSION.actor(), new Counters(0, 0, 0, 0, 0, 0, 0));
            batches.mention(batch, id.value(), new Place("表", 3, 1));
            batches.keep(batch, Problem.flag(new Place("表", 3, 1), DOCUMENT, "id.check"), id.value());
            batches.keep(batch, Problem.flag(new Place("表", 3, 2), PHONE, "id.check"), null);
            return true;
        });
    }

    /** Every table whole, as text, and what is packed in it. */
    static String dump(Database database) {
        return database.read(SampleCommunity.COMMUNITY, access -> {
            StringBuilder all = new StringBuilder();
            access.sql().selectFrom(CHANGE_PACK).forEach(pack -> ChangePack.unpack(pack)
                    .forEach(row -> all.append("packed").append(row.intoList()).append('\n')));
            for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
                access.sql().selectFrom(table).forEach(row -> all.append(table.getName())
                        .append(row.intoList())
                        .append('\n'));
            }
            return all.toString();
        });
    }

    static List<String> traces(Database database) {
        List<String> found = new ArrayList<>();
        dump(database).lines().forEach(line -> {
            if (TRACES.stream().anyMatch(line::contains)) {
                found.add(line);
            }
        });
        return found;
    }
}
