package org.sevenloop.model.inspection;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * What the desk of the inspections shows.
 *
 * @param findings the latest first
 * @param visits the newest first
 * @param repeated those found before in the same place
 * @param sites the units and checkpoints that can be visited
 * @param checklists the community's own, then those that the program brings along
 */
public record InspectionPage(
        LocalDateTime now,
        List<Finding> findings,
        List<Visit> visits,
        List<InspectionGroup> groups,
        List<Offender> offenders,
        Set<FindingId> repeated,
        List<Site> sites,
        List<Checklist> checklists) {
    public InspectionPage {
        findings = List.copyOf(findings);
        visits = List.copyOf(visits);
        groups = List.copyOf(groups);
        offenders = List.copyOf(offenders);
        repeated = Set.copyOf(repeated);
        sites = List.copyOf(sites);
        checklists = List.copyOf(checklists);
    }

    /** Blank where it is gone. */
    public String group(InspectionGroupId id) {
        return groups.stream()
                .filter(each -> id.equals(each.id()))
                .map(InspectionGroup::name)
                .findFirst()
                .orElse("");
    }

    /** Those of the findings that a filter leaves. */
    public List<Finding> findings(FindingFilter filter) {
        return filter.of(findings, now, repeated);
    }

    public int count(FindingFilter filter) {
        return findings(filter).size();
    }

    public boolean holds(FindingFilter filter, Finding finding) {
        return filter.holds(finding, now, repeated);
    }

    /** How many places were visited today. */
    public int visitsToday() {
        return (int) visits.stream()
                .filter(each -> each.at().toLocalDate().equals(now.toLocalDate()))
                .count();
    }
}
