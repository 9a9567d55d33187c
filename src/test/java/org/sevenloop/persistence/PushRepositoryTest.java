package org.sevenloop.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sevenloop.persistence.schema.Tables.WATCH_CASE;

import java.util.List;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.people.DocumentType;
import org.sevenloop.model.people.IdentityDocument;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.Residence;
import org.sevenloop.model.people.Sex;
import org.sevenloop.model.verification.PushFigures;
import org.sevenloop.model.verification.PushItem;
import org.sevenloop.model.verification.PushItemId;
import org.sevenloop.model.verification.PushState;
import org.sevenloop.persistence.schema.tables.records.WatchCaseRecord;

@Execution(ExecutionMode.CONCURRENT)
class PushRepositoryTest extends RepositoryTest {
    private static final String NUMBER = "422899198001020019";
    private static final UnitId GROUP = new UnitId(77);

    private static PushItemId push(Access access, String name, String phone, String number) {
        PushRepository pushes = new PushRepository(access);
        PushItem item = item(pushes.newId(), name, phone, number);
        pushes.insert(item);
        return item.id();
    }

    private static PushItem item(PushItemId id, String name, String phone, String number) {
        IdentityDocument document =
                number.isEmpty() ? IdentityDocument.NONE : new IdentityDocument(DocumentType.ID_CARD, number, true);
        return new PushItem(id, name, phone, document, "武汉", DAY, "一组", "街道", DAY, "", "", null, "", null);
    }

    private static PersonId resident(Access access, Identity who, String own, String phone) {
        new UnitRepository(access).insert(new Unit(GROUP, null, UnitKind.GROUP, "一组", null, 0));
        HouseholdRepository households = new HouseholdRepository(access);
        HouseholdId home = households.nextId();
        households.insert(new Household(home, GROUP, "1", "一组1号", Tenure.RESIDENT, "", ""));
        PersonId person = new PersonRepository(access).add(who, own);
        new ResidenceRepository(access).insert(new Residence(person, home, "户主", phone, "", "", ""));
        return person;
    }

    /** Every text blank, every choice unknown. */
    private static void watch(Access access, PersonId person, String phone, boolean released) {
        WatchCaseRecord row = new WatchCaseRecord();
        for (var field : WATCH_CASE.fields()) {
            if (field.getType() == String.class) {
                row.set((TableField<?, String>) field, "");
            }
        }
        row.setCommunityId(access.community());
        row.setId(access.rows().nextId());
        row.setPersonId(person.value());
        row.setPhone(phone);
        row.setRegisteredOn(DAY.minusDays(20));
        row.setReleasedOn(released ? DAY : null);
        access.rows().insert(row);
    }

    private static @Nullable PersonId known(Database store, PushItemId id) {
        return read(store, access -> new PushRepository(access).find(id, DAY).orElseThrow())
                .known();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void theRegisterKnowsByPhoneOfTheHouseholdOfThePersonAndByDocument(Database store) {
        try (store) {
            change(store, access -> {
                PersonId person = resident(access, named("单雄信", NUMBER), "18600000009", "18600000001");
                PushItemId byPhone = push(access, "别的写法", "18600000001", "");
                PushItemId byOwn = push(access, "单雄信", "18600000009", "");
                PushItemId byDocument = push(access, "单雄信", "18677777777", NUMBER);
                push(access, "生人", "18600000002", "422899198001020027");
                push(access, "无号", "", "");
                List<PushItem> all = new PushRepository(access).all(DAY);
                assertEquals(5, all.size());
                for (PushItem item : all) {
                    boolean known = List.of(byPhone, byOwn, byDocument).contains(item.id());
                    assertEquals(known ? person : null, item.known(), item.name());
                }
                assertEquals(3, PushFigures.of(all).alreadyKnown());
                assertEquals(2, PushFigures.of(all).open());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void theWatchListKnowsWhileTheCaseIsOpen(Database store) {
        try (store) {
            PushItemId[] items = write(store, access -> {
                PersonId watched = new PersonRepository(access).add(named("解云霞", NUMBER), "");
                PersonId released = new PersonRepository(access).add(named("陶然"), "");
                watch(access, watched, "18600000003", false);
                watch(access, released, "18600000004", true);
                return new PushItemId[] {
                    push(access, "解云霞", "18600000003", ""),
                    push(access, "解云霞", "", NUMBER),
                    push(access, "陶然", "18600000004", "")
                };
            });
            assertTrue(known(store, items[0]) != null);
            assertEquals(known(store, items[0]), known(store, items[1]));
            assertNull(known(store, items[2]));
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void wordsThatAreNoPhoneAndPeopleOnNoListTellNothing(Database store) {
        try (store) {
            PushItemId[] items = write(store, access -> {
                resident(access, named("单雄信"), "", "无");
                new PersonRepository(access).add(named("路人", NUMBER), "18600000005");
                return new PushItemId[] {push(access, "单雄信", "无", ""), push(access, "路人", "18600000005", NUMBER)};
            });
            assertNull(known(store, items[0]));
            assertNull(known(store, items[1]));
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void anOutcomeIsRecordedForManyAndTakenBack(Database store) {
        try (store) {
            List<PushItemId> ids = write(
                    store,
                    access -> List.of(push(access, "甲", "18600000006", ""), push(access, "乙", "18600000007", "")));
            change(store, access -> new PushRepository(access).record(ids, "信息有误", "空号", DAY, "李文清"));
            List<PushItem> done = read(store, access -> new PushRepository(access).all(DAY));
            assertEquals(2, PushFigures.of(done).done());
            assertEquals("空号", done.getFirst().note());
            assertEquals(DAY, done.getFirst().doneOn());
            change(store, access -> new PushRepository(access).record(ids.subList(0, 1), "", null, null, ""));
            PushItem open =
                    read(store, access -> new PushRepository(access).all(DAY)).getFirst();
            assertEquals(PushState.OPEN, open.state());
            assertEquals("空号", open.note());
            change(store, access -> {
                new PushRepository(access).update(List.of(item(ids.getFirst(), "丙", "18600000008", NUMBER)));
                new PushRepository(access).delete(ids.subList(1, 2));
            });
            assertEquals(
                    List.of("丙"),
                    read(store, access -> new PushRepository(access).all(DAY)).stream()
                            .map(PushItem::name)
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void aRowFindsItsItemByDocumentElseByNameAndPhone(Database store) {
        try (store) {
            change(store, access -> {
                PushItemId document = push(access, "单雄信", "18600000001", NUMBER);
                PushItemId phone = push(access, "解云霞", "18600000002", "");
                Identity changed = identity("单雄信儿", "18699999999", NUMBER);
                Identity same = identity("解云霞", "18600000002", "");
                Identity other = identity("解云霞", "18600000003", "");
                Identity differs = identity("单雄信", "18600000001", "422899198001020027");
                PushMatches matches = new PushRepository(access).matching(List.of(changed, same, other, differs));
                assertEquals(document, matches.of(changed).orElseThrow().id());
                assertEquals(phone, matches.of(same).orElseThrow().id());
                assertTrue(matches.of(other).isEmpty());
                assertTrue(matches.of(differs).isEmpty());
                matches.add(item(new PushItemId(1), "新人", "18600000008", ""));
                assertTrue(matches.of(identity("新人", "18600000008", "")).isPresent());
            });
        }
    }

    private static Identity identity(String name, String phone, String number) {
        IdentityDocument document =
                number.isEmpty() ? IdentityDocument.NONE : new IdentityDocument(DocumentType.ID_CARD, number, true);
        return new Identity(name, Sex.UNKNOWN, null, document, phone, true, "", "");
    }
}
