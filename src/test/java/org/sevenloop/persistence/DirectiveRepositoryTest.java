package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sevenloop.model.directive.Asked;
import org.sevenloop.model.directive.Attachment;
import org.sevenloop.model.directive.Directive;
import org.sevenloop.model.directive.DirectiveId;
import org.sevenloop.model.directive.Handover;
import org.sevenloop.model.directive.Receipt;
import org.sevenloop.model.directive.Receipts;
import org.sevenloop.model.directive.Reply;
import org.sevenloop.model.directive.Rival;
import org.sevenloop.model.directive.Step;
import org.sevenloop.model.directive.Tally;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.net.UnitTree;

class DirectiveRepositoryTest extends RepositoryTest {
    private static final LocalDateTime AT = DAY.atTime(9, 0);
    private static final Step STEP = new Step(AT, "李文清");
    private static final UnitId TOP = new UnitId(HERE.value());
    private static final UnitId ONE = new UnitId(5);
    private static final UnitTree TREE = new UnitTree(List.of(
            new Unit(TOP, null, UnitKind.COMMUNITY, "水岸社区", null, 0),
            new Unit(ONE, TOP, UnitKind.GROUP, "一组", null, 1)));
    private static final Attachment FILE = new Attachment("通知.txt", "附件".getBytes(StandardCharsets.UTF_8));

    private static Directive order(DirectiveId id, String code, boolean daily) {
        Directive.Address address = new Directive.Address(TOP, Set.of(UnitKind.GRID, UnitKind.GROUP), true);
        Directive.Order order = new Directive.Order("摸底", "今天报", AT.plusHours(8), Asked.NUMBER, daily, address);
        return new Directive(id, code, "2020-02-20-7", order, TOP, STEP, null, null);
    }

    private static Directive insert(Access access, String code, boolean daily, Attachment file) {
        DirectiveRepository directives = new DirectiveRepository(access);
        Directive order = order(directives.nextId(), code, daily);
        directives.insert(order, file);
        return order;
    }

    @ParameterizedTest
    @MethodSource("stores")
    void anOrderIsReadAsItWasIssued(Database store) {
        try (store) {
            Directive order = write(store, access -> insert(access, "a", true, FILE));
            assertEquals(Optional.of(order), read(store, access -> new DirectiveRepository(access).find(order.id())));
            assertEquals(Optional.of(FILE), read(store, access -> new DirectiveRepository(access).file(order.id())));
            assertEquals("通知.txt", read(store, access -> new DirectiveRepository(access).fileName(order.id())));
            assertEquals(7, RepositoryTest.<Integer>read(store, access -> new DirectiveRepository(access).lastOn(DAY)));
            assertEquals(0, RepositoryTest.<Integer>read(store, access -> new DirectiveRepository(access)
                    .lastOn(DAY.plusDays(1))));
            assertThat(RepositoryTest.<List<Directive>>read(
                            store, access -> new DirectiveRepository(access).standing()))
                    .containsExactly(order);
            assertThat(store.<List<Directive>>read(ELSEWHERE, access -> new DirectiveRepository(access).open()))
                    .isEmpty();
            change(store, access -> new DirectiveRepository(access).setDaily(order.id(), false));
            assertThat(RepositoryTest.<List<Directive>>read(
                            store, access -> new DirectiveRepository(access).standing()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void aClosedOrderLeavesTheOpenOnes(Database store) {
        try (store) {
            Directive order = write(store, access -> insert(access, "a", false, null));
            change(store, access -> new DirectiveRepository(access).setClosed(order.id(), AT.plusHours(1)));
            assertThat(RepositoryTest.<List<Directive>>read(store, access -> new DirectiveRepository(access).open()))
                    .isEmpty();
            assertThat(RepositoryTest.<List<Directive>>read(
                            store, access -> new DirectiveRepository(access).closed(10)))
                    .extracting(Directive::closed)
                    .containsExactly(AT.plusHours(1));
            change(store, access -> new DirectiveRepository(access).setClosed(order.id(), null));
            assertEquals(Optional.of(order), read(store, access -> new DirectiveRepository(access).byCode("a")));
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatHappensToReceiptsIsKept(Database store) {
        try (store) {
            Directive order = write(store, access -> insert(access, "a", false, null));
            List<Receipt> fresh = write(store, access -> {
                ReceiptRepository receipts = new ReceiptRepository(access);
                List<Receipt> all = List.of(
                        Receipt.open(receipts.nextId(), TOP, null, false),
                        Receipt.open(receipts.nextId(), ONE, null, true),
                        Receipt.open(receipts.nextId(), ONE, new HouseholdId(9), true));
                receipts.insert(order.id(), all);
                return all;
            });
            assertThat(RepositoryTest.<List<Receipt>>read(
                            store, access -> new ReceiptRepository(access).of(order.id())))
                    .isEqualTo(fresh);
            List<Receipt> after = write(store, access -> {
                ReceiptRepository kept = new ReceiptRepository(access);
                Receipts receipts = new Receipts(TREE, kept.of(order.id()), kept::nextId);
                receipts.answer(fresh.get(2).id(), Reply.unable("无人在家"), STEP);
                receipts.handOn(fresh.get(1).id(), List.of(TOP), STEP, "改派");
                kept.keep(order.id(), receipts);
                return receipts.all();
            });
            assertThat(RepositoryTest.<List<Receipt>>read(
                            store, access -> new ReceiptRepository(access).of(order.id())))
                    .isEqualTo(after)
                    .hasSize(4);
            assertEquals(
                    Map.of(order.id(), new Tally(1, 0, 0, 0, 1, 0)),
                    read(store, access -> new ReceiptRepository(access).tallies(List.of(order.id()))));
            assertThat(RepositoryTest.<List<Handover>>read(
                            store, access -> new ReceiptRepository(access).handovers(order.id())))
                    .singleElement()
                    .satisfies(each ->
                            assertThat(each.from()).isEqualTo(fresh.get(1).id()))
                    .satisfies(each -> assertThat(each.why()).isEqualTo("改派"));
            assertThat(RepositoryTest.<Set<DirectiveId>>read(
                            store, access -> new ReceiptRepository(access).withPart(List.of(order.id()), List.of(ONE))))
                    .containsExactly(order.id());
            assertThat(RepositoryTest.<Set<DirectiveId>>read(store, access -> new ReceiptRepository(access)
                            .withPart(List.of(order.id()), List.of(new UnitId(77)))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatContradictsIsShownUntilSomebodyHasLooked(Database store) {
        try (store) {
            Directive order = write(store, access -> insert(access, "a", false, FILE));
            Receipt receipt = write(store, access -> {
                ReceiptRepository receipts = new ReceiptRepository(access);
                Receipt one = Receipt.open(receipts.nextId(), ONE, null, true);
                receipts.insert(order.id(), List.of(one));
                receipts.contradict(order.id(), new Rival(0, one.id(), "沿江街道", Reply.done("5"), STEP));
                return one;
            });
            assertThat(RepositoryTest.<List<Rival>>read(
                            store, access -> new ReceiptRepository(access).rivals(order.id())))
                    .singleElement()
                    .satisfies(rival -> assertThat(rival.answer()).isEqualTo(Reply.done("5")));
            change(store, access -> new ReceiptRepository(access).settle(order.id(), receipt.id()));
            assertThat(RepositoryTest.<List<Rival>>read(
                            store, access -> new ReceiptRepository(access).rivals(order.id())))
                    .isEmpty();
            change(store, access -> {
                new ReceiptRepository(access).delete(order.id());
                new DirectiveRepository(access).delete(order.id());
            });
            assertEquals(Optional.empty(), read(store, access -> new DirectiveRepository(access).find(order.id())));
            assertThat(RepositoryTest.<List<Receipt>>read(
                            store, access -> new ReceiptRepository(access).of(order.id())))
                    .isEmpty();
        }
    }
}
