package org.sevenloop.model.net;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All about one unit.
 *
 * @param path from the top down to the unit itself
 * @param chain who answers for each unit on the path, where somebody does
 * @param terms who answered for the unit itself, the newest first
 */
public record UnitPage(
        Unit unit,
        List<Unit> path,
        Map<UnitId, Responsible> chain,
        @Nullable Responsible responsible,
        NetFigures figures,
        int children,
        List<Term> terms) {}
