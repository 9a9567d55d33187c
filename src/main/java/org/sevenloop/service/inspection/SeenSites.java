package org.sevenloop.service.inspection;

import java.util.HashMap;
import java.util.Map;
import org.sevenloop.model.inspection.Site;
import org.sevenloop.model.inspection.SiteKind;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.service.Sight;

/** Which inspected places an account sees. Checkpoints lie in nobody's units. */
final class SeenSites {
    private final Sight sight;
    private final Map<String, Boolean> known = new HashMap<>();

    SeenSites(Sight sight) {
        this.sight = sight;
    }

    boolean sees(Site site) {
        return sight.everything() || known.computeIfAbsent(site.identity(), identity -> lies(site));
    }

    private boolean lies(Site site) {
        if (site.kind() == SiteKind.CHECKPOINT) {
            return false;
        }
        Long key = site.key();
        return key == null ? sight.seesAddress(site.name()) : sight.sees(new UnitId(key));
    }
}
