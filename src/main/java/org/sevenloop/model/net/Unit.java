package org.sevenloop.model.net;

import org.jspecify.annotations.Nullable;

/**
 * A place or body of levels 1 to 6.
 *
 * @param code official 12-digit code, levels 1 to 4 only
 */
public record Unit(
        UnitId id,
        @Nullable UnitId parent,
        UnitKind kind,
        String name,
        @Nullable String code,
        int order) {
    public int level() {
        return kind.level();
    }

    public Unit named(String other) {
        return new Unit(id, parent, kind, other, code, order);
    }

    /** The same below another one. */
    public Unit under(@Nullable UnitId above) {
        return new Unit(id, above, kind, name, code, order);
    }
}
