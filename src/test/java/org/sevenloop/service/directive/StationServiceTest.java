package org.sevenloop.service.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.directive.Asked;
import org.sevenloop.model.directive.Attachment;
import org.sevenloop.model.directive.Board;
import org.sevenloop.model.directive.Delivery;
import org.sevenloop.model.directive.Directive;
import org.sevenloop.model.directive.DirectiveId;
import org.sevenloop.model.directive.Receipt;
import org.sevenloop.model.directive.Reply;
import org.sevenloop.model.directive.StationId;
import org.sevenloop.persistence.StationRepository;
import org.sevenloop.persistence.keys.StationKeys;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.campaign.SubjectService;
import org.sevenloop.service.exchange.HistoryService;

/** A street's order goes to a community in a file, and the answers come back in another. */
@Execution(ExecutionMode.CONCURRENT)
class StationServiceTest {
    private final TwoStations two = new TwoStations();

    @AfterEach
    void close() {
        two.close();
    }

    private Delivery down(String name) throws Exception {
        return two.community.stations.receive(two.street.stations.send(two.street.other, two.file(name)));
    }

    private Delivery up(String name) throws Exception {
        return two.street.stations.receive(two.community.stations.send(two.community.other, two.file(name)));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RefusedException.class, each -> assertThat(each.key())
                .isEqualTo(key));
    }

    @Test
    void anOrderGoesDownAndItsAnswersComeUp() throws Exception {
        Directive order = two.issue(Asked.NUMBER);
        Delivery came = down("1.pkg");
        assertThat(came.outcome()).isEqualTo(Delivery.Outcome.TAKEN);
        assertThat(came.orders()).isEqualTo(1);
        Directive here = two.community.byCode(order.code());
        assertThat(here.order().text()).isEqualTo("今天\t报数\n不得漏户");
        assertThat(here.number()).isEqualTo(order.number());
        assertThat(two.community.orders.board(here.id()).tally().total()).isEqualTo(4);

        two.answer(order, 0, Reply.done("3"));
        up("2.pkg");
        assertThat(two.above(order).state()).as("on its way").isEqualTo(Receipt.State.PASSED);
        two.answer(order, 0, Reply.done("4"));
        two.answer(order, 0, Reply.unable("封闭"));
        two.answer(order, 0, Reply.done("5"));
        assertThat(up("3.pkg").answers()).isEqualTo(1);
        assertThat(two.above(order).state()).isEqualTo(Receipt.State.DONE);
        assertThat(two.above(order).answer()).isEqualTo("12");
        assertThat(two.above(order).why()).contains("封闭");
        assertThat(two.above(order).end().by()).endsWith("·清江社区站");
        assertThat(up("4.pkg").answers()).as("nothing new").isZero();
    }

    @Test
    void whatIsNotInOrderIsNoticed() throws Exception {
        Directive first = two.issue(Asked.DONE);
        Path one = two.street.stations.send(two.street.other, two.file("1"));
        Directive second = two.issue(Asked.DONE);
        Path next = two.street.stations.send(two.street.other, two.file("2"));

        Delivery early = two.community.stations.receive(next);
        assertThat(early.outcome()).isEqualTo(Delivery.Outcome.WAITING);
        assertThat(early.missing()).containsExactly(1);
        assertThat(two.knows(second)).as("waits for the one before").isFalse();
        assertThat(two.community.pair().missing()).containsExactly(1);
        Files.delete(one);
        two.street.stations.again(two.street.other, 1, one);
        Delivery late = two.community.stations.receive(one);
        assertThat(late.outcome()).isEqualTo(Delivery.Outcome.TAKEN);
        assertThat(late.orders()).as("with the one that waited").isEqualTo(2);
        assertThat(two.knows(first) && two.knows(second)).isTrue();
        assertThat(two.community.stations.receive(one).outcome()).isEqualTo(Delivery.Outcome.DOUBLED);
    }

    @Test
    void whatIsNotForUsOrChangedIsRefusedByName() throws Exception {
        two.issue(Asked.DONE);
        Path file = two.street.stations.send(two.street.other, two.file("1"));
        refused("directive.refused.notours", () -> two.street.stations.receive(file));
        String text = Files.readString(file);
        Path changed = Files.writeString(two.file("changed"), text.replace("number: 1", "number: 2"));
        refused("directive.refused.changed", () -> two.community.stations.receive(changed));
        Path cut = Files.writeString(two.file("cut"), text.substring(0, text.length() / 2));
        refused("directive.refused.package", () -> two.community.stations.receive(cut));
        try (TwoStations others = new TwoStations()) {
            Path strange = others.street.stations.send(others.street.other, two.file("strange"));
            refused("directive.refused.notours", () -> two.community.stations.receive(strange));
            refused("directive.refused.identity", () -> two.street.stations.add("别站", TwoStations.STREET, "abc"));
            var unknown = others.street.stations.add(
                    "清江社区二站",
                    TwoStations.COMMUNITY,
                    two.community.stations.identity().text());
            Path from = others.street.stations.send(unknown, two.file("from"));
            refused("directive.refused.sender", () -> two.community.stations.receive(from));
        }
        assertThat(two.community.all()).isEmpty();
    }

    @Test
    void whatContradictsIsShownAndNotTakenOver() throws Exception {
        Directive order = two.issue(Asked.NUMBER);
        down("1");
        DirectiveId above = two.street.byCode(order.code()).id();
        two.street.orders.answer(above, Map.of(two.above(order).id(), Reply.done("9")));
        for (int i = 0; i < 4; i++) {
            two.answer(order, 0, Reply.done("1"));
        }
        assertThat(up("2").rivals()).isEqualTo(1);
        assertThat(two.above(order).answer()).isEqualTo("9");
        Board board = two.street.orders.board(above);
        assertThat(board.rivals())
                .singleElement()
                .satisfies(rival -> assertThat(rival.answer().text()).isEqualTo("4"));
        two.street.orders.settle(above, two.above(order).id());
        assertThat(two.street.orders.board(above).rivals()).isEmpty();
        assertThat(up("3").rivals()).as("it was looked at").isZero();
    }

    @Test
    void noUndoTakesAwayThatAPackageCame() throws Exception {
        Directive order = two.issue(Asked.DONE);
        down("1");
        two.issue(Asked.DONE);
        down("2");
        assertThat(new HistoryService(two.community.store).lastUndoable())
                .get()
                .satisfies(line -> assertThat(line.label().key()).isEqualTo("label.directive.station"));
        assertThat(two.knows(order)).isTrue();
    }

    @Test
    void whatWasSentIsMadeAnewAfterSomebodyWasErased() throws Exception {
        Directive order = two.issue(Asked.DONE);
        down("1");
        Path lost = two.community.stations.send(two.community.other, two.file("2"));
        new SubjectService(two.community.store, Messages.of(Locale.CHINESE))
                .erase(two.sample.people().getFirst(), "");
        String kept = two.community.store.read(Action.ISSUE_DIRECTIVE, access -> new StationRepository(access)
                .find(two.community.other, false, 1)
                .orElseThrow()
                .content());
        assertThat(kept).isEmpty();
        String before = Files.readString(lost);
        two.community.stations.again(two.community.other, 1, lost);
        assertThat(Files.readString(lost)).isNotEqualTo(before);
        assertThat(two.street.stations.receive(lost).outcome()).isEqualTo(Delivery.Outcome.TAKEN);
        two.answer(order, 0, Reply.done(""));
        assertThat(up("3").answers()).isEqualTo(1);
    }

    /** What a station's program may write when it is newer, broken or not ours at all: closed and signed as it should be. */
    @Test
    void whatCannotBeKeptIsRefusedByNameAndBarsNoWay() throws Exception {
        String line = "O\tab-1\t2020-02-20-1\t标题\t正文\t2020-02-20T23:00\tDONE\tfalse\t\tfalse\t2020-02-20T09:00\t付建宁\t";
        String none = line + "\t\n";
        for (String wrong : List.of(
                none.replace("2020-02-20T23:00", "今晚"),
                none.replace("2020-02-20T23:00", "+99999-02-20T23:00"),
                none.replace("标题", "标".repeat(121)),
                none.replace("2020-02-20-1", "2020-02-20-第一号"),
                none.replace("ab-1", "a".repeat(61)),
                none.replace("付建宁", "付".repeat(61)),
                line + "大.bin\t" + Base64.getEncoder().encodeToString(new byte[Attachment.LONGEST + 1]) + "\n",
                "A\tab-1\t一组\tDONE\t2020-02-20T09:00\t付建宁\t" + "9".repeat(2001) + "\t\n")) {
            refused("directive.refused.newer", () -> two.community.stations.receive(forged(1, wrong)));
        }
        two.community.stations.receive(forged(1, line + "../../家/表.txt\tAQ==\n"));
        Directive came = two.community.byCode("ab-1");
        assertThat(two.community.orders.board(came.id()).fileName()).isEqualTo(".._.._家_表.txt");
    }

    @Test
    void aStationThatIsRemovedIsNotHeardUntilTheUndo() throws Exception {
        two.issue(Asked.DONE);
        down("1");
        Path next = two.street.stations.send(two.street.other, two.file("2"));
        two.community.stations.remove(two.community.other);
        assertThat(two.community.stations.pairs()).isEmpty();
        refused("directive.refused.sender", () -> two.community.stations.receive(next));
        refused(
                "directive.refused.station.gone",
                () -> two.community.stations.send(two.community.other, two.file("none")));
        refused("directive.refused.station.gone", () -> two.community.stations.remove(two.community.other));
        new HistoryService(two.community.store).undoLast();
        assertThat(two.community.stations.receive(next).outcome()).isEqualTo(Delivery.Outcome.TAKEN);
    }

    @Test
    void aStationThatIsAddedAgainGoesOnWithItsNumbers() throws Exception {
        down("1");
        String identity = two.street.stations.identity().text();
        two.community.stations.remove(two.community.other);
        StationId again = two.community.stations.add("沿江街道二站", TwoStations.STREET, identity);
        assertThat(again).isEqualTo(two.community.other);
        assertThat(two.community.pair().station().name()).isEqualTo("沿江街道二站");
        assertThat(down("2").outcome()).isEqualTo(Delivery.Outcome.TAKEN);
    }

    /** The community's computer is lost; another one begins with keys of its own and with number one. */
    @Test
    void aStationWithANewKeyBeginsAnew() throws Exception {
        Directive order = two.issue(Asked.DONE);
        down("1");
        try (TwoStations fresh = new TwoStations()) {
            String identity = fresh.community.stations.identity().text();
            fresh.community.stations.remove(fresh.community.other);
            StationId street = fresh.community.stations.add(
                    "沿江街道站", TwoStations.STREET, two.street.stations.identity().text());
            refused("directive.refused.identity", () -> two.street.stations.renew(two.street.other, "abc"));
            StationId renewed = two.street.stations.renew(two.street.other, identity);
            assertThat(two.street.stations.pairs()).singleElement().satisfies(pair -> {
                assertThat(pair.station().id()).isEqualTo(renewed);
                assertThat(pair.station().name()).isEqualTo("清江社区站");
                assertThat(pair.station().unit()).isEqualTo(TwoStations.COMMUNITY);
                assertThat(pair.station().sent()).isZero();
            });
            Path first = two.street.stations.send(renewed, two.file("first"));
            assertThat(fresh.community.stations.receive(first).orders()).isEqualTo(1);
            while (fresh.answer(order, 0, Reply.done(""))) {}
            Path back = fresh.community.stations.send(street, two.file("back"));
            assertThat(two.street.stations.receive(back).answers()).isEqualTo(1);
        }
        refused("directive.refused.sender", () -> up("old"));
    }

    @Test
    void aNewKeyIsTakenBackWhole() {
        two.street.stations.renew(two.street.other, StationKeys.random().identity());
        new HistoryService(two.street.store).undoLast();
        assertThat(two.street.pair().station().id()).isEqualTo(two.street.other);
        assertThat(two.street.stations.pairs()).hasSize(1);
    }

    @Test
    void nobodyBelowGivesOrders() throws Exception {
        String line =
                "O\tab-1\t2020-02-20-1\t标题\t正文\t2020-02-20T23:00\tDONE\tfalse\t\tfalse\t2020-02-20T09:00\t付建宁\t\t\n";
        Path upward = forged(two.community, two.street, 1, line);
        refused("directive.refused.rank", () -> two.street.stations.receive(upward));
        assertThat(two.street.all()).isEmpty();
    }

    private Path forged(int number, String words) throws Exception {
        return forged(two.street, two.community, number, words);
    }

    private Path forged(TwoStations.Side from, TwoStations.Side to, int number, String words) throws Exception {
        StationKeys keys = from.store.read(
                Action.ISSUE_DIRECTIVE,
                access -> new StationRepository(access).keys().orElseThrow());
        String identity = to.stations.identity().text();
        return Files.writeString(
                two.file("forged"),
                PackageFile.close(words, number, keys, identity).text());
    }
}
