package org.sevenloop.service.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.watch.Answer;
import org.sevenloop.model.watch.Board;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.BoardFilter;
import org.sevenloop.model.watch.CaseEntry;
import org.sevenloop.model.watch.CasePage;
import org.sevenloop.model.watch.Celsius;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.model.watch.Fact;
import org.sevenloop.model.watch.Measure;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.model.watch.Period;
import org.sevenloop.model.watch.ReadingsRow;
import org.sevenloop.model.watch.ReadingsSheet;
import org.sevenloop.model.watch.Review;
import org.sevenloop.model.watch.WatchCaseId;
import org.sevenloop.model.watch.WatchFacts;
import org.sevenloop.persistence.Database;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Store;

class WatchServiceTest {
    private static final LocalDate DAY = SampleCommunity.DAY;
    private static final WatchFacts UNKNOWN = new WatchFacts(
            Origin.UNKNOWN,
            Answer.UNKNOWN,
            Answer.UNKNOWN,
            Answer.UNKNOWN,
            Answer.UNKNOWN,
            Review.UNKNOWN,
            Measure.NONE);

    private final Database store = Database.inMemory();
    private final WatchService watch = new WatchService(new Store(store, SampleCommunity.SESSION));
    private final WatchService tomorrow = new WatchService(new Store(store, new SampleCommunity.At(DAY.plusDays(1))));
    private final ReadingService readings = new ReadingService(new Store(store, SampleCommunity.SESSION));

    @BeforeEach
    void fill() {
        SampleCommunity.fill(store, 0);
    }

    @AfterEach
    void close() {
        store.close();
    }

    static CaseEntry call(String name, String phone, String from, String when) {
        return entry(null, new PersonEntry(name, "", "", phone, "", ""), from, when, UNKNOWN);
    }

    private static CaseEntry entry(
            @org.jspecify.annotations.Nullable WatchCaseId id,
            PersonEntry who,
            String from,
            String when,
            WatchFacts facts) {
        return new CaseEntry(id, who, from, when, "", "", "", Answer.UNKNOWN, facts, "", "", "");
    }

    private WatchCaseId athome(String name, String phone, String when) {
        WatchFacts facts = UNKNOWN.with(Fact.REVIEW, "REVIEWED").with(Fact.MEASURE, "HOME_ISOLATION");
        return watch.enter(entry(null, new PersonEntry(name, "", "", phone, "三组62号", ""), "武汉", when, facts));
    }

    private BoardCard card(WatchCaseId id) {
        return watch.page(id).card();
    }

    @Test
    void aPhoneCallIsRecordedWithNameNumberPlaceAndDay() {
        WatchCaseId id = watch.enter(call("单 雄信", "１３８-0000-2051", "武汉汉口", "前天"));

        BoardCard card = card(id);
        assertThat(card.person().name()).isEqualTo("单雄信");
        assertThat(card.watchCase().phone()).isEqualTo("13800002051");
        assertThat(card.watchCase().facts().origin()).isEqualTo(Origin.WUHAN);
        assertThat(card.day()).hasValue(2);
        assertThat(card.colour()).isEqualTo(Colour.YELLOW);
        assertThat(watch.board(BoardFilter.ALL).yesterday().total()).isEqualTo(1);
    }

    @Test
    void whatCannotBeReadIsRefusedAndNothingIsWritten() {
        assertThatThrownBy(() -> watch.enter(call("单雄信", "13800002051", "武汉", "年前")))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.key()).isEqualTo("watch.refused.date"));
        assertThatThrownBy(() -> watch.enter(call("单雄信", "", "武汉", "2.15")))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.key()).isEqualTo("watch.refused.nobody"));
        assertThat(watch.board(BoardFilter.ALL).cards()).isEmpty();
    }

    @Test
    void whoIsOnTheListIsNotEnteredTwiceUnlessBackAfterARelease() {
        WatchCaseId id = watch.enter(call("单雄信", "13800002051", "武汉", "2.1"));
        CaseEntry again = call("善雄信", "13800002051", "宜昌", "2.18");
        assertThatThrownBy(() -> watch.enter(again))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.key()).isEqualTo("watch.refused.there"));

        WatchService earlier = new WatchService(new Store(store, new SampleCommunity.At(DAY.minusDays(4))));
        earlier.release(List.of(id), "满14天");
        assertThat(watch.enter(again)).isEqualTo(id);
        assertThat(card(id).watchCase().facts().origin()).isEqualTo(Origin.HUBEI_OTHER);
        assertThat(card(id).day()).hasValue(2);
    }

    @Test
    void aFactMovesTheCardAndYesterdayStaysAsItWas() {
        WatchCaseId id = watch.enter(call("单雄信", "13800002051", "武汉", "2.15"));

        assertThat(watch.preview(id, Map.of(Fact.REACHABLE, "NO")).colour()).isEqualTo(Colour.RED);
        watch.change(id, Fact.REACHABLE, "NO", "三次未接");

        Board board = watch.board(BoardFilter.ALL);
        assertThat(board.of(Colour.RED)).hasSize(1);
        assertThat(board.today().red()).isEqualTo(1);
        assertThat(board.yesterday().red()).isZero();
        assertThat(board.yesterday().yellow()).isEqualTo(1);
        CasePage page = watch.page(id);
        assertThat(page.changes()).hasSize(1);
        assertThat(page.changes().get(0).why()).isEqualTo("三次未接");
        assertThat(tomorrow.board(BoardFilter.ALL).yesterday().red()).isEqualTo(1);
    }

    @Test
    void nobodyLeavesWithoutARecordedRelease() {
        WatchCaseId due = athome("覃子杰", "13800000001", "2.6");
        WatchCaseId over = athome("卢建宁", "13800000002", "2.5");

        assertThat(watch.releaseDue(DAY))
                .extracting(card -> card.watchCase().id())
                .containsExactly(due);
        assertThat(watch.overdue(DAY)).extracting(card -> card.watchCase().id()).containsExactly(over);
        assertThat(watch.board(BoardFilter.ALL)
                        .of(Colour.BLUE)
                        .get(0)
                        .watchCase()
                        .id())
                .as("most urgent first")
                .isEqualTo(over);

        watch.release(List.of(due, over), "满14天");
        assertThat(watch.board(BoardFilter.ALL).cards()).isEmpty();
        assertThat(watch.offBoard(BoardFilter.ALL).cards()).hasSize(2);
        watch.reopen(over, "未满");
        assertThat(watch.board(BoardFilter.ALL).cards()).hasSize(1);
    }

    @Test
    void filtersByUnitAndOrigin() {
        athome("覃子杰", "13800000001", "2.6");
        watch.enter(call("卢建宁", "13800000002", "深圳", "2.5"));
        BoardFilter third = new BoardFilter(watch.units().get(2).id(), null);

        assertThat(watch.units()).extracting(unit -> unit.name()).containsExactly("一组", "二组", "三组");
        assertThat(watch.board(third).cards())
                .extracting(card -> card.unitName())
                .containsExactly("三组");
        assertThat(watch.board(new BoardFilter(null, Origin.ELSEWHERE)).cards())
                .extracting(card -> card.person().name())
                .containsExactly("卢建宁");
    }

    @Test
    void theFormReadsBackToTheSameCase() {
        WatchCaseId id = athome("覃子杰", "13800000001", "2.6");
        BoardCard before = card(id);

        watch.enter(watch.entry(id));

        assertThat(card(id)).isEqualTo(before);
        assertThat(watch.page(id).changes()).isEmpty();
    }

    @Test
    void anOwnerIsGivenToMany() {
        List<WatchCaseId> ids = List.of(athome("覃子杰", "13800000001", "2.6"), athome("卢建宁", "13800000002", "2.5"));

        watch.assignOwner(ids, new Responsible(" 王宁 ", "13900000003"));

        assertThat(watch.board(BoardFilter.ALL).cards())
                .extracting(card -> card.watchCase().owner())
                .containsOnly(new Responsible("王宁", "13900000003"));
    }

    @Test
    void aRemovedPersonWithTemperaturesStaysOnRecord() {
        WatchCaseId first = athome("覃子杰", "13800000001", "2.6");
        WatchCaseId second = athome("卢建宁", "13800000002", "2.5");
        readings.record(card(first).person().id(), DAY, Period.MORNING, "365");

        watch.remove(List.of(first, second));

        assertThat(readings.sheet().lines())
                .extracting(line -> line.person().name())
                .containsExactly("覃子杰");
        assertThat(readings.sheet().lines().get(0).card()).isNull();
    }

    @Test
    void temperaturesAreTypedAsTheyAreRead() {
        WatchCaseId id = athome("覃子杰", "13800000001", "2.18");
        var person = card(id).person().id();
        athome("今日到", "13800000003", "2.20");

        readings.record(person, DAY, Period.MORNING, "36.5℃");
        readings.record(person, DAY, Period.EVENING, "373");
        readings.recordFor(new PersonEntry("路人", "", "", "13800000009", "", ""), DAY, Period.MORNING, "38");

        ReadingsSheet sheet = readings.sheet();
        assertThat(sheet.days()).hasSize(14).endsWith(DAY);
        assertThat(sheet.lines()).hasSize(2);
        assertThat(List.of(sheet.due(), sheet.taken(), sheet.missing(), sheet.fever()))
                .containsExactly(2, 3, 0, 2);
        ReadingsRow row = sheet.lines().stream()
                .filter(each -> each.person().id().equals(person))
                .findFirst()
                .orElseThrow();
        assertThat(row.at(DAY, Period.MORNING)).hasValue(new Celsius(365));

        readings.record(person, DAY, Period.EVENING, " ");
        assertThat(readings.sheet().missing()).isEqualTo(1);
        assertThatThrownBy(() -> readings.record(person, DAY, Period.EVENING, "3650"))
                .isInstanceOf(RefusedException.class);
    }
}
