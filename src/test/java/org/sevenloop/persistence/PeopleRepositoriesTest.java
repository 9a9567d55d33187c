package org.sevenloop.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sevenloop.persistence.schema.Tables.STRANDED;
import static org.sevenloop.persistence.schema.Tables.WATCH_CASE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sevenloop.model.exchange.Actor;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.people.KnownPerson;
import org.sevenloop.model.people.Person;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.Residence;
import org.sevenloop.persistence.schema.tables.records.StrandedRecord;
import org.sevenloop.persistence.schema.tables.records.WatchCaseRecord;

@Execution(ExecutionMode.CONCURRENT)
class PeopleRepositoriesTest extends RepositoryTest {
    private static final String NUMBER = "422899198001020019";
    private static final UnitId GROUP = new UnitId(77);

    private static HouseholdId household(Access access, String number) {
        HouseholdRepository households = new HouseholdRepository(access);
        HouseholdId id = households.nextId();
        households.insert(new Household(id, GROUP, number, "一组" + number + "号", Tenure.RESIDENT, "", ""));
        return id;
    }

    private static PersonId resident(Access access, HouseholdId household, String name, String phone) {
        PersonId person = new PersonRepository(access).add(named(name), "");
        new ResidenceRepository(access).insert(new Residence(person, household, "户主", phone, "", "", ""));
        return person;
    }

    private static void group(Access access) {
        new UnitRepository(access).insert(new Unit(GROUP, null, UnitKind.GROUP, "一组", null, 0));
    }

    private static void watch(Access access, PersonId person, String phone) {
        WatchCaseRecord row = new WatchCaseRecord();
        row.setCommunityId(access.community());
        row.setId(access.rows().nextId());
        row.setPersonId(person.value());
        row.setPhone(phone);
        row.setRegisteredOn(DAY);
        row.setOrigin("WUHAN");
        row.setReview("UNKNOWN");
        row.setMeasure("NONE");
        for (var answer : List.of(
                WATCH_CASE.REPORTED,
                WATCH_CASE.COOPERATES,
                WATCH_CASE.REACHABLE,
                WATCH_CASE.CONTACT,
                WATCH_CASE.SYMPTOMS)) {
            row.set(answer, "UNKNOWN");
        }
        for (var text : List.of(
                WATCH_CASE.ORIGIN_PLACE,
                WATCH_CASE.RETURNED_TEXT,
                WATCH_CASE.TRANSPORT,
                WATCH_CASE.TRANSPORT_NO,
                WATCH_CASE.ADDRESS,
                WATCH_CASE.OWNER_NAME,
                WATCH_CASE.OWNER_PHONE,
                WATCH_CASE.NOTE,
                WATCH_CASE.RELEASE_WHY)) {
            row.set(text, "");
        }
        access.rows().insert(row);
    }

    private static void strand(Access access, PersonId person, String phone) {
        StrandedRecord row = new StrandedRecord();
        row.setCommunityId(access.community());
        row.setId(access.rows().nextId());
        row.setPersonId(person.value());
        row.setPhone(phone);
        for (var text : List.of(STRANDED.REASON, STRANDED.LODGING, STRANDED.NEEDS, STRANDED.NOTE)) {
            row.set(text, "");
        }
        access.rows().insert(row);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void aPersonIsReadAsWritten(Database store) {
        try (store) {
            PersonId id = write(store, access -> new PersonRepository(access).add(named("单雄信", NUMBER), "0718-1"));
            Person person =
                    read(store, access -> new PersonRepository(access).find(id)).orElseThrow();
            assertEquals("单雄信", person.name());
            assertEquals(NUMBER, person.document().number());
            assertTrue(person.document().valid());
            assertEquals("0718-1", person.phone());
            assertTrue(store.read(ELSEWHERE, access -> new PersonRepository(access).find(id))
                    .isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void thePhoneIsTheRegistersElseTheWatchListsElseTheStrandedListsElseTheOwn(Database store) {
        try (store) {
            PersonId id = write(store, access -> new PersonRepository(access).add(named("解云霞"), "own"));
            assertEquals("own", phone(store, id));
            change(store, access -> strand(access, id, "stranded"));
            assertEquals("stranded", phone(store, id));
            change(store, access -> watch(access, id, "watch"));
            assertEquals("watch", phone(store, id));
            change(store, access -> {
                group(access);
                HouseholdId home = household(access, "1");
                new ResidenceRepository(access).insert(new Residence(id, home, "", "register", "", "", ""));
            });
            assertEquals("register", phone(store, id));
            Map<String, List<KnownPerson>> known = read(store, access -> new KnownPersonRepository(access)
                    .byPhones(List.of("own", "stranded", "watch", "register", "nobody's")));
            assertEquals(Set.of("own", "stranded", "watch", "register"), known.keySet());
            assertEquals(1, known.get("own").size());
        }
    }

    private static String phone(Database store, PersonId id) {
        return read(store, access -> new PersonRepository(access).find(id))
                .orElseThrow()
                .phone();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void peopleAreKnownByDocumentByNameAndByHousehold(Database store) {
        try (store) {
            HouseholdId home = write(store, access -> {
                group(access);
                HouseholdId household = household(access, "12");
                PersonId person = new PersonRepository(access).add(named("单雄信", NUMBER), "");
                new ResidenceRepository(access).insert(new Residence(person, household, "户主", "", "", "", ""));
                resident(access, household, "查晨霞", "13800000001");
                return household;
            });
            KnownPerson found = read(store, access -> new KnownPersonRepository(access).byDocuments(List.of(NUMBER)))
                    .get(NUMBER)
                    .getFirst();
            assertEquals(new KnownPerson.Home(home, GROUP, "一组12号"), found.home());
            assertEquals(Set.of("一组12号"), found.addresses());
            assertEquals(
                    List.of("单雄信", "查晨霞"),
                    read(store, access -> new KnownPersonRepository(access).inHouseholds(List.of(home)))
                            .get(home)
                            .stream()
                            .map(KnownPerson::name)
                            .toList());
            assertEquals(List.of("查晨霞"), read(store, access -> new KnownPersonRepository(access)
                    .bySounds(List.of("zha chen xia", "wu ming")).stream()
                            .map(KnownPerson::name)
                            .toList()));
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void moreKeysThanOneQueryTakesAreAllFound(Database store) {
        try (store) {
            List<String> phones = new ArrayList<>();
            change(store, access -> {
                group(access);
                HouseholdId household = household(access, "1");
                for (int i = 0; i < 2500; i++) {
                    phones.add("p" + i);
                    resident(access, household, "甲" + i, "p" + i);
                }
            });
            assertEquals(
                    2500,
                    read(store, access -> new KnownPersonRepository(access).byPhones(phones))
                            .size());
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void aMoveKeepsOnePlaceInTheRegister(Database store) {
        try (store) {
            change(store, access -> {
                group(access);
                HouseholdId first = household(access, "1");
                HouseholdId second = household(access, "2");
                PersonId person = resident(access, first, "白一诺", "");
                ResidenceRepository residences = new ResidenceRepository(access);
                residences.save(List.of(new Residence(person, second, "女儿", "", "", "", "")));
                assertEquals(second, residences.find(person).orElseThrow().household());
                assertTrue(residences.members(first).isEmpty());
                assertEquals(Map.of(second, 1), residences.sizes(List.of(first, second)));
                assertEquals(Map.of(GROUP, 1), residences.peopleByUnit());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whoSomebodyIsCanBeCorrectedAndRemoved(Database store) {
        try (store) {
            PersonId id = write(store, access -> new PersonRepository(access).add(named("单雄心"), ""));
            change(store, access -> new PersonRepository(access).update(Map.of(id, named("单雄信", NUMBER))));
            assertEquals(
                    "单雄信",
                    read(store, access -> new PersonRepository(access).find(id))
                            .orElseThrow()
                            .name());
            change(store, access -> new PersonRepository(access).remove(List.of(id)));
            assertTrue(
                    read(store, access -> new PersonRepository(access).find(id)).isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void aStoreOfAnotherCommunityIsNotTouched(Database store) {
        try (store) {
            change(store, access -> new SettingRepository(access).save("greeting", "你好"));
            store.write(new Actor("甲", ELSEWHERE, DAY), Label.of("label.test"), access -> {
                new SettingRepository(access).save("greeting", "您好");
                return true;
            });
            change(store, access -> new SettingRepository(access).save("greeting", "早"));
            assertEquals(
                    "早",
                    read(store, access -> new SettingRepository(access).find("greeting"))
                            .orElseThrow());
            assertEquals(
                    "您好",
                    store.read(ELSEWHERE, access -> new SettingRepository(access).find("greeting"))
                            .orElseThrow());
        }
    }
}
