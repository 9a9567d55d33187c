package org.sevenloop.ui.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.SampleDesk;
import org.sevenloop.SamplePosts;
import org.sevenloop.SampleSession;
import org.sevenloop.model.verification.Outcome;
import org.sevenloop.model.verification.PushItem;
import org.sevenloop.model.verification.PushState;
import org.sevenloop.model.watch.CaseEntry;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;
import org.sevenloop.service.verification.VerificationService;
import org.sevenloop.ui.common.DeskFilter;

/** Without a window. */
class VerificationViewModelTest {
    private final Database database = Database.inMemory();
    private final SampleSession session = SampleSession.evening();
    private final List<String> told = new ArrayList<>();
    private final List<CaseEntry> watched = new ArrayList<>();
    private final VerificationViewModel model = new VerificationViewModel(
            new VerificationService(new Store(database, session), (access, entry) -> watched.add(entry)),
            SampleDesk.tools(Messages.of(Locale.ENGLISH), told));

    @BeforeEach
    void fill() {
        SamplePosts.fill(database, session);
        model.shown(DeskFilter.NONE);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void openOnesAreShownFirstAndEachCounterShowsItsOwn() {
        assertThat(model.shown()).hasSize(36);
        model.shown(DeskFilter.named("done"));
        assertThat(model.shown()).hasSize(12).allMatch(item -> item.state() == PushState.DONE);
        model.shown(DeskFilter.named("all"));
        assertThat(model.shown()).hasSize(48);
    }

    @Test
    void aSearchFindsByInitialsPlaceAndPartOfAPhone() {
        model.stateProperty().set(null);
        model.searchProperty().set("SCH");
        assertThat(model.shown()).isNotEmpty().allMatch(item -> item.name().equals("单晨浩"));
        model.searchProperty().set("温州 2014");
        assertThat(model.shown()).extracting(PushItem::phone).containsExactly("18600002014");
    }

    @Test
    void resultsAreKeptInTheFormsWordsAndShownInTheConsoles() {
        List<PushItem> two = List.copyOf(model.shown().subList(0, 2));
        model.record(two, Outcome.NOT_REACHED, null);
        model.stateProperty().set(PushState.DONE);
        PushItem done = model.shown().stream()
                .filter(item -> item.id().equals(two.getFirst().id()))
                .findFirst()
                .orElseThrow();
        assertThat(done.outcome()).isEqualTo("联系不上");
        assertThat(model.outcome(done.outcome())).isEqualTo("Not reached");
        assertThat(model.outcome("own words")).isEqualTo("own words");
        assertThat(told).containsExactly("Results of 2 people are recorded");
        model.reopen(List.of(done));
        assertThat(model.shown()).doesNotContain(done);
    }

    @Test
    void somebodyPutOnWatchIsHandedOver() {
        PushItem item = model.shown().getFirst();
        model.record(List.of(item), Outcome.PUT_ON_WATCH, null);
        assertThat(watched).hasSize(1);
        assertThat(model.shown()).hasSize(35);
    }
}
