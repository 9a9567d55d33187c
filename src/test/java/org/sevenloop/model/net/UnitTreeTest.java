package org.sevenloop.model.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class UnitTreeTest {
    private static Unit unit(long id, long parent, int order) {
        return new Unit(new UnitId(id), parent == 0 ? null : new UnitId(parent), UnitKind.GROUP, "u" + id, null, order);
    }

    private static List<Long> ids(List<Unit> units) {
        return units.stream().map(unit -> unit.id().value()).toList();
    }

    @Example
    void childrenStandInTheirOrderAndThePathLeadsDown() {
        UnitTree tree = new UnitTree(List.of(unit(4, 2, 1), unit(3, 1, 2), unit(2, 1, 1), unit(1, 0, 0)));
        assertThat(ids(tree.roots())).containsExactly(1L);
        assertThat(ids(tree.children(new UnitId(1)))).containsExactly(2L, 3L);
        assertThat(ids(tree.path(new UnitId(4)))).containsExactly(1L, 2L, 4L);
        assertThat(ids(tree.subtree(new UnitId(1)))).containsExactly(1L, 2L, 4L, 3L);
        assertThat(tree.path(new UnitId(9))).isEmpty();
        assertThatThrownBy(() -> tree.get(new UnitId(9))).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void aUnitWhoseParentIsMissingIsARoot() {
        assertThat(ids(new UnitTree(List.of(unit(7, 99, 0))).roots())).containsExactly(7L);
    }

    @Property(tries = 200)
    void everyUnitIsSeenOnceAndSumsAddUp(@ForAll("forests") List<Unit> units) {
        UnitTree tree = new UnitTree(units);
        List<Unit> seen = new ArrayList<>();
        tree.roots().forEach(root -> seen.addAll(tree.subtree(root.id())));
        assertThat(seen).containsExactlyInAnyOrderElementsOf(units);
        Map<UnitId, Integer> own = new HashMap<>();
        units.forEach(unit -> own.put(unit.id(), (int) unit.id().value()));
        Map<UnitId, Integer> sums = tree.rollUp(own, 0, Integer::sum);
        for (Unit unit : units) {
            int below = tree.subtree(unit.id()).stream()
                    .mapToInt(each -> (int) each.id().value())
                    .sum();
            assertThat(sums.get(unit.id())).isEqualTo(below);
            List<Unit> path = tree.path(unit.id());
            assertThat(path.getLast()).isEqualTo(unit);
            assertThat(path.getFirst().parent()).isNull();
        }
    }

    /** Units whose parent is none or one before them. */
    @Provide
    Arbitrary<List<Unit>> forests() {
        return Arbitraries.integers().between(0, 100).list().ofMaxSize(40).map(choices -> {
            List<Unit> units = new ArrayList<>();
            for (int i = 0; i < choices.size(); i++) {
                units.add(unit(i + 1, choices.get(i) % (i + 1), choices.get(i)));
            }
            return units;
        });
    }
}
