package org.sevenloop.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sevenloop.model.people.Person;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.Stranded;

class StrandedRepositoryTest extends RepositoryTest {
    private static Stranded stranded(Access access, String name, String phone) {
        PersonRepository people = new PersonRepository(access);
        PersonId id = people.add(named(name), "18600000009");
        Person person = people.find(id).orElseThrow();
        StrandedRepository all = new StrandedRepository(access);
        Stranded fresh = new Stranded(all.newId(), person, phone, "探亲", "如家", "口罩", "");
        all.insert(fresh);
        return fresh;
    }

    @ParameterizedTest
    @MethodSource("stores")
    void anEntryIsReadWithItsPersonAndTheListsOwnPhone(Database store) {
        try (store) {
            Stranded entry = write(store, access -> {
                stranded(access, "陶然", "");
                return stranded(access, "John Smith", "18600000001");
            });
            List<Stranded> all = read(store, access -> new StrandedRepository(access).all());
            assertEquals("18600000009", all.getFirst().person().phone());
            assertEquals("John Smith", all.getLast().person().name());
            assertEquals("18600000001", all.getLast().phone());
            assertEquals("18600000001", all.getLast().person().phone());
            assertEquals(
                    entry.id(),
                    read(store, access -> new StrandedRepository(access)
                                    .of(List.of(entry.person().id())))
                            .values()
                            .iterator()
                            .next()
                            .id());
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void anEntryIsCorrectedAndRemovedAndThePersonStays(Database store) {
        try (store) {
            Stranded entry = write(store, access -> stranded(access, "陶然", "18600000001"));
            change(store, access -> new StrandedRepository(access)
                    .update(List.of(
                            new Stranded(entry.id(), entry.person(), "18600000002", "封城滞留", "瑞享国际", "", "已登记"))));
            Stranded read = read(
                    store,
                    access -> new StrandedRepository(access).find(entry.id()).orElseThrow());
            assertEquals("瑞享国际", read.lodging());
            assertEquals("18600000002", read.phone());
            change(store, access -> new StrandedRepository(access).delete(List.of(entry.id())));
            assertTrue(
                    read(store, access -> new StrandedRepository(access).all()).isEmpty());
            assertTrue(read(store, access -> new PersonRepository(access)
                            .find(entry.person().id()))
                    .isPresent());
        }
    }
}
