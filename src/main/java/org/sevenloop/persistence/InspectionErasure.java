package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.INSPECTION_FINDING;
import static org.sevenloop.persistence.schema.Tables.INSPECTION_GROUP;
import static org.sevenloop.persistence.schema.Tables.INSPECTION_PHOTO;
import static org.sevenloop.persistence.schema.Tables.INSPECTION_STEP;
import static org.sevenloop.persistence.schema.Tables.INSPECTION_VISIT;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.sevenloop.model.people.Person;

/** Takes one person out of what inspections wrote down: what was found stays, but says nobody; pictures of it go. */
final class InspectionErasure {
    /** Finds rows, and keeps in mind that what earlier saves kept of them goes too. */
    interface Found {
        List<UpdatableRecord<?>> of(Table<?> table, Condition which);
    }

    private final Access access;
    private final KnownBy known;
    private final Found found;

    InspectionErasure(Access access, KnownBy known, Found found) {
        this.access = access;
        this.known = known;
        this.found = found;
    }

    void run() {
        person(INSPECTION_GROUP.LEADER, INSPECTION_GROUP.PHONE);
        person(INSPECTION_FINDING.OWNER_NAME, INSPECTION_FINDING.OWNER_PHONE);
        for (UpdatableRecord<?> row : found.of(INSPECTION_STEP, INSPECTION_STEP.TAKEN_BY.in(known.names()))) {
            row.set(INSPECTION_STEP.TAKEN_BY, Person.ERASED);
            access.rows().erase(row);
        }
        words(INSPECTION_GROUP.MEMBERS);
        Set<Long> visits = words(INSPECTION_VISIT.SITE_NAME, INSPECTION_VISIT.NOTE);
        Set<Long> findings = words(INSPECTION_FINDING.CONTENT, INSPECTION_FINDING.PLACE);
        findings.addAll(keys(
                INSPECTION_FINDING.COMMUNITY_ID, INSPECTION_FINDING.ID, INSPECTION_FINDING.VISIT_ID.in(visits)));
        Set<Long> steps = words(INSPECTION_STEP.CONTENT);
        steps.addAll(keys(INSPECTION_STEP.COMMUNITY_ID, INSPECTION_STEP.ID, INSPECTION_STEP.FINDING_ID.in(findings)));
        found.of(INSPECTION_PHOTO, INSPECTION_PHOTO.STEP_ID.in(steps)).forEach(access.rows()::remove);
    }

    /** Somebody else may bear the name: the phone says who it is. */
    private void person(TableField<?, String> name, TableField<?, String> phone) {
        Condition same = name.in(known.names()).and(phone.in(known.phones()));
        for (UpdatableRecord<?> row : found.of(name.getTable(), same)) {
            row.set(name, Person.ERASED);
            row.set(phone, "");
            access.rows().erase(row);
        }
    }

    /** Words in which the person is told of; gives the keys of their rows. */
    @SafeVarargs
    private Set<Long> words(TableField<?, String>... fields) {
        Condition said = DSL.falseCondition();
        for (TableField<?, String> field : fields) {
            said = said.or(known.said(field));
        }
        Set<Long> keys = new HashSet<>();
        for (UpdatableRecord<?> row : found.of(fields[0].getTable(), said)) {
            for (TableField<?, String> field : fields) {
                row.set(field, known.without(row.get(field)));
            }
            keys.add(row.get("id", Long.class));
            access.rows().erase(row);
        }
        return keys;
    }

    private Collection<Long> keys(TableField<?, Long> communityId, TableField<?, Long> id, Condition which) {
        return access.sql()
                .select(id)
                .from(id.getTable())
                .where(access.here(communityId))
                .and(which)
                .fetch(id);
    }
}
