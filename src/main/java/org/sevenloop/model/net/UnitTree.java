package org.sevenloop.model.net;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** The net's units, small enough to live in memory (a district has some ten thousand). Immutable. */
public final class UnitTree {
    private final Map<UnitId, Unit> units = new HashMap<>();
    private final Map<UnitId, List<Unit>> children = new HashMap<>();
    private final List<Unit> roots = new ArrayList<>();

    public UnitTree(Collection<Unit> all) {
        all.forEach(unit -> units.put(unit.id(), unit));
        all.stream()
                .sorted(Comparator.comparingInt(Unit::order)
                        .thenComparingLong(unit -> unit.id().value()))
                .forEach(this::place);
    }

    private void place(Unit unit) {
        UnitId parent = unit.parent();
        if (parent == null || !units.containsKey(parent)) {
            roots.add(unit);
        } else {
            children.computeIfAbsent(parent, ignored -> new ArrayList<>()).add(unit);
        }
    }

    public List<Unit> roots() {
        return List.copyOf(roots);
    }

    public List<Unit> children(UnitId id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    public Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    public Unit get(UnitId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no unit " + id.value()));
    }

    /** From the top down to the unit itself. */
    public List<Unit> path(UnitId id) {
        Deque<Unit> path = new ArrayDeque<>();
        for (Optional<Unit> at = find(id); at.isPresent(); ) {
            path.addFirst(at.get());
            UnitId parent = at.get().parent();
            at = parent == null ? Optional.empty() : find(parent);
        }
        return List.copyOf(path);
    }

    /** The unit and everything below it, each before its children. */
    public List<Unit> subtree(UnitId id) {
        List<Unit> all = new ArrayList<>();
        find(id).ifPresent(unit -> collect(unit, all));
        return all;
    }

    private void collect(Unit unit, List<Unit> all) {
        all.add(unit);
        children.getOrDefault(unit.id(), List.of()).forEach(child -> collect(child, all));
    }

    /** A unit with what stands above and below it: of a store that several communities share, one of them. */
    public UnitTree around(UnitId id) {
        Map<UnitId, Unit> near = new LinkedHashMap<>();
        path(id).forEach(unit -> near.put(unit.id(), unit));
        subtree(id).forEach(unit -> near.put(unit.id(), unit));
        return new UnitTree(near.values());
    }

    /** The unit right below a community whose name an address begins with: {@code 三组62号} lies in 三组. */
    public Optional<UnitId> ofAddress(UnitId community, String address) {
        String below = address.replaceFirst("^.*(社区|街道|居委会|村委会)(?=.)", "").strip();
        return children.getOrDefault(community, List.of()).stream()
                .filter(unit -> below.startsWith(unit.name()))
                .max(Comparator.comparingInt(unit -> unit.name().length()))
                .map(Unit::id);
    }

    /** Sums what stands directly at units up to every unit above. */
    public <T> Map<UnitId, T> rollUp(Map<UnitId, T> own, T zero, BinaryOperator<T> plus) {
        Map<UnitId, T> sums = new HashMap<>();
        roots.forEach(root -> sum(root, own, zero, plus, sums));
        return sums;
    }

    private <T> T sum(Unit unit, Map<UnitId, T> own, T zero, BinaryOperator<T> plus, Map<UnitId, T> sums) {
        T total = own.getOrDefault(unit.id(), zero);
        for (Unit child : children.getOrDefault(unit.id(), List.of())) {
            total = plus.apply(total, sum(child, own, zero, plus, sums));
        }
        sums.put(unit.id(), total);
        return total;
    }
}
