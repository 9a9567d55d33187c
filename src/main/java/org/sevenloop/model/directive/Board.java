package org.sevenloop.model.directive;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.net.UnitTree;

/**
 * An order with every node's receipt, and what that adds up to above them.
 *
 * @param fileName of the file that goes along; blank where none does
 * @param rows the tree from the top down, each unit before what is below it
 * @param rivals answers of other stations that contradict the one kept
 * @param handovers whatever was handed on, in the order in which it was
 */
public record Board(
        Directive directive,
        String fileName,
        LocalDateTime now,
        List<Row> rows,
        List<LevelTime> levels,
        List<Rival> rivals,
        List<Handover> handovers,
        Map<ReceiptId, String> names) {
    public Board {
        rows = List.copyOf(rows);
        levels = List.copyOf(levels);
        rivals = List.copyOf(rivals);
        handovers = List.copyOf(handovers);
    }

    /**
     * One line of the tree.
     *
     * @param receipt null where the unit has no part of its own, but stands above some that have
     * @param tally of the leaves from here on downwards
     */
    public record Row(
            int depth,
            int level,
            UnitId unit,
            String name,
            @Nullable Receipt receipt,
            Tally tally) {
        /** Whether this node must answer itself. */
        public boolean leaf() {
            return receipt != null && receipt.leaf();
        }

        public boolean waiting() {
            return receipt != null && receipt.leaf() && receipt.waiting();
        }
    }

    /** Of all leaves. */
    public Tally tally() {
        return rows.stream().filter(row -> row.depth() == 0).map(Row::tally).reduce(Tally.ZERO, Tally::plus);
    }

    public boolean late() {
        return directive.late(now);
    }

    /** What the nodes are put together from. */
    public record Facts(
            Directive directive,
            String fileName,
            LocalDateTime now,
            UnitTree tree,
            List<Receipt> receipts,
            Map<HouseholdId, String> homes) {}

    public static Board of(Facts facts, List<Rival> rivals, List<Handover> handovers) {
        Map<UnitId, List<Receipt>> here = new LinkedHashMap<>();
        Map<ReceiptId, String> names = new HashMap<>();
        for (Receipt each : facts.receipts()) {
            names.put(each.id(), name(facts, each));
            if (each.live()) {
                here.computeIfAbsent(each.unit(), ignored -> new ArrayList<>()).add(each);
            }
        }
        Map<UnitId, Unit> shown = new LinkedHashMap<>();
        here.keySet().forEach(unit -> facts.tree().path(unit).forEach(each -> shown.put(each.id(), each)));
        UnitTree tree = below(
                new UnitTree(shown.values()),
                facts.directive().order().address().root());
        Map<UnitId, Tally> own = new HashMap<>();
        here.forEach((unit, receipts) -> own.put(unit, Tally.of(receipts)));
        Map<UnitId, Tally> sums = tree.rollUp(own, Tally.ZERO, Tally::plus);
        List<Row> rows = new ArrayList<>();
        tree.roots().forEach(root -> rows(tree, root, 0, here, sums, facts, rows));
        return new Board(
                facts.directive(),
                facts.fileName(),
                facts.now(),
                rows,
                LevelTime.of(facts.tree(), facts.directive().issued().at(), facts.receipts()),
                rivals,
                handovers,
                names);
    }

    /** What stands above the subtree says nothing, unless something was handed on to it. */
    private static UnitTree below(UnitTree all, UnitId root) {
        List<Unit> subtree = all.subtree(root);
        int units = all.roots().stream()
                .mapToInt(each -> all.subtree(each.id()).size())
                .sum();
        int above = all.path(root).size() - 1;
        return subtree.size() + above == units ? new UnitTree(subtree) : all;
    }

    private static void rows(
            UnitTree tree,
            Unit unit,
            int depth,
            Map<UnitId, List<Receipt>> here,
            Map<UnitId, Tally> sums,
            Facts facts,
            List<Row> rows) {
        List<Receipt> receipts = here.getOrDefault(unit.id(), List.of());
        List<Receipt> own =
                receipts.stream().filter(each -> each.household() == null).toList();
        Receipt node = own.isEmpty() ? null : own.getFirst();
        rows.add(new Row(depth, unit.level(), unit.id(), unit.name(), node, sums.getOrDefault(unit.id(), Tally.ZERO)));
        for (Receipt more : receipts) {
            if (more != node) {
                int level = more.household() == null ? unit.level() : UnitKind.HOUSEHOLD_LEVEL;
                rows.add(new Row(depth + 1, level, unit.id(), name(facts, more), more, Tally.of(List.of(more))));
            }
        }
        tree.children(unit.id()).forEach(child -> rows(tree, child, depth + 1, here, sums, facts, rows));
    }

    private static String name(Facts facts, Receipt receipt) {
        HouseholdId home = receipt.household();
        String unit = facts.tree().find(receipt.unit()).map(Unit::name).orElse("");
        return home == null ? unit : facts.homes().getOrDefault(home, unit);
    }
}
