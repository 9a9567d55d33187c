package org.sevenloop.model.coverage;

import java.util.Collection;
import java.util.List;
import org.sevenloop.model.net.GovernanceProfile;
import org.sevenloop.model.net.Unit;

/** Which compounds have an entrance with somebody at it: the checkpoint says by its name or place whose entrance it is. */
public final class Entrances {
    /** @param heads how many are on duty there on the day */
    public record Post(String name, String place, boolean sealed, int heads) {
        boolean manned() {
            return !sealed && heads > 0;
        }

        boolean of(Unit unit) {
            return name.contains(unit.name()) || place.contains(unit.name());
        }
    }

    private Entrances() {}

    /** Those of the units that need a manned entrance and have none. */
    public static List<Unit> unmanned(Collection<Unit> units, GovernanceProfile profile, Collection<Post> posts) {
        List<Post> manned = posts.stream().filter(Post::manned).toList();
        return units.stream()
                .filter(unit -> profile.gated().contains(unit.kind()))
                .filter(unit -> manned.stream().noneMatch(post -> post.of(unit)))
                .toList();
    }
}
