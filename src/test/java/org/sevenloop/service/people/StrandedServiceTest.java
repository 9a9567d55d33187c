package org.sevenloop.service.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.SamplePosts;
import org.sevenloop.SampleSession;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.people.Stranded;
import org.sevenloop.model.people.StrandedEntry;
import org.sevenloop.model.people.StrandedId;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.PersonRepository;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Store;

class StrandedServiceTest {
    private final SampleSession session = SampleSession.evening();
    private final Database database = Database.inMemory();
    private final StrandedService service = new StrandedService(new Store(database, session));

    @BeforeEach
    void fill() {
        SamplePosts.fill(database, session);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static StrandedEntry entry(StrandedId id, String name, String document, String lodging) {
        PersonEntry who = new PersonEntry(name, "", document, "18600009999", "", "日本");
        return new StrandedEntry(id, who, "旅游", lodging, "口罩", "");
    }

    private Stranded find(StrandedId id) {
        return service.page().people().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void figuresAndLodgingsAreCounted() {
        assertThat(service.page().figures().people()).isEqualTo(24);
        assertThat(service.page().figures().foreign()).isEqualTo(3);
        assertThat(service.page().lodgings()).hasSize(4).allMatch(lodging -> lodging.people() == 6);
    }

    @Test
    void somebodyIsEnteredOnceCorrectedAndRemovedWithThePerson() {
        StrandedId id = service.enter(entry(null, "Sato Ken", "TR1234567", "如家"));
        assertThat(find(id).person().foreign()).isTrue();
        assertThat(find(id).phone()).isEqualTo("18600009999");
        assertThatThrownBy(() -> service.enter(entry(null, "Sato Ken", "TR1234567", "如家")))
                .isInstanceOf(RefusedException.class);
        service.enter(entry(id, "Sato Kenji", "TR1234567", "瑞享国际"));
        assertThat(find(id).lodging()).isEqualTo("瑞享国际");
        assertThat(find(id).person().name()).isEqualTo("Sato Kenji");
        Stranded gone = find(id);
        service.remove(List.of(gone));
        assertThat(service.page().figures().people()).isEqualTo(24);
        boolean known = database.read(
                session.community(),
                access -> new PersonRepository(access).find(gone.person().id()).isPresent());
        assertThat(known).isFalse();
    }
}
