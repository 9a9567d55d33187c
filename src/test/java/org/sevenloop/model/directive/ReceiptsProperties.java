package org.sevenloop.model.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.net.UnitTree;

/** Whatever happens to an order and to the net below it, every leaf that was asked is accounted for exactly once. */
class ReceiptsProperties {
    private static final LocalDateTime START = LocalDateTime.of(2020, 2, 20, 8, 0);
    private static final UnitId COMMUNITY = new UnitId(1);

    /** A community with its net, and one order, kept as the store keeps it: row by row, read anew for each act. */
    private static final class Station {
        private final Map<UnitId, Unit> units = new LinkedHashMap<>();
        private final Map<UnitId, Unit> ever = new LinkedHashMap<>();
        private final Map<ReceiptId, Receipt> kept = new LinkedHashMap<>();
        private final List<Handover> handovers = new ArrayList<>();
        private final Set<ReceiptId> asked = new HashSet<>();
        private long lastKey = 100;
        private int hours;

        Station() {
            add(new Unit(COMMUNITY, null, UnitKind.COMMUNITY, "水岸社区", null, 0));
            for (long group = 2; group <= 4; group++) {
                add(new Unit(new UnitId(group), COMMUNITY, UnitKind.GROUP, group + "组", null, 0));
                for (long grid = 1; grid <= 3; grid++) {
                    add(new Unit(new UnitId(group * 10 + grid), new UnitId(group), UnitKind.GRID, "网格", null, 0));
                }
            }
        }

        private void add(Unit unit) {
            units.put(unit.id(), unit);
            ever.put(unit.id(), unit);
        }

        private void remove(UnitId id) {
            units.remove(id);
        }

        private ReceiptId key() {
            return new ReceiptId(++lastKey);
        }

        private Step step() {
            return new Step(START.plusHours(hours), "李文清");
        }

        private Receipts receipts() {
            return new Receipts(new UnitTree(ever.values()), kept.values(), this::key);
        }

        private Station keep(Receipts after) {
            after.changed().forEach(each -> kept.put(each.id(), each));
            after.added().forEach(each -> kept.put(each.id(), each));
            handovers.addAll(after.handovers());
            return settle();
        }

        private Station settle() {
            Receipts receipts = receipts();
            receipts.settle(new UnitTree(units.values()), COMMUNITY, step(), "单位已撤");
            receipts.changed().forEach(each -> kept.put(each.id(), each));
            receipts.added().forEach(each -> kept.put(each.id(), each));
            handovers.addAll(receipts.handovers());
            return this;
        }

        private List<Receipt> leaves() {
            return kept.values().stream()
                    .filter(Receipt::leaf)
                    .filter(Receipt::live)
                    .toList();
        }

        private List<Unit> below() {
            return units.values().stream().filter(unit -> unit.level() > 4).toList();
        }

        private void follow(Receipt at, Set<Receipt> ends) {
            if (at.live()) {
                ends.add(at);
                return;
            }
            handovers.stream()
                    .filter(each -> each.from().equals(at.id()))
                    .forEach(each -> follow(kept.get(each.to()), ends));
        }

        void check() {
            Set<Receipt> accounted = new HashSet<>();
            for (ReceiptId each : asked) {
                Set<Receipt> ends = new HashSet<>();
                follow(kept.get(each), ends);
                assertThat(ends).as("who answers for %s", each).isNotEmpty().allMatch(Receipt::leaf);
                accounted.addAll(ends);
            }
            assertThat(accounted).containsExactlyInAnyOrderElementsOf(leaves());
            assertThat(handovers.stream().map(Handover::from))
                    .allMatch(from -> kept.get(from).state() == Receipt.State.HANDED_ON);
            List<Receipt> waiting = leaves().stream().filter(Receipt::waiting).toList();
            assertThat(waiting.stream().filter(each -> each.household() == null).map(Receipt::unit))
                    .doesNotHaveDuplicates()
                    .allMatch(units::containsKey);
            Tally tally = Tally.of(kept.values());
            assertThat(tally.total()).isEqualTo(leaves().size());
            assertThat(tally.missing()).isEqualTo(waiting.size());
            assertThat(receipts().closed()).isEqualTo(waiting.isEmpty());
            UnitTree tree = new UnitTree(ever.values());
            kept.values().stream()
                    .filter(each -> !each.leaf())
                    .filter(Receipt::live)
                    .forEach(node -> assertThat(node.answered())
                            .isEqualTo(waiting.stream().noneMatch(leaf -> tree.path(leaf.unit()).stream()
                                    .anyMatch(unit -> unit.id().equals(node.unit())))));
        }
    }

    private interface Act {
        Station on(Station station, int one, int other);
    }

    private static Action.Independent<Station> act(String name, Act act) {
        Arbitrary<Transformer<Station>> any = Arbitraries.integers()
                .between(0, 1000)
                .flatMap(one -> Arbitraries.integers()
                        .between(0, 1000)
                        .map(other -> Transformer.transform(
                                name + " " + one + " " + other, station -> act.on(station, one, other))));
        return () -> any;
    }

    private static <T> List<T> any(List<T> all, int which) {
        return all.isEmpty() ? List.of() : List.of(all.get(which % all.size()));
    }

    private static Station issue(Station station, int one, int other) {
        if (!station.kept.isEmpty()) {
            return station;
        }
        Set<UnitKind> kinds = other % 3 == 0 ? Set.of(UnitKind.GRID) : Set.of();
        Map<UnitId, List<HouseholdId>> homes = Map.of(
                new UnitId(21),
                List.of(new HouseholdId(1), new HouseholdId(2)),
                COMMUNITY,
                List.of(new HouseholdId(3)));
        UnitTree tree = new UnitTree(station.units.values());
        UnitId root = any(List.copyOf(station.units.values()), one).getFirst().id();
        Directive.Address address = new Directive.Address(root, kinds, one % 2 == 0);
        Addressees.of(tree, COMMUNITY, address, homes, station::key).forEach(each -> station.kept.put(each.id(), each));
        station.leaves().forEach(leaf -> station.asked.add(leaf.id()));
        return station;
    }

    private static Station receive(Station station, int one, int other) {
        Receipts receipts = station.receipts();
        any(receipts.all(), one).forEach(each -> {
            if (other % 2 == 0) {
                receipts.receive(each.id(), station.step());
            } else {
                receipts.pass(each.id(), station.step());
            }
        });
        return station.keep(receipts);
    }

    private static Station answer(Station station, int one, int other) {
        Receipts receipts = station.receipts();
        any(station.leaves(), one).forEach(each -> {
            Reply answer = other % 4 == 0 ? Reply.unable("无人在家") : Reply.done("3");
            assertThat(receipts.answer(each.id(), answer, station.step())).isTrue();
        });
        return station.keep(receipts);
    }

    private static Station reopen(Station station, int one, int other) {
        Receipts receipts = station.receipts();
        any(station.leaves(), one).forEach(each -> receipts.reopen(each.id()));
        return station.keep(receipts);
    }

    private static Station late(Station station, int one, int other) {
        station.hours += one % 50;
        return station;
    }

    private static Station reassign(Station station, int one, int other) {
        Receipts receipts = station.receipts();
        List<UnitId> to = any(List.copyOf(station.units.keySet()), other);
        any(station.leaves(), one).forEach(each -> receipts.handOn(each.id(), to, station.step(), "改派"));
        return station.keep(receipts);
    }

    private static Station split(Station station, int one, int other) {
        for (Unit unit : any(station.below(), one)) {
            UnitId fresh = new UnitId(station.key().value());
            station.add(new Unit(fresh, unit.parent(), unit.kind(), "新", null, 0));
            Receipts receipts = station.receipts();
            receipts.follow(unit.id(), List.of(unit.id(), fresh), station.step(), "拆分");
            station.keep(receipts);
        }
        return station;
    }

    private static Station merge(Station station, int one, int other) {
        for (Unit from : any(station.below(), one)) {
            for (Unit into : any(station.below(), other)) {
                UnitTree tree = new UnitTree(station.units.values());
                if (!tree.subtree(from.id()).contains(into)) {
                    Receipts receipts = station.receipts();
                    receipts.follow(from.id(), List.of(into.id()), station.step(), "合并");
                    tree.children(from.id()).forEach(child -> station.add(under(child, into.id())));
                    station.remove(from.id());
                    station.keep(receipts);
                }
            }
        }
        return station;
    }

    private static Station move(Station station, int one, int other) {
        for (Unit unit : any(station.below(), one)) {
            for (Unit to : any(List.copyOf(station.units.values()), other)) {
                if (!new UnitTree(station.units.values()).subtree(unit.id()).contains(to)) {
                    station.add(under(unit, to.id()));
                }
            }
        }
        return station.settle();
    }

    private static Unit under(Unit unit, UnitId parent) {
        return new Unit(unit.id(), parent, unit.kind(), unit.name(), null, 0);
    }

    private static Station close(Station station, int one, int other) {
        UnitTree tree = new UnitTree(station.units.values());
        any(station.below(), one).stream()
                .filter(unit -> tree.children(unit.id()).isEmpty())
                .forEach(unit -> station.remove(unit.id()));
        return station.settle();
    }

    @Provide
    ActionChainArbitrary<Station> anything() {
        return ActionChain.startWith(() -> issue(new Station(), 0, 1))
                .withAction(act("issue", ReceiptsProperties::issue))
                .withAction(3, act("receive", ReceiptsProperties::receive))
                .withAction(4, act("answer", ReceiptsProperties::answer))
                .withAction(act("reopen", ReceiptsProperties::reopen))
                .withAction(act("late", ReceiptsProperties::late))
                .withAction(2, act("reassign", ReceiptsProperties::reassign))
                .withAction(2, act("split", ReceiptsProperties::split))
                .withAction(2, act("merge", ReceiptsProperties::merge))
                .withAction(2, act("move", ReceiptsProperties::move))
                .withAction(2, act("close", ReceiptsProperties::close))
                .withMaxTransformations(40);
    }

    @Property(tries = 400)
    void everyLeafIsAccountedForExactlyOnce(@ForAll("anything") ActionChain<Station> chain) {
        chain.withInvariant(Station::check).run();
    }

    @Property(tries = 300)
    void andSoItIsForAnyAddress(@ForAll("fromNothing") ActionChain<Station> chain) {
        chain.withInvariant(Station::check).run();
    }

    @Provide
    ActionChainArbitrary<Station> fromNothing() {
        return ActionChain.startWith(Station::new)
                .withAction(5, act("issue", ReceiptsProperties::issue))
                .withAction(4, act("answer", ReceiptsProperties::answer))
                .withAction(2, act("merge", ReceiptsProperties::merge))
                .withAction(2, act("close", ReceiptsProperties::close))
                .withMaxTransformations(25);
    }
}
