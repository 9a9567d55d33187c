package org.sevenloop.model.inspection;

import java.time.LocalDateTime;
import java.util.List;

/** A visit as it is typed in, with what was found on it. */
public record VisitEntry(
        InspectionGroupId group,
        LocalDateTime at,
        Site site,
        boolean announced,
        String note,
        List<Looked> looked,
        List<FindingEntry> findings) {
    public VisitEntry {
        looked = List.copyOf(looked);
        findings = List.copyOf(findings);
    }
}
