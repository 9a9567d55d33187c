package org.sevenloop.model.directive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;

/** Whom an order goes to: a receipt for every node, and who of them is a leaf. */
public final class Addressees {
    private Addressees() {}

    /**
     * The receipts of a new order. Who issues it gets none, unless nobody is below.
     *
     * @param households by unit; empty where it does not go to households
     */
    public static List<Receipt> of(
            UnitTree tree,
            UnitId from,
            Directive.Address address,
            Map<UnitId, List<HouseholdId>> households,
            Supplier<ReceiptId> keys) {
        List<Unit> subtree = tree.subtree(address.root());
        Set<UnitId> inner = new HashSet<>();
        List<Unit> asked = subtree.stream()
                .filter(unit -> address.kinds().isEmpty() || address.kinds().contains(unit.kind()))
                .toList();
        List<Unit> wanted =
                asked.stream().filter(unit -> !unit.id().equals(from)).toList();
        Set<UnitId> nodes = new HashSet<>();
        wanted.forEach(unit -> nodes.add(unit.id()));
        List<Receipt> homes = homes(subtree, address, households, keys);
        homes.forEach(home -> nearest(tree, home.unit(), nodes, inner));
        wanted.forEach(unit -> above(tree, unit, nodes, inner));
        List<Receipt> all = new ArrayList<>();
        wanted.forEach(unit -> all.add(Receipt.open(keys.get(), unit.id(), null, !inner.contains(unit.id()))));
        all.addAll(homes);
        return all.isEmpty()
                ? asked.stream()
                        .map(unit -> Receipt.open(keys.get(), unit.id(), null, true))
                        .toList()
                : all;
    }

    private static List<Receipt> homes(
            List<Unit> subtree,
            Directive.Address address,
            Map<UnitId, List<HouseholdId>> households,
            Supplier<ReceiptId> keys) {
        if (!address.households()) {
            return List.of();
        }
        return subtree.stream()
                .flatMap(unit -> households.getOrDefault(unit.id(), List.of()).stream()
                        .map(home -> Receipt.open(keys.get(), unit.id(), home, true)))
                .toList();
    }

    private static void above(UnitTree tree, Unit unit, Set<UnitId> nodes, Set<UnitId> inner) {
        UnitId parent = unit.parent();
        if (parent != null) {
            nearest(tree, parent, nodes, inner);
        }
    }

    /** The first node from here on upwards has somebody below it. */
    private static void nearest(UnitTree tree, UnitId from, Set<UnitId> nodes, Set<UnitId> inner) {
        UnitId at = from;
        while (at != null && !nodes.contains(at)) {
            at = tree.find(at).map(Unit::parent).orElse(null);
        }
        if (at != null) {
            inner.add(at);
        }
    }
}
