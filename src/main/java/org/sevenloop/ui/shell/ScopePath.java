package org.sevenloop.ui.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;

/**
 * Where in the net the desks look.
 *
 * @param parts from the top down to the unit in scope; empty when the net is
 * @param choices what the last part's list offers: the units below, or beside it where there are none below
 */
public record ScopePath(List<Unit> parts, List<Unit> choices) {
    static final ScopePath NOWHERE = new ScopePath(List.of(), List.of());

    static ScopePath of(UnitTree tree, @Nullable UnitId scope) {
        if (scope == null) {
            return NOWHERE;
        }
        List<Unit> parts = tree.path(scope);
        List<Unit> below = tree.children(scope);
        if (!below.isEmpty() || parts.size() < 2) {
            return new ScopePath(parts, below);
        }
        return new ScopePath(parts, tree.children(parts.get(parts.size() - 2).id()));
    }
}
