package org.sevenloop.model.coverage;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.GovernanceProfile;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;

/**
 * What is missed where, as of a day.
 *
 * @param counts of every unit with all that lies below it
 * @param households of the whole community; none means that there is nothing to miss yet
 * @param round the round of screening that counts; null before the first
 */
public record CoveragePage(
        LocalDate day,
        UnitTree tree,
        UnitId community,
        Map<UnitId, BlindCounts> counts,
        int households,
        @Nullable ScreeningRound round,
        GovernanceProfile profile) {
    public BlindCounts counts(UnitId unit) {
        return counts.getOrDefault(unit, BlindCounts.ZERO);
    }
}
