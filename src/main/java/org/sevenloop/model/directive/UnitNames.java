package org.sevenloop.model.directive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;

/** How units are called between stations, whose keys differ: the official code of the place, and below it the names. */
public final class UnitNames {
    private static final String BETWEEN = "/";

    private final UnitTree tree;
    private final Map<String, UnitId> known = new HashMap<>();

    public UnitNames(UnitTree tree) {
        this.tree = tree;
        tree.roots()
                .forEach(root -> tree.subtree(root.id()).forEach(unit -> known.putIfAbsent(of(unit.id()), unit.id())));
    }

    public String of(UnitId id) {
        StringBuilder name = new StringBuilder();
        List<Unit> path = tree.path(id);
        for (Unit unit : path) {
            if (unit.code() != null) {
                name.setLength(0);
                name.append(unit.code());
            } else {
                name.append(BETWEEN).append(unit.name());
            }
        }
        return name.toString();
    }

    public Optional<UnitId> find(String name) {
        return Optional.ofNullable(known.get(name));
    }
}
