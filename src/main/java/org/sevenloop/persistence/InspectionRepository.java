package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.INSPECTION_CHECKLIST;
import static org.sevenloop.persistence.schema.Tables.INSPECTION_GROUP;
import static org.sevenloop.persistence.schema.Tables.INSPECTION_ITEM;
import static org.sevenloop.persistence.schema.Tables.INSPECTION_VISIT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.inspection.Checklist;
import org.sevenloop.model.inspection.ChecklistId;
import org.sevenloop.model.inspection.InspectionGroup;
import org.sevenloop.model.inspection.InspectionGroupId;
import org.sevenloop.model.inspection.Look;
import org.sevenloop.model.inspection.Looked;
import org.sevenloop.model.inspection.Site;
import org.sevenloop.model.inspection.SiteKind;
import org.sevenloop.model.inspection.Visit;
import org.sevenloop.model.inspection.VisitEntry;
import org.sevenloop.model.inspection.VisitId;
import org.sevenloop.persistence.schema.tables.records.InspectionChecklistRecord;
import org.sevenloop.persistence.schema.tables.records.InspectionGroupRecord;
import org.sevenloop.persistence.schema.tables.records.InspectionItemRecord;
import org.sevenloop.persistence.schema.tables.records.InspectionVisitRecord;

/** Who inspects, by which lists, and each visit. What was found there is the {@link FindingRepository}'s. */
public final class InspectionRepository {
    private final Access access;

    public InspectionRepository(Access access) {
        this.access = access;
    }

    /** In the order in which they were set up. */
    public List<InspectionGroup> groups() {
        return access.sql()
                .selectFrom(INSPECTION_GROUP)
                .where(access.here(INSPECTION_GROUP.COMMUNITY_ID))
                .orderBy(INSPECTION_GROUP.ID)
                .fetch(row -> new InspectionGroup(
                        new InspectionGroupId(row.getId()),
                        row.getName(),
                        row.getLeader(),
                        row.getMembers(),
                        row.getPhone()));
    }

    public InspectionGroupId save(InspectionGroup group) {
        InspectionGroupRecord row = group.id() == null ? null : groupRow(group.id());
        boolean fresh = row == null;
        if (row == null) {
            row = new InspectionGroupRecord();
            row.setCommunityId(access.community());
            row.setId(access.rows().nextId());
        }
        row.setName(group.name());
        row.setLeader(group.leader());
        row.setMembers(group.members());
        row.setPhone(group.phone());
        if (fresh) {
            access.rows().insert(row);
        } else {
            access.rows().update(row);
        }
        return new InspectionGroupId(row.getId());
    }

    public void delete(InspectionGroupId id) {
        InspectionGroupRecord row = groupRow(id);
        if (row != null) {
            access.rows().delete(row);
        }
    }

    private @Nullable InspectionGroupRecord groupRow(InspectionGroupId id) {
        return access.sql()
                .selectFrom(INSPECTION_GROUP)
                .where(access.here(INSPECTION_GROUP.COMMUNITY_ID))
                .and(INSPECTION_GROUP.ID.eq(id.value()))
                .fetchOne();
    }

    /** Whether a group was out at all. */
    public boolean visited(InspectionGroupId group) {
        return access.sql()
                .fetchExists(
                        INSPECTION_VISIT,
                        access.here(INSPECTION_VISIT.COMMUNITY_ID).and(INSPECTION_VISIT.GROUP_ID.eq(group.value())));
    }

    /** The community's own lists. */
    public List<Checklist> checklists() {
        return access.sql()
                .selectFrom(INSPECTION_CHECKLIST)
                .where(access.here(INSPECTION_CHECKLIST.COMMUNITY_ID))
                .orderBy(INSPECTION_CHECKLIST.ID)
                .fetch(row -> new Checklist(
                        new ChecklistId(row.getId()),
                        SiteKind.valueOf(row.getSiteKind()),
                        row.getName(),
                        row.getItems().lines().toList()));
    }

    public ChecklistId save(Checklist list) {
        InspectionChecklistRecord row = list.id() == null ? null : checklistRow(list.id());
        boolean fresh = row == null;
        if (row == null) {
            row = new InspectionChecklistRecord();
            row.setCommunityId(access.community());
            row.setId(access.rows().nextId());
        }
        row.setSiteKind(list.kind().name());
        row.setName(list.name());
        row.setItems(String.join("\n", list.items()));
        if (fresh) {
            access.rows().insert(row);
        } else {
            access.rows().update(row);
        }
        return new ChecklistId(row.getId());
    }

    public void delete(ChecklistId id) {
        InspectionChecklistRecord row = checklistRow(id);
        if (row != null) {
            access.rows().delete(row);
        }
    }

    private @Nullable InspectionChecklistRecord checklistRow(ChecklistId id) {
        return access.sql()
                .selectFrom(INSPECTION_CHECKLIST)
                .where(access.here(INSPECTION_CHECKLIST.COMMUNITY_ID))
                .and(INSPECTION_CHECKLIST.ID.eq(id.value()))
                .fetchOne();
    }

    /** The newest first. */
    public List<Visit> visits() {
        Map<Long, List<Looked>> looked = access
                .sql()
                .selectFrom(INSPECTION_ITEM)
                .where(access.here(INSPECTION_ITEM.COMMUNITY_ID))
                .orderBy(INSPECTION_ITEM.ID)
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(
                        InspectionItemRecord::getVisitId,
                        Collectors.mapping(
                                row -> new Looked(row.getName(), Look.valueOf(row.getLooked())), Collectors.toList())));
        return access.sql()
                .selectFrom(INSPECTION_VISIT)
                .where(access.here(INSPECTION_VISIT.COMMUNITY_ID))
                .orderBy(INSPECTION_VISIT.VISITED_AT.desc(), INSPECTION_VISIT.ID.desc())
                .fetch(row -> visit(row, looked.getOrDefault(row.getId(), List.of())));
    }

    public Optional<Visit> visit(VisitId id) {
        return visits().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** A visit with its answers, without what was found. */
    public VisitId insert(VisitEntry visit) {
        InspectionVisitRecord row = new InspectionVisitRecord();
        row.setCommunityId(access.community());
        row.setId(access.rows().nextId());
        row.setGroupId(visit.group().value());
        row.setVisitedAt(visit.at());
        row.setSiteKind(visit.site().kind().name());
        row.setSiteName(visit.site().name());
        row.setSiteKey(visit.site().key());
        row.setAnnounced(visit.announced());
        row.setNote(visit.note());
        access.rows().insert(row);
        for (Looked each : visit.looked()) {
            InspectionItemRecord item = new InspectionItemRecord();
            item.setCommunityId(access.community());
            item.setId(access.rows().nextId());
            item.setVisitId(row.getId());
            item.setName(each.item());
            item.setLooked(each.look().name());
            access.rows().insert(item);
        }
        return new VisitId(row.getId());
    }

    static Site site(InspectionVisitRecord row) {
        return new Site(SiteKind.valueOf(row.getSiteKind()), row.getSiteName(), row.getSiteKey());
    }

    private static Visit visit(InspectionVisitRecord row, List<Looked> looked) {
        return new Visit(
                new VisitId(row.getId()),
                new InspectionGroupId(row.getGroupId()),
                row.getVisitedAt(),
                site(row),
                row.getAnnounced(),
                row.getNote(),
                looked);
    }
}
