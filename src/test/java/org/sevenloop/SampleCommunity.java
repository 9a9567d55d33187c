package org.sevenloop;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
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
import org.sevenloop.model.people.DocumentType;
import org.sevenloop.model.people.IdNumber;
import org.sevenloop.model.people.IdentityDocument;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.Residence;
import org.sevenloop.model.people.Sex;
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
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.HouseholdRepository;
import org.sevenloop.persistence.PersonRepository;
import org.sevenloop.persistence.ReadingRepository;
import org.sevenloop.persistence.ResidenceRepository;
import org.sevenloop.persistence.UnitRepository;
import org.sevenloop.persistence.WatchRepository;
import org.sevenloop.service.Session;

/** A small made-up community for tests and pictures: a city, its office, a street, 清江社区 with three groups, of which 三组 has two grids. */
public final class SampleCommunity {
    public static final CommunityId COMMUNITY = new CommunityId(422899001001L);
    public static final LocalDate DAY = LocalDate.of(2020, 2, 20);
    public static final Session SESSION = new At(DAY);
    public static final Responsible ZHOU = new Responsible("周晨", "18600003317");

    private static final String[] SURNAMES = {"单", "查", "白", "罗", "解", "欧阳", "周", "王", "付", "侯", "林", "郭"};
    private static final String[] GIVEN = {"雄信", "晨霞", "一诺", "德宽", "桂英", "云霞", "晓", "建宁", "伟月", "丽", "娜", "伟"};
    private static final String[] RELATIONS = {"户主", "配偶", "女儿", "父", "母"};

    private final List<UnitId> leaves = new ArrayList<>();
    private final List<HouseholdId> households = new ArrayList<>();
    private final List<PersonId> people = new ArrayList<>();
    private int count;

    /** 李文清 at the console on a day. */
    public record At(LocalDate today) implements Session {
        @Override
        public CommunityId community() {
            return COMMUNITY;
        }

        @Override
        public String user() {
            return "李文清";
        }

        @Override
        public LocalDateTime now() {
            return today.atTime(21, 40);
        }
    }

    private SampleCommunity() {}

    /** Fills a store with so many households under each of the four lowest units. */
    public static SampleCommunity fill(Database store, int householdsInEach) {
        SampleCommunity sample = new SampleCommunity();
        store.write(SESSION.actor(), Label.of("label.settings.day"), access -> {
            sample.units(access);
            for (UnitId unit : sample.leaves) {
                for (int i = 1; i <= householdsInEach; i++) {
                    sample.household(access, unit, i);
                }
            }
            return true;
        });
        return sample;
    }

    /** 一组, 二组, 三组1网格, 三组2网格. */
    public List<UnitId> leaves() {
        return leaves;
    }

    public List<HouseholdId> households() {
        return households;
    }

    public List<PersonId> people() {
        return people;
    }

    private void units(Access access) {
        UnitRepository units = new UnitRepository(access);
        UnitId city = new UnitId(422899000000L);
        UnitId office = new UnitId(422899000001L);
        UnitId street = new UnitId(422899001000L);
        UnitId community = new UnitId(COMMUNITY.value());
        units.insert(new Unit(city, null, UnitKind.DISTRICT, "清江市", "422899000000", 0));
        units.insert(new Unit(office, city, UnitKind.COMMAND_OFFICE, "疫情防控领导小组办公室", null, 0));
        units.insert(new Unit(street, office, UnitKind.STREET, "沿江街道", "422899001000", 0));
        units.insert(new Unit(community, street, UnitKind.COMMUNITY, "清江社区", "422899001001", 0));
        leaves.add(unit(units, community, UnitKind.GROUP, "一组", 1));
        leaves.add(unit(units, community, UnitKind.GROUP, "二组", 2));
        UnitId third = unit(units, community, UnitKind.GROUP, "三组", 3);
        leaves.add(unit(units, third, UnitKind.GRID, "1网格", 1));
        leaves.add(unit(units, third, UnitKind.GRID, "2网格", 2));
    }

    private static UnitId unit(UnitRepository units, UnitId parent, UnitKind kind, String name, int order) {
        UnitId id = units.nextId();
        units.insert(new Unit(id, parent, kind, name, null, order));
        return id;
    }

    private void household(Access access, UnitId unit, int number) {
        HouseholdRepository repository = new HouseholdRepository(access);
        HouseholdId id = repository.nextId();
        String surname = SURNAMES[households.size() % SURNAMES.length];
        String head = surname + GIVEN[households.size() % GIVEN.length];
        Tenure tenure = number % 4 == 0 ? Tenure.TENANT : Tenure.RESIDENT;
        String address = "滨河路" + (leaves.indexOf(unit) + 1) * 100 + number + "号";
        repository.insert(new Household(id, unit, Integer.toString(number), address, tenure, head, ""));
        int members = 1 + households.size() % RELATIONS.length;
        for (int i = 0; i < members; i++) {
            String name = i == 0 ? head : surname + GIVEN[(households.size() + i * 5) % GIVEN.length];
            resident(access, id, name, RELATIONS[i]);
        }
        households.add(id);
    }

    private void resident(Access access, HouseholdId household, String name, String relation) {
        count++;
        PersonId person = new PersonRepository(access).add(identity(name, count), "");
        people.add(person);
        String phone = relation.equals("户主") ? phone(count) : "";
        new ResidenceRepository(access)
                .insert(new Residence(person, household, relation, phone, "汉族", count % 9 == 0 ? "中共党员" : "", ""));
        if (count % 7 == 1) {
            watch(access, person);
        }
    }

    public static String phone(int n) {
        return String.format("138%08d", n);
    }

    public static Identity identity(String name, int n) {
        String first17 = String.format("422899%04d%02d%02d%03d", 1940 + n % 70, 1 + n % 12, 1 + n % 28, n % 1000);
        String number = first17 + IdNumber.checkDigit(first17);
        IdNumber id = IdNumber.of(number).orElseThrow();
        Sex sex = id.sex();
        return new Identity(
                name, sex, id.birthDate(), new IdentityDocument(DocumentType.ID_CARD, number, true), "", false, "", "");
    }

    private void watch(Access access, PersonId person) {
        Answer reported = count % 35 == 1 ? Answer.NO : Answer.YES;
        Review review = count % 21 == 1 ? Review.REVIEWING : Review.REVIEWED;
        Measure measure = count % 14 == 1 ? Measure.HOME_ISOLATION : Measure.NONE;
        Origin origin = count % 14 == 1 ? Origin.WUHAN : Origin.ELSEWHERE;
        new WatchRepository(access)
                .insert(new WatchCase(
                        new WatchCaseId(0),
                        person,
                        new WatchFacts(origin, reported, Answer.YES, Answer.YES, Answer.NO, review, measure),
                        "武汉市",
                        DAY.minusDays(count % 13 + 1),
                        "",
                        "",
                        "",
                        "",
                        null,
                        phone(count),
                        new Celsius(366),
                        Answer.NO,
                        new Responsible("周晨", "18600003317"),
                        "",
                        DAY.minusDays(1),
                        null,
                        ""));
        new ReadingRepository(access).put(person, DAY, Period.MORNING, new Celsius(365));
    }
}
