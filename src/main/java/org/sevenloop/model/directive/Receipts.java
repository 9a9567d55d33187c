package org.sevenloop.model.directive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;

/**
 * All receipts of one order while something happens to it; what changed is asked for afterwards. It keeps to one rule: every
 * leaf that was ever asked is accounted for exactly once, by its own answer or by those to whom it was handed on.
 *
 * <p>What an answer proves is noted with it: the nodes above have received the order and passed it on, and one below which
 * everybody has answered is done.
 */
public final class Receipts {
    private final UnitTree tree;
    private final Supplier<ReceiptId> keys;
    private final Map<ReceiptId, Receipt> all = new LinkedHashMap<>();
    private final Map<UnitId, ReceiptId> nodes = new HashMap<>();
    private final Map<UnitId, Integer> waiting = new HashMap<>();
    private final Map<ReceiptId, Receipt> before = new LinkedHashMap<>();
    private final Set<ReceiptId> added = new LinkedHashSet<>();
    private final List<Handover> handovers = new ArrayList<>();
    private int open;

    /** @param tree with the closed units too, so that what was answered there still counts above them */
    public Receipts(UnitTree tree, Collection<Receipt> kept, Supplier<ReceiptId> keys) {
        this.tree = tree;
        this.keys = keys;
        kept.forEach(receipt -> {
            all.put(receipt.id(), receipt);
            if (!receipt.leaf() && receipt.live()) {
                nodes.put(receipt.unit(), receipt.id());
            }
        });
        kept.stream().filter(Receipts::asks).forEach(leaf -> count(leaf.unit(), 1));
    }

    private static boolean asks(Receipt receipt) {
        return receipt.leaf() && receipt.waiting();
    }

    public List<Receipt> all() {
        return List.copyOf(all.values());
    }

    public Optional<Receipt> find(ReceiptId id) {
        return Optional.ofNullable(all.get(id));
    }

    /** Whether every leaf has answered. */
    public boolean closed() {
        return open == 0;
    }

    /** Those that were kept before and are different now. */
    public List<Receipt> changed() {
        return before.keySet().stream()
                .filter(id -> !added.contains(id))
                .map(all::get)
                .toList();
    }

    public List<Receipt> added() {
        return added.stream().map(all::get).toList();
    }

    public List<Handover> handovers() {
        return List.copyOf(handovers);
    }

    public void receive(ReceiptId id, Step step) {
        Receipt receipt = all.get(id);
        if (receipt != null && receipt.live()) {
            put(receipt.received(step));
            passAbove(receipt, step);
        }
    }

    public void pass(ReceiptId id, Step step) {
        Receipt receipt = all.get(id);
        if (receipt != null && receipt.live()) {
            put(receipt.passed(step));
            passAbove(receipt, step);
        }
    }

    /** A leaf's answer, or its correction. A node above the leaves has none of its own. */
    public boolean answer(ReceiptId id, Reply answer, Step step) {
        Receipt receipt = all.get(id);
        if (receipt == null || !receipt.leaf() || !receipt.live()) {
            return false;
        }
        boolean asked = receipt.waiting();
        put(receipt.answered(answer, step));
        passAbove(receipt, step);
        if (asked) {
            count(receipt.unit(), -1);
            above(receipt).forEach(node -> finish(node, step));
        }
        return true;
    }

    /**
     * Takes an answer back by hand: the leaf is asked again, and so are those above it.
     *
     * @return false where the unit is asked already, for what was handed on to it
     */
    public boolean reopen(ReceiptId id) {
        Receipt receipt = all.get(id);
        if (receipt == null || !receipt.leaf() || !receipt.answered()) {
            return false;
        }
        if (receipt.household() == null && waitsAt(receipt.unit()).isPresent()) {
            return false;
        }
        put(receipt.reopened());
        count(receipt.unit(), 1);
        above(receipt).forEach(node -> put(node.reopened()));
        return true;
    }

    /**
     * What is still asked of a leaf is asked of other units from now on. An answer that was given stays where it is.
     *
     * @return whether anything was handed on
     */
    public boolean handOn(ReceiptId id, Collection<UnitId> to, Step step, String why) {
        Receipt receipt = all.get(id);
        if (receipt == null || !asks(receipt) || to.isEmpty() || isItself(receipt, to)) {
            return false;
        }
        put(receipt.handedOn());
        count(receipt.unit(), -1);
        List<Receipt> up = above(receipt);
        for (UnitId unit : new LinkedHashSet<>(to)) {
            handovers.add(new Handover(id, ask(unit).id(), step, why));
        }
        up.forEach(node -> finish(node, step));
        return true;
    }

    private static boolean isItself(Receipt receipt, Collection<UnitId> to) {
        return receipt.household() == null && to.stream().allMatch(receipt.unit()::equals);
    }

    /** The unit's own leaf that waits, or a new one. */
    private Receipt ask(UnitId unit) {
        Optional<Receipt> waits = waitsAt(unit);
        if (waits.isPresent()) {
            return waits.get();
        }
        Receipt fresh = Receipt.open(keys.get(), unit, null, true);
        added.add(fresh.id());
        all.put(fresh.id(), fresh);
        count(unit, 1);
        above(fresh).forEach(node -> put(node.reopened()));
        return fresh;
    }

    private Optional<Receipt> waitsAt(UnitId unit) {
        return all.values().stream()
                .filter(each -> asks(each) && each.household() == null)
                .filter(each -> each.unit().equals(unit))
                .findFirst();
    }

    /** A unit was split, merged or closed: what is asked of it goes to its successors. A moved unit keeps what it has. */
    public void follow(UnitId unit, Collection<UnitId> successors, Step step, String why) {
        for (Receipt each : all()) {
            if (each.unit().equals(unit) && each.household() == null) {
                if (asks(each)) {
                    handOn(each.id(), successors, step, why);
                } else if (!each.leaf() && each.waiting() && !successors.contains(unit)) {
                    nodes.remove(unit);
                    put(each.handedOn());
                }
            }
        }
    }

    /**
     * Whatever is still asked of units that are there no more goes to the nearest unit above that is.
     *
     * @param there the units that are not closed
     * @param last who answers where nobody above is left
     */
    public void settle(UnitTree there, UnitId last, Step step, String why) {
        Set<UnitId> gone = new LinkedHashSet<>();
        for (Receipt each : all.values()) {
            if (each.waiting() && there.find(each.unit()).isEmpty()) {
                gone.add(each.unit());
            }
        }
        for (UnitId unit : gone) {
            UnitId heir = tree.path(unit).reversed().stream()
                    .map(Unit::id)
                    .filter(id -> there.find(id).isPresent())
                    .findFirst()
                    .orElse(last);
            follow(unit, List.of(heir), step, why);
            homes(unit).forEach(home -> handOn(home.id(), List.of(heir), step, why));
        }
        nodes.values().stream().map(all::get).toList().forEach(node -> {
            if (waiting.getOrDefault(node.unit(), 0) > 0) {
                put(node.reopened());
            } else {
                finish(node, step);
            }
        });
    }

    private List<Receipt> homes(UnitId unit) {
        return all.values().stream()
                .filter(each -> each.unit().equals(unit) && each.household() != null)
                .toList();
    }

    private void passAbove(Receipt receipt, Step step) {
        above(receipt).forEach(node -> put(node.passed(step)));
    }

    private void finish(Receipt node, Step step) {
        Receipt now = all.get(node.id());
        if (now != null && now.waiting() && waiting.getOrDefault(now.unit(), 0) == 0) {
            put(now.answered(Reply.done(""), step));
        }
    }

    /** The nodes above, nearest first. */
    private List<Receipt> above(Receipt receipt) {
        List<Receipt> found = new ArrayList<>();
        @Nullable UnitId at = receipt.unit();
        while (at != null) {
            ReceiptId node = nodes.get(at);
            if (node != null && !node.equals(receipt.id())) {
                found.add(all.get(node));
            }
            at = tree.find(at).map(Unit::parent).orElse(null);
        }
        return found;
    }

    /** How many leaves wait here and in everything above. */
    private void count(UnitId unit, int more) {
        open += more;
        @Nullable UnitId at = unit;
        while (at != null) {
            waiting.merge(at, more, Integer::sum);
            at = tree.find(at).map(Unit::parent).orElse(null);
        }
    }

    private void put(Receipt after) {
        Receipt was = all.put(after.id(), after);
        if (was != null && !was.equals(after)) {
            before.putIfAbsent(after.id(), was);
        }
    }
}
