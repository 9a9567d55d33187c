package org.sevenloop.service.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.SampleCommunity;
import org.sevenloop.SampleSession;
import org.sevenloop.model.account.Role;
import org.sevenloop.model.closing.MustDo;
import org.sevenloop.model.directive.Asked;
import org.sevenloop.model.directive.Attachment;
import org.sevenloop.model.directive.Board;
import org.sevenloop.model.directive.Directive;
import org.sevenloop.model.directive.DirectiveId;
import org.sevenloop.model.directive.DirectiveLine;
import org.sevenloop.model.directive.Receipt;
import org.sevenloop.model.directive.ReceiptId;
import org.sevenloop.model.directive.Reply;
import org.sevenloop.model.directive.Tally;
import org.sevenloop.model.exchange.ChangeSetId;
import org.sevenloop.model.exchange.UndoOutcome;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.persistence.Database;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;
import org.sevenloop.service.account.As;
import org.sevenloop.service.closing.OverviewService;
import org.sevenloop.service.exchange.HistoryService;
import org.sevenloop.service.net.UnitEditor;

/** An order goes down to its leaves and comes back answered; closed with the last of them. */
class DirectiveServiceTest {
    private static final LocalDate DAY = SampleCommunity.DAY;
    private static final UnitId COMMUNITY = new UnitId(SampleCommunity.COMMUNITY.value());
    private static final LocalDateTime DUE = DAY.atTime(23, 0);

    private final Database database = Database.inMemory();
    private final SampleCommunity sample = SampleCommunity.fill(database, 2);
    private final Store store = new Store(database, SampleCommunity.SESSION);
    private final DirectiveService orders = new DirectiveService(store);
    private final DirectiveIssuer issuer = new DirectiveIssuer(store);

    @AfterEach
    void close() {
        database.close();
    }

    private static Directive.Order order(Asked asked, boolean daily, boolean households, UnitKind... kinds) {
        Directive.Address address = new Directive.Address(COMMUNITY, Set.of(kinds), households);
        return new Directive.Order("返乡人员摸底", "今晚前报数", DUE, asked, daily, address);
    }

    private DirectiveId issued(Asked asked) {
        return issuer.issue(order(asked, false, false), null);
    }

    private static ReceiptId node(Board board, String name) {
        return row(board, name).receipt().id();
    }

    private static Board.Row row(Board board, String name) {
        return board.rows().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Map<ReceiptId, Reply> all(DirectiveId id, Reply answer) {
        Map<ReceiptId, Reply> answers = new HashMap<>();
        orders.board(id).rows().stream()
                .filter(Board.Row::waiting)
                .forEach(each -> answers.put(each.receipt().id(), answer));
        return answers;
    }

    @Test
    void anOrderIsClosedWhenItsLastLeafHasAnswered() {
        DirectiveId id = issued(Asked.NUMBER);
        Board board = orders.board(id);
        assertThat(board.rows().stream().map(Board.Row::name)).containsExactly("清江社区", "一组", "二组", "三组", "1网格", "2网格");
        assertThat(board.tally()).isEqualTo(new Tally(4, 0, 0, 0, 0, 0));
        assertThat(row(board, "三组").leaf()).isFalse();

        orders.receive(id, List.of(node(board, "一组")));
        orders.pass(id, List.of(node(board, "三组")));
        orders.answer(id, Map.of(node(board, "1网格"), Reply.done("3")));
        board = orders.board(id);
        assertThat(board.tally()).isEqualTo(new Tally(2, 1, 0, 1, 0, 3));
        assertThat(row(board, "三组").receipt().state()).isEqualTo(Receipt.State.PASSED);

        orders.answer(id, Map.of(node(board, "2网格"), Reply.unable("道路封闭")));
        assertThat(row(orders.board(id), "三组").receipt().state())
                .as("done with the last below it")
                .isEqualTo(Receipt.State.DONE);
        assertThat(orders.page().open()).hasSize(1);
        orders.answer(id, all(id, Reply.done("1")));
        assertThat(orders.page().open()).isEmpty();
        DirectiveLine closed = orders.closed().getFirst();
        assertThat(closed.directive().closed()).isEqualTo(DAY.atTime(21, 40));
        assertThat(closed.tally().answered()).isEqualTo(4);
        assertThat(orders.board(id).tally().sum()).isEqualTo(5);

        new HistoryService(store).undoLast();
        assertThat(orders.page().open()).as("taken back with one key").hasSize(1);
        assertThat(orders.board(id).tally().missing()).isEqualTo(2);
    }

    @Test
    void aUnitThatAnsweredIsNotTakenAwayWithTheSplitThatMadeIt() {
        DirectiveId id = issued(Asked.NUMBER);
        UnitId first = sample.leaves().getFirst();
        new UnitEditor(store).split(first, "四组", sample.households().subList(0, 1), List.of(), "太大");
        ChangeSetId split =
                new HistoryService(store).lastUndoable().orElseThrow().id();
        orders.answer(id, Map.of(node(orders.board(id), "四组"), Reply.done("3")));
        new HistoryService(store).undo(split);
        Board board = orders.board(id);
        assertThat(row(board, "四组").receipt().answer()).isEqualTo("3");
        assertThat(board.tally().answered()).isEqualTo(1);
        assertThat(board.tally().missing()).isEqualTo(4);
    }

    @Test
    void anOrderThatWasAnsweredIsTakenBackByNameOnlyAndNeverByHalves() {
        DirectiveId id = issuer.issue(order(Asked.NUMBER, false, false), new Attachment("表.txt", new byte[] {1}));
        ChangeSetId issued =
                new HistoryService(store).lastUndoable().orElseThrow().id();
        orders.answer(id, Map.of(node(orders.board(id), "一组"), Reply.done("3")));
        Board board = orders.board(id);
        UndoOutcome outcome = new HistoryService(store).undo(issued);
        assertThat(outcome.stayed()).extracting(UndoOutcome.Stayed::name).containsExactly("返乡人员摸底");
        assertThat(outcome.rows()).isZero();
        assertThat(orders.board(id)).isEqualTo(board);
        assertThat(orders.board(id).tally().total()).isEqualTo(4);
    }

    @Test
    void whatIsDueOrLateIsToBeDoneToday() {
        DirectiveId id = issued(Asked.DONE);
        assertThat(orders.due().soon()).as("more than an hour left").isNull();
        DirectiveService later = at(DUE.minusMinutes(30));
        assertThat(later.due().soon().missing()).isEqualTo(4);
        assertThat(later.due().late()).isNull();
        DirectiveService late = at(DUE.plusMinutes(5));
        assertThat(late.due().late().first()).isEqualTo(id.value());
        assertThat(late.late()).isEqualTo(1);
        assertThat(new OverviewService(new Store(database, new SampleSession(DUE.plusMinutes(5))))
                        .overview()
                        .mustDo())
                .anyMatch(each -> each.kind() == MustDo.Kind.ORDER_LATE
                        && each.titleArguments().equals(List.of(4, 1)));
    }

    private DirectiveService at(LocalDateTime now) {
        return new DirectiveService(new Store(database, new SampleSession(now)));
    }

    @Test
    void anAnswerIsWhatWasAskedFor() {
        DirectiveId number = issued(Asked.NUMBER);
        ReceiptId one = node(orders.board(number), "一组");
        assertThatThrownBy(() -> orders.answer(number, Map.of(one, Reply.done("三人"))))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> orders.answer(number, Map.of(one, Reply.unable(" "))))
                .isInstanceOf(RefusedException.class);
        assertThat(Asked.LIST.problem(Reply.done(""))).isEqualTo("directive.refused.list");
        assertThat(Asked.READ.problem(Reply.done(""))).isNull();
        assertThat(orders.board(number).tally().answered()).isZero();
    }

    @Test
    void itGoesDownToHouseholds() {
        DirectiveId id = issuer.issue(order(Asked.READ, false, true, UnitKind.GROUP), null);
        Board board = orders.board(id);
        assertThat(board.tally().total()).as("two households in each of four").isEqualTo(8);
        assertThat(board.rows().stream().filter(Board.Row::leaf)).allMatch(each -> each.level() == 7);
        assertThat(row(board, "1网格").receipt()).as("no grid was asked").isNull();
        assertThat(board.rows()).anyMatch(each -> each.name().startsWith("滨河路"));
    }

    @Test
    void onlyOwnUnitsAreSeenAndAnswered() {
        DirectiveId id = issued(Asked.DONE);
        ReceiptId first = node(orders.board(id), "一组");
        ReceiptId second = node(orders.board(id), "二组");
        DirectiveService own = new DirectiveService(
                new Store(database, As.role(Role.GRID_WORKER, sample.leaves().getFirst())));

        assertThat(own.page().open())
                .singleElement()
                .satisfies(line -> assertThat(line.tally().total()).isEqualTo(1));
        assertThat(own.board(id).rows().stream().map(Board.Row::name)).containsExactly("清江社区", "一组");
        own.answer(id, Map.of(first, Reply.done("")));
        assertThatThrownBy(() -> own.answer(id, Map.of(second, Reply.done("")))).isInstanceOf(RefusedException.class);
        assertThat(orders.board(id).tally().answered()).isEqualTo(1);
    }

    @Test
    void aStandingOrderHasOneOfItsOwnADayExactlyOnce() {
        byte[] file = "附件".getBytes(StandardCharsets.UTF_8);
        DirectiveId first = issuer.issue(order(Asked.READ, true, false), new Attachment("样表.txt", file));
        assertThat(issuer.openDay()).isZero();
        Session tomorrow = new SampleCommunity.At(DAY.plusDays(2));
        DirectiveIssuer later = new DirectiveIssuer(new Store(database, tomorrow));
        assertThat(later.openDay()).isEqualTo(1);
        assertThat(later.openDay()).isZero();
        DirectiveService then = new DirectiveService(new Store(database, tomorrow));
        assertThat(then.page().open()).hasSize(2);
        Directive today = then.page().open().getLast().directive();
        assertThat(today.order().due()).isEqualTo(DUE.plusDays(2));
        assertThat(today.number()).isEqualTo("2020-02-22-1");
        assertThat(then.board(today.id()).fileName()).isEqualTo("样表.txt");
        assertThat(then.page().first().orElseThrow().directive().id()).isEqualTo(first);
        assertThat(then.page().late()).isEqualTo(1);

        later.endDaily(today.id());
        DirectiveIssuer last = new DirectiveIssuer(new Store(database, new SampleCommunity.At(DAY.plusDays(3))));
        assertThat(last.openDay()).isZero();
    }

    @Test
    void whatAMergedUnitHadIsAskedOfTheOneItWentInto() {
        DirectiveId id = issued(Asked.DONE);
        Board before = orders.board(id);
        UnitId gone = row(before, "一组").receipt().unit();
        UnitId stays = row(before, "二组").receipt().unit();
        orders.answer(id, Map.of(node(before, "二组"), Reply.done("")));
        new UnitEditor(store).merge(gone, stays, "合并");
        Board board = orders.board(id);
        assertThat(board.rows())
                .as("what it had answered was for itself alone")
                .anyMatch(row -> row.name().equals("二组") && row.waiting());
        assertThat(board.rows().stream().map(Board.Row::name)).doesNotContain("一组");
        assertThat(board.handovers()).hasSize(1);
    }

    @Test
    void whatAClosedUnitHadIsAskedOfWhoIsAbove() {
        DirectiveId id = issued(Asked.DONE);
        UnitEditor net = new UnitEditor(store);
        UnitId fresh = net.add(COMMUNITY, UnitKind.GROUP, "四组");
        assertThat(orders.board(id).tally().total())
                .as("who came later was not asked")
                .isEqualTo(4);
        orders.handOn(id, List.of(node(orders.board(id), "一组")), fresh, "一组并入四组");
        Board board = orders.board(id);
        assertThat(row(board, "四组").waiting()).isTrue();
        assertThat(board.rows().stream().map(Board.Row::name)).doesNotContain("一组");
        assertThat(board.handovers()).hasSize(1);
        assertThat(board.names().get(board.handovers().getFirst().from())).isEqualTo("一组");

        net.close(fresh);
        assertThat(issuer.openDay()).as("nothing was issued").isZero();
        board = orders.board(id);
        assertThat(board.rows().stream().map(Board.Row::name)).doesNotContain("四组");
        assertThat(row(board, "清江社区").waiting()).isTrue();
        assertThat(board.tally().total()).isEqualTo(4);
    }

    @Test
    void anOrderIsTakenBackWithAllOfIt() {
        DirectiveId id = issued(Asked.DONE);
        orders.answer(id, all(id, Reply.done("")));
        issuer.takeBack(id);
        assertThat(orders.page().closed()).isZero();
        assertThatThrownBy(() -> orders.board(id)).isInstanceOf(RefusedException.class);
        new HistoryService(store).undoLast();
        assertThat(orders.board(id).tally().answered()).isEqualTo(4);
    }

    @Test
    void whatCannotBeIssuedIsRefused() {
        Directive.Order late = new Directive.Order(
                "摸底", "", DAY.atTime(8, 0), Asked.READ, false, new Directive.Address(COMMUNITY, Set.of(), false));
        assertThatThrownBy(() -> issuer.issue(late, null)).isInstanceOf(RefusedException.class);
        Attachment large = new Attachment("大.zip", new byte[Attachment.LONGEST + 1]);
        assertThatThrownBy(() -> issuer.issue(order(Asked.READ, false, false), large))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> issuer.issue(order(Asked.READ, false, false, UnitKind.BUILDING), null))
                .isInstanceOf(RefusedException.class);
    }
}
