package org.sevenloop.service.closing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Role;
import org.sevenloop.model.checkpoint.Checkpoint;
import org.sevenloop.model.checkpoint.CheckpointId;
import org.sevenloop.model.checkpoint.ShiftId;
import org.sevenloop.model.checkpoint.ShiftSlot;
import org.sevenloop.model.checkpoint.ShiftTime;
import org.sevenloop.model.checkpoint.Worker;
import org.sevenloop.model.exchange.Actor;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.people.IdentityDocument;
import org.sevenloop.model.people.Person;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.Residence;
import org.sevenloop.model.people.Sex;
import org.sevenloop.model.people.Stranded;
import org.sevenloop.model.verification.PushItem;
import org.sevenloop.model.watch.Answer;
import org.sevenloop.model.watch.Celsius;
import org.sevenloop.model.watch.Measure;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.model.watch.Period;
import org.sevenloop.model.watch.Review;
import org.sevenloop.model.watch.WatchCase;
import org.sevenloop.model.watch.WatchCaseId;
import org.sevenloop.model.watch.WatchFacts;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.Assignments;
import org.sevenloop.persistence.CheckpointRepository;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.HouseholdRepository;
import org.sevenloop.persistence.PersonRepository;
import org.sevenloop.persistence.PushRepository;
import org.sevenloop.persistence.ReadingRepository;
import org.sevenloop.persistence.ResidenceRepository;
import org.sevenloop.persistence.RosterRepository;
import org.sevenloop.persistence.StrandedRepository;
import org.sevenloop.persistence.UnitRepository;
import org.sevenloop.persistence.WatchRepository;
import org.sevenloop.service.Session;

/** A community small enough to count by hand. */
public final class SmallCommunity {
    public static final LocalDate DAY = LocalDate.of(2020, 2, 20);
    public static final CommunityId ID = new CommunityId(422899001001L);

    private static final UnitId STREET = new UnitId(422899001000L);
    private static final UnitId FIRST = new UnitId(71);
    private static final UnitId SECOND = new UnitId(72);
    private static final UnitId BUILDING = new UnitId(73);
    private static final String PHONE = "18600000001";

    private final Access access;

    private SmallCommunity(Access access) {
        this.access = access;
    }

    public static Database store() {
        Database database = Database.inMemory();
        fill(database);
        return database;
    }

    /** Puts it into a store that is new. */
    public static void fill(Database database) {
        database.write(new Actor("李文清", ID, DAY), Label.of("label.closing.sign"), access -> {
            new SmallCommunity(access).fill();
            return true;
        });
    }

    /** A session at twenty to ten in the evening. */
    public static Session session() {
        return session(DAY.atTime(21, 40));
    }

    public static Session session(LocalDateTime now) {
        return new Session() {
            @Override
            public CommunityId community() {
                return ID;
            }

            @Override
            public String user() {
                return "李文清";
            }

            @Override
            public LocalDate today() {
                return now.toLocalDate();
            }

            @Override
            public LocalDateTime now() {
                return now;
            }
        };
    }

    /** A grid worker whose own is the one building, a part of 二组. */
    public static Session worker() {
        return new Session() {
            @Override
            public CommunityId community() {
                return ID;
            }

            @Override
            public String user() {
                return "仇红琪";
            }

            @Override
            public LocalDate today() {
                return DAY;
            }

            @Override
            public LocalDateTime now() {
                return DAY.atTime(21, 40);
            }

            @Override
            public Role role() {
                return Role.GRID_WORKER;
            }

            @Override
            public Set<UnitId> units() {
                return Set.of(BUILDING);
            }
        };
    }

    private void fill() {
        units();
        PersonId resident = register();
        watch(resident);
        posts();
        pushed();
        stranded("金哲洙", "韩国");
        stranded("孟春晓", "");
    }

    private void units() {
        UnitRepository units = new UnitRepository(access);
        UnitId top = new UnitId(422899000000L);
        UnitId office = new UnitId(422899000001L);
        UnitId here = new UnitId(ID.value());
        units.insert(new Unit(top, null, UnitKind.DISTRICT, "清源市", "422899000000", 0));
        units.insert(new Unit(office, top, UnitKind.COMMAND_OFFICE, "疫情防控领导小组办公室", null, 0));
        units.insert(new Unit(STREET, office, UnitKind.STREET, "梧桐街道", "422899001000", 0));
        units.insert(new Unit(here, STREET, UnitKind.COMMUNITY, "柳堤社区居委会", "422899001001", 0));
        units.insert(new Unit(SECOND, here, UnitKind.GROUP, "二组", null, 1));
        units.insert(new Unit(FIRST, here, UnitKind.GROUP, "一组", null, 0));
        units.insert(new Unit(BUILDING, SECOND, UnitKind.BUILDING, "3号楼", null, 0));
    }

    private PersonId register() {
        HouseholdId first = household(FIRST, "1", Tenure.RESIDENT);
        HouseholdId second = household(FIRST, "2", Tenure.TENANT);
        HouseholdId third = household(BUILDING, "1", Tenure.RESIDENT);
        PersonId resident = resident(first, "单雄信", PHONE, "中共党员", "");
        resident(first, "王彩云", "", "群众", "退役军人，现居家");
        resident(first, "单小满", "", "", "");
        resident(second, "解自强", "", "非党员", "");
        resident(third, "仇红琪", "", "预备党员", "");
        resident(third, "查一鸣", "", "", "");
        Assignments assignments = new Assignments(access);
        Responsible keeper = new Responsible("周晨", "18600003317");
        assignments.assign(SECOND, keeper, DAY, "");
        assignments.assign(List.of(first), keeper, DAY, "");
        return resident;
    }

    private HouseholdId household(UnitId unit, String number, Tenure tenure) {
        HouseholdRepository households = new HouseholdRepository(access);
        HouseholdId id = households.nextId();
        households.insert(new Household(id, unit, number, number + "号", tenure, "", ""));
        return id;
    }

    private PersonId resident(HouseholdId home, String name, String phone, String status, String note) {
        PersonId person = person(name, "");
        new ResidenceRepository(access).insert(new Residence(person, home, "", phone, "", status, note));
        return person;
    }

    private PersonId person(String name, String nationality) {
        Identity who = new Identity(name, Sex.UNKNOWN, null, IdentityDocument.NONE, "", false, "", nationality);
        return new PersonRepository(access).add(who, "");
    }

    private void watch(PersonId resident) {
        PersonId wuhan = watched("卢俊逸", Origin.WUHAN, DAY.minusDays(3), Review.REVIEWED, Measure.HOME_ISOLATION);
        PersonId hubei = watched("庞惠芬", Origin.HUBEI_OTHER, DAY.minusDays(14), Review.REVIEWED, Measure.HOME_ISOLATION);
        watched("解红霞", Origin.ELSEWHERE, DAY.minusDays(16), Review.REVIEWED, Measure.NONE);
        watched("田慧浩", Origin.WUHAN, null, Review.REVIEWED, Measure.NONE);
        watched("项文博", Origin.ELSEWHERE, DAY, Review.NOT_REVIEWED, Measure.HOME_ISOLATION);
        watched("区少华", Origin.CLOSE_CONTACT, DAY.minusDays(5), Review.REVIEWED, Measure.HOME_ISOLATION);
        watched("盖丽君", Origin.ELSEWHERE, DAY.plusDays(1), Review.REVIEWED, Measure.NONE);
        ReadingRepository readings = new ReadingRepository(access);
        readings.put(wuhan, DAY, Period.MORNING, new Celsius(365));
        readings.put(hubei, DAY, Period.MORNING, Celsius.FEVER);
        readings.put(hubei, DAY.minusDays(1), Period.EVENING, new Celsius(380));
        readings.put(resident, DAY, Period.EVENING, new Celsius(360));
    }

    private PersonId watched(String name, Origin origin, @Nullable LocalDate back, Review review, Measure measure) {
        PersonId person = person(name, "");
        Answer reported = back == null ? Answer.NO : Answer.YES;
        WatchFacts facts = new WatchFacts(origin, reported, Answer.YES, Answer.YES, Answer.NO, review, measure);
        LocalDate released = origin == Origin.CLOSE_CONTACT ? DAY.minusDays(1) : null;
        WatchCase draft = new WatchCase(
                WatchCaseId.NEW,
                person,
                facts,
                "",
                back,
                back == null ? "年前" : "",
                "",
                "",
                "",
                FIRST,
                "",
                null,
                Answer.NO,
                new Responsible("", ""),
                "",
                DAY.minusDays(16),
                released,
                "");
        new WatchRepository(access).insert(draft);
        return person;
    }

    private void posts() {
        CheckpointId east = point("东门卡口", false, 2, 0);
        CheckpointId west = point("西门卡口", false, 1, 1);
        point("北巷", true, 2, 2);
        shift(east, DAY.minusDays(1), "白班", 8, 20, "秦强", "郝静");
        shift(east, DAY, "白班", 8, 20, "秦强", "郝静");
        shift(east, DAY, "夜班", 20, 8, "胡云");
        shift(west, DAY, "夜班", 22, 8);
        shift(west, DAY.plusDays(1), "白班", 8, 22, "范立");
    }

    private CheckpointId point(String name, boolean sealed, int required, int order) {
        CheckpointRepository points = new CheckpointRepository(access);
        CheckpointId id = points.newId();
        points.insert(new Checkpoint(id, name, sealed, required, "", "", "", order));
        return id;
    }

    private void shift(CheckpointId point, LocalDate day, String name, int from, int to, String... workers) {
        RosterRepository roster = new RosterRepository(access);
        ShiftTime hours = new ShiftTime(LocalTime.of(from, 0), LocalTime.of(to, 0));
        ShiftId id = roster.insert(new ShiftSlot(point, day, name), hours, null);
        for (String worker : workers) {
            roster.addDuty(id, new Worker(worker, "", "", ""));
        }
    }

    private void pushed() {
        push("单雄信", PHONE, DAY, "");
        push("茅以宁", "18600000009", DAY, "");
        push("齐敏", "18600000008", DAY.minusDays(1), "不在本地居住");
        push("翟刚", "18600000007", DAY.plusDays(1), "");
    }

    private void push(String name, String phone, LocalDate day, String outcome) {
        PushRepository pushes = new PushRepository(access);
        LocalDate done = outcome.isEmpty() ? null : DAY;
        pushes.insert(new PushItem(
                pushes.newId(),
                name,
                phone,
                IdentityDocument.NONE,
                "武汉",
                null,
                "",
                "梧桐街道",
                day,
                outcome,
                "",
                done,
                "",
                null));
    }

    private void stranded(String name, String nationality) {
        PersonId id = person(name, nationality);
        StrandedRepository stranded = new StrandedRepository(access);
        Person who = new PersonRepository(access).find(id).orElseThrow();
        stranded.insert(new Stranded(stranded.newId(), who, "", "交通停运", "梧桐宾馆", "", ""));
    }
}
