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
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.people.Person;

/** Takes one person out of what inspections wrote down: what was found stays, but says nobody; pictures of it go. */
final class InspectionErasure {
    private static final Somebody NOBODY = new Somebody(null, null);

    private final Access access;
    private final KnownBy known;
    private final FoundRows found;

    InspectionErasure(Access access, KnownBy known, FoundRows found) {
        this.access = access;
        this.known = known;
        this.found = found;
    }

    void run() {
        rewrite(
                INSPECTION_GROUP,
                is(INSPECTION_GROUP.LEADER, INSPECTION_GROUP.PHONE),
                List.of(INSPECTION_GROUP.MEMBERS));
        Set<Long> visits =
                rewrite(INSPECTION_VISIT, NOBODY, List.of(INSPECTION_VISIT.SITE_NAME, INSPECTION_VISIT.NOTE));
        Set<Long> findings = rewrite(
                INSPECTION_FINDING,
                is(INSPECTION_FINDING.OWNER_NAME, INSPECTION_FINDING.OWNER_PHONE),
                List.of(INSPECTION_FINDING.CONTENT, INSPECTION_FINDING.PLACE));
        findings.addAll(
                keys(INSPECTION_FINDING.COMMUNITY_ID, INSPECTION_FINDING.ID, INSPECTION_FINDING.VISIT_ID.in(visits)));
        Set<Long> steps =
                rewrite(INSPECTION_STEP, is(INSPECTION_STEP.TAKEN_BY, null), List.of(INSPECTION_STEP.CONTENT));
        steps.addAll(keys(INSPECTION_STEP.COMMUNITY_ID, INSPECTION_STEP.ID, INSPECTION_STEP.FINDING_ID.in(findings)));
        found.of(INSPECTION_PHOTO, INSPECTION_PHOTO.STEP_ID.in(steps)).forEach(access.rows()::remove);
    }

    /** Somebody in a row: by the name, and where there is a phone beside it, by that too, as others may bear the name. */
    private record Somebody(
            @Nullable TableField<?, String> name, @Nullable TableField<?, String> phone) {}

    private static Somebody is(TableField<?, String> name, @Nullable TableField<?, String> phone) {
        return new Somebody(name, phone);
    }

    /** Takes the person out of rows, each in one go; gives the keys of those whose words told of them. */
    private Set<Long> rewrite(Table<?> table, Somebody who, List<TableField<?, String>> words) {
        Condition which = named(who);
        for (TableField<?, String> field : words) {
            which = which.or(known.said(field));
        }
        Set<Long> told = new HashSet<>();
        for (UpdatableRecord<?> row : found.of(table, which)) {
            blank(row, who);
            for (TableField<?, String> field : words) {
                known.takeFrom(row, field);
                if (!row.get(field).equals(row.original(field))) {
                    told.add(row.get("id", Long.class));
                }
            }
            access.rows().erase(row);
        }
        return told;
    }

    private Condition named(Somebody who) {
        if (who.name() == null) {
            return DSL.falseCondition();
        }
        Condition name = who.name().in(known.names());
        return who.phone() == null ? name : name.and(who.phone().in(known.phones()));
    }

    private void blank(UpdatableRecord<?> row, Somebody who) {
        boolean name = who.name() != null && known.names().contains(row.get(who.name()));
        if (name && (who.phone() == null || known.phones().contains(row.get(who.phone())))) {
            row.set(who.name(), Person.ERASED);
            if (who.phone() != null) {
                row.set(who.phone(), "");
            }
        }
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
