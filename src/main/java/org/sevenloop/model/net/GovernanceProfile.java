package org.sevenloop.model.net;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One way in which a place is governed: which kinds of unit stand on which level, which levels may be left out, and who must
 * answer for what. The profiles there are stand in a file ({@link GovernanceProfiles}).
 *
 * @param kinds those that there are, in the order in which they are offered
 * @param skipped levels that may be left out
 * @param units in which roles somebody must answer for a unit of each kind
 * @param household in which roles somebody must answer for a household, itself or for a unit from level 5 down around it
 * @param gated kinds of unit whose entrance must be manned
 */
public record GovernanceProfile(
        String id,
        List<UnitKind> kinds,
        Set<Integer> skipped,
        Map<UnitKind, Set<AnswerRole>> units,
        Set<AnswerRole> household,
        Set<UnitKind> gated) {
    /** Whether a unit of a kind may stand right below one of another. */
    public boolean allows(UnitKind above, UnitKind kind) {
        return kinds.contains(kind)
                && kind.level() > above.level()
                && Arrays.stream(UnitKind.values())
                        .map(UnitKind::level)
                        .filter(level -> level > above.level() && level < kind.level())
                        .allMatch(skipped::contains);
    }

    /** What may be made by hand right below a unit: units of the community's own alone. */
    public List<UnitKind> below(UnitKind above) {
        return kinds.stream()
                .filter(kind -> kind.level() > UnitKind.COMMUNITY.level() && allows(above, kind))
                .toList();
    }

    /** In which roles somebody must answer for a unit. */
    public Set<AnswerRole> asked(UnitKind kind) {
        return units.getOrDefault(kind, Set.of());
    }
}
