package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.INSPECTION_FINDING;
import static org.sevenloop.persistence.schema.Tables.INSPECTION_PHOTO;
import static org.sevenloop.persistence.schema.Tables.INSPECTION_STEP;
import static org.sevenloop.persistence.schema.Tables.INSPECTION_VISIT;

import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sevenloop.model.inspection.Finding;
import org.sevenloop.model.inspection.FindingEntry;
import org.sevenloop.model.inspection.FindingId;
import org.sevenloop.model.inspection.InspectionGroupId;
import org.sevenloop.model.inspection.Photo;
import org.sevenloop.model.inspection.Severity;
import org.sevenloop.model.inspection.Step;
import org.sevenloop.model.inspection.StepEntry;
import org.sevenloop.model.inspection.StepTaken;
import org.sevenloop.model.inspection.VisitId;
import org.sevenloop.persistence.schema.tables.records.InspectionFindingRecord;
import org.sevenloop.persistence.schema.tables.records.InspectionPhotoRecord;
import org.sevenloop.persistence.schema.tables.records.InspectionStepRecord;
import org.sevenloop.persistence.schema.tables.records.InspectionVisitRecord;

/** What inspections found, with each step since and its photo. */
public final class FindingRepository {
    private final Access access;

    public FindingRepository(Access access) {
        this.access = access;
    }

    /** In the order in which they were raised. */
    public List<Finding> all() {
        Map<Long, InspectionVisitRecord> visits = access.sql()
                .selectFrom(INSPECTION_VISIT)
                .where(access.here(INSPECTION_VISIT.COMMUNITY_ID))
                .fetchMap(INSPECTION_VISIT.ID);
        Map<Long, List<StepTaken>> steps = steps();
        return access.sql()
                .selectFrom(INSPECTION_FINDING)
                .where(access.here(INSPECTION_FINDING.COMMUNITY_ID))
                .orderBy(INSPECTION_FINDING.ID)
                .fetch(row -> finding(
                        row,
                        Objects.requireNonNull(visits.get(row.getVisitId())),
                        steps.getOrDefault(row.getId(), List.of())));
    }

    private Map<Long, List<StepTaken>> steps() {
        Set<Long> pictured = new HashSet<>(access.sql()
                .select(INSPECTION_PHOTO.STEP_ID)
                .from(INSPECTION_PHOTO)
                .where(access.here(INSPECTION_PHOTO.COMMUNITY_ID))
                .fetch(INSPECTION_PHOTO.STEP_ID));
        return access
                .sql()
                .selectFrom(INSPECTION_STEP)
                .where(access.here(INSPECTION_STEP.COMMUNITY_ID))
                .orderBy(INSPECTION_STEP.ID)
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(
                        InspectionStepRecord::getFindingId,
                        Collectors.mapping(row -> step(row, pictured.contains(row.getId())), Collectors.toList())));
    }

    public Optional<Finding> find(FindingId id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The picture of a step. */
    public Optional<Photo> photo(long step) {
        return access.sql()
                .selectFrom(INSPECTION_PHOTO)
                .where(access.here(INSPECTION_PHOTO.COMMUNITY_ID))
                .and(INSPECTION_PHOTO.STEP_ID.eq(step))
                .fetchOptional(row -> new Photo(Base64.getDecoder().decode(row.getContent())));
    }

    /** What was found, and that it was raised. */
    public FindingId insert(VisitId visit, FindingEntry entry, StepEntry raised, String actor) {
        InspectionFindingRecord row = new InspectionFindingRecord();
        row.setCommunityId(access.community());
        row.setId(access.rows().nextId());
        row.setVisitId(visit.value());
        row.setItem(entry.item());
        row.setContent(entry.text());
        row.setPlace(entry.place());
        row.setSeverity(entry.severity().name());
        row.setOwnerName(entry.owner());
        row.setOwnerPhone(entry.phone());
        access.rows().insert(row);
        FindingId id = new FindingId(row.getId());
        take(id, raised, actor);
        return id;
    }

    public void take(FindingId finding, StepEntry step, String actor) {
        InspectionStepRecord row = new InspectionStepRecord();
        row.setCommunityId(access.community());
        row.setId(access.rows().nextId());
        row.setFindingId(finding.value());
        row.setStep(step.step().name());
        row.setTakenBy(step.by());
        row.setTakenAt(step.at());
        row.setContent(step.text());
        row.setDueAt(step.due());
        row.setActor(actor);
        access.rows().insert(row);
        if (step.photo() != null) {
            InspectionPhotoRecord photo = new InspectionPhotoRecord();
            photo.setCommunityId(access.community());
            photo.setId(access.rows().nextId());
            photo.setStepId(row.getId());
            photo.setContent(Base64.getEncoder().encodeToString(step.photo().jpeg()));
            access.rows().insert(photo);
        }
    }

    private static StepTaken step(InspectionStepRecord row, boolean photo) {
        return new StepTaken(
                row.getId(),
                Step.valueOf(row.getStep()),
                row.getTakenBy(),
                row.getTakenAt(),
                row.getContent(),
                row.getDueAt(),
                row.getActor(),
                photo);
    }

    private static Finding finding(InspectionFindingRecord row, InspectionVisitRecord visit, List<StepTaken> steps) {
        return new Finding(
                new FindingId(row.getId()),
                new VisitId(row.getVisitId()),
                new InspectionGroupId(visit.getGroupId()),
                InspectionRepository.site(visit),
                row.getItem(),
                row.getContent(),
                row.getPlace(),
                Severity.valueOf(row.getSeverity()),
                row.getOwnerName(),
                row.getOwnerPhone(),
                steps);
    }
}
