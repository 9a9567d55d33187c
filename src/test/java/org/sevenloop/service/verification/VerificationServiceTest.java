package org.sevenloop.service.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sevenloop.SampleSession.DAY;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.SamplePosts;
import org.sevenloop.SampleSession;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.verification.Outcome;
import org.sevenloop.model.verification.PushEntry;
import org.sevenloop.model.verification.PushItem;
import org.sevenloop.model.verification.PushItemId;
import org.sevenloop.model.verification.PushPage;
import org.sevenloop.model.verification.PushState;
import org.sevenloop.model.watch.BoardFilter;
import org.sevenloop.model.watch.CaseEntry;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.persistence.Database;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Store;
import org.sevenloop.service.exchange.HistoryService;
import org.sevenloop.service.watch.WatchService;

class VerificationServiceTest {
    private final SampleSession session = SampleSession.evening();
    private final Database database = Database.inMemory();
    private final List<CaseEntry> watched = new ArrayList<>();
    private final VerificationService service =
            new VerificationService(new Store(database, session), (access, entry) -> watched.add(entry));

    @BeforeEach
    void fill() {
        SamplePosts.fill(database, session);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private PushItem find(PushItemId id) {
        return service.page().items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theCountsAddUpAndTheQueueBeginsWithTheLatestArrivalsThatCanBeCalled() {
        PushPage page = service.page();
        assertThat(page.figures().pushed()).isEqualTo(48);
        assertThat(page.figures().open()
                        + page.figures().alreadyKnown()
                        + page.figures().done())
                .isEqualTo(48);
        List<PushItem> open = page.items().subList(0, page.figures().open());
        assertThat(open).allMatch(item -> item.state() == PushState.OPEN);
        assertThat(open.getFirst().arrivedOn()).isEqualTo(DAY);
        long silent = open.stream().filter(item -> item.phone().isEmpty()).count();
        assertThat(open.subList(open.size() - (int) silent, open.size()))
                .allMatch(item -> item.phone().isEmpty());
    }

    @Test
    void aResultIsRecordedForManyAndTakenBack() {
        List<PushItem> two = service.page().items().subList(0, 2);
        service.record(two, Outcome.NEVER_THERE.word(), "本人说未出门");
        PushItem done = find(two.getFirst().id());
        assertThat(done.state()).isEqualTo(PushState.DONE);
        assertThat(done.note()).isEqualTo("本人说未出门");
        assertThat(done.doneBy()).isEqualTo("李文清");
        service.reopen(two);
        assertThat(find(two.getFirst().id()).state()).isEqualTo(PushState.OPEN);
        assertThatThrownBy(() -> service.record(two, " ", null)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aNameIsEnteredCorrectedAndRemoved() {
        PushItemId id = service.enter(new PushEntry(
                null, new PersonEntry(" 陶 然 ", "", "", "186-0000-7777", "二组", ""), "武汉", "2月15日", "", ""));
        PushItem item = find(id);
        assertThat(item.name()).isEqualTo("陶然");
        assertThat(item.phone()).isEqualTo("18600007777");
        assertThat(item.arrivedOn()).isEqualTo(DAY.withDayOfMonth(15));
        assertThat(item.pushedOn()).isEqualTo(DAY);
        service.enter(new PushEntry(id, new PersonEntry("陶然", "", "", "18600007778", "二组", ""), "武汉", "", "街道", "晚上打"));
        assertThat(find(id).phone()).isEqualTo("18600007778");
        assertThat(find(id).arrivedOn()).isNull();
        assertThatThrownBy(() -> service.enter(
                        new PushEntry(null, new PersonEntry("陶然", "", "", "", "", ""), "", "不知道", "", "")))
                .isInstanceOf(RefusedException.class);
        service.remove(List.of(item));
        assertThat(service.page().figures().pushed()).isEqualTo(48);
    }

    @Test
    void somebodyPutOnTheWatchListIsHandedOverWithWhatIsKnown() {
        PushItem item = service.page().items().stream()
                .filter(each ->
                        each.originPlace().contains("武汉") && !each.phone().isEmpty())
                .findFirst()
                .orElseThrow();
        service.putOnWatch(List.of(item), null);
        CaseEntry entry = watched.getFirst();
        assertThat(entry.who().phone()).isEqualTo(item.phone());
        assertThat(entry.facts().origin()).isEqualTo(Origin.WUHAN);
        assertThat(find(item.id()).outcome()).isEqualTo(Outcome.PUT_ON_WATCH.word());
    }

    @Test
    void puttingOnTheWatchListIsOneStepToUndo() {
        WatchService watch = new WatchService(new Store(database, session));
        VerificationService real = new VerificationService(new Store(database, session), watch::enterWithin);
        PushItem item = real.page().items().stream()
                .filter(each -> !each.phone().isEmpty() && each.outcome().isEmpty())
                .findFirst()
                .orElseThrow();
        int before = watch.board(new BoardFilter(null, null)).cards().size();
        real.putOnWatch(List.of(item), "14 日内到过");
        assertThat(watch.board(new BoardFilter(null, null)).cards()).hasSize(before + 1);
        assertThat(find(item.id()).outcome()).isEqualTo(Outcome.PUT_ON_WATCH.word());
        assertThat(new HistoryService(new Store(database, session)).undoLast()).isPresent();
        assertThat(watch.board(new BoardFilter(null, null)).cards()).hasSize(before);
        assertThat(find(item.id()).outcome()).isEmpty();
    }
}
