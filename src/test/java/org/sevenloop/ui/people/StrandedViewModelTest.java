package org.sevenloop.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.SampleDesk;
import org.sevenloop.SamplePosts;
import org.sevenloop.SampleSession;
import org.sevenloop.model.people.Stranded;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;
import org.sevenloop.service.people.StrandedService;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.common.DeskFilter;

/** What the list is narrowed to, and what remains after a removal. */
class StrandedViewModelTest {
    private final Database database = Database.inMemory();
    private final SampleSession session = SampleSession.evening();

    @AfterEach
    void close() {
        database.close();
    }

    private StrandedViewModel model(Messages text) {
        return new StrandedViewModel(new StrandedService(new Store(database, session)), SampleDesk.tools(text));
    }

    @Test
    void theListIsNarrowedByChipSearchAndPlace() {
        SamplePosts.fill(database, session);
        StrandedViewModel model = model(Messages.of(Screens.CHINESE));
        model.shown(DeskFilter.named(StrandedViewModel.FOREIGN));
        assertThat(model.shown()).hasSize(3);
        model.foreignProperty().set(false);
        model.searchProperty().set("scH 如家");
        assertThat(model.shown()).extracting(each -> each.person().name()).containsOnly("单晨浩");
        model.searchProperty().set("");
        model.lodgingProperty().set("如家");
        List<Stranded> there = List.copyOf(model.shown());
        model.remove(there);
        assertThat(model.lodgingProperty().get()).isNull();
        assertThat(model.shown()).hasSize(24 - there.size());
    }
}
