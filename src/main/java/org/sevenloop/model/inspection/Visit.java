package org.sevenloop.model.inspection;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A group went somewhere and looked.
 *
 * @param announced false for 四不两直: without notice, without call, without report, without escort, straight to the spot
 */
public record Visit(
        VisitId id,
        InspectionGroupId group,
        LocalDateTime at,
        Site site,
        boolean announced,
        String note,
        List<Looked> looked) {
    public Visit {
        looked = List.copyOf(looked);
    }

    public int count(Look look) {
        return (int) looked.stream().filter(each -> each.look() == look).count();
    }
}
