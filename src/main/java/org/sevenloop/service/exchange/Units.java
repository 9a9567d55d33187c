package org.sevenloop.service.exchange;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.persistence.UnitRepository;

/** The units below the community, as a sheet names them; what is not there yet is made. */
final class Units {
    private final UnitRepository repository;
    private final UnitId community;
    private final Map<UnitId, Map<String, UnitId>> children = new HashMap<>();
    private final Map<List<String>, UnitId> ensured = new HashMap<>();
    private final Set<UnitId> made = new HashSet<>();
    private int order;

    Units(UnitRepository repository, UnitId community) {
        this.repository = repository;
        this.community = community;
        UnitTree tree = repository.tree();
        for (Unit unit : tree.subtree(community)) {
            UnitId parent = unit.parent();
            if (parent != null) {
                children.computeIfAbsent(parent, ignored -> new HashMap<>())
                        .put(AddressKey.ofUnits(unit.name()), unit.id());
            }
            order = Math.max(order, unit.order());
        }
    }

    /** The unit at the end of a path from the community down; the community itself for an empty path. */
    UnitId ensure(List<String> path) {
        return ensured.computeIfAbsent(path, this::end);
    }

    private UnitId end(List<String> path) {
        UnitId at = community;
        int above = UnitKind.COMMUNITY.level();
        for (String name : path) {
            UnitId child = child(at, name);
            if (child == null) {
                child = make(at, name, above);
            }
            at = child;
            above++;
        }
        return at;
    }

    /** The unit of a path, or null where there is none yet: a list of returnees makes no units. */
    @Nullable
    UnitId find(List<String> path) {
        UnitId at = path.isEmpty() ? null : community;
        for (String name : path) {
            at = at == null ? null : child(at, name);
        }
        return at;
    }

    /** The unit with the longest name that an address begins with: {@code 三组62号} lies in 三组. */
    @Nullable
    UnitId ofAddress(String address) {
        String below = AddressKey.of(address);
        return children.getOrDefault(community, Map.of()).entrySet().stream()
                .filter(entry -> begins(below, entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    /** No number is cut in two: 九里42 does not begin with 九里4. */
    private static boolean begins(String address, String unit) {
        int end = unit.length();
        boolean cut = end > 0
                && end < address.length()
                && Character.isDigit(address.charAt(end - 1))
                && Character.isDigit(address.charAt(end));
        return end > 0 && !cut && address.startsWith(unit);
    }

    /** How many were not there yet. */
    int made() {
        return made.size();
    }

    /** Whether it was not there yet, so that nobody can be on record in it. */
    boolean made(UnitId unit) {
        return made.contains(unit);
    }

    private @Nullable UnitId child(UnitId parent, String name) {
        return children.getOrDefault(parent, Map.of()).get(AddressKey.ofUnits(name));
    }

    private UnitId make(UnitId parent, String name, int above) {
        UnitKind kind = UnitKind.ofName(name);
        if (kind.level() <= above) {
            kind = UnitKind.GRID;
        }
        UnitId id = repository.nextId();
        repository.insert(new Unit(id, parent, kind, name, null, ++order));
        children.computeIfAbsent(parent, ignored -> new HashMap<>()).put(AddressKey.ofUnits(name), id);
        made.add(id);
        return id;
    }
}
