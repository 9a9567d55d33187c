package org.sevenloop.model.watch;

import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.UnitId;

/** What the board shows; null means all. */
public record BoardFilter(@Nullable UnitId unit, @Nullable Origin origin) {
    public static final BoardFilter ALL = new BoardFilter(null, null);
}
