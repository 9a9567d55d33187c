package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.CHANGE;
import static org.sevenloop.persistence.schema.Tables.CHANGE_PACK;
import static org.sevenloop.persistence.schema.Tables.DUTY;
import static org.sevenloop.persistence.schema.Tables.HOUSEHOLD;
import static org.sevenloop.persistence.schema.Tables.IMPORT_PROBLEM;
import static org.sevenloop.persistence.schema.Tables.MENTION;
import static org.sevenloop.persistence.schema.Tables.PERSON;
import static org.sevenloop.persistence.schema.Tables.PUSH_ITEM;
import static org.sevenloop.persistence.schema.Tables.READING;
import static org.sevenloop.persistence.schema.Tables.RESIDENCE;
import static org.sevenloop.persistence.schema.Tables.RESPONSIBILITY;
import static org.sevenloop.persistence.schema.Tables.STRANDED;
import static org.sevenloop.persistence.schema.Tables.WATCH_CASE;
import static org.sevenloop.persistence.schema.Tables.WATCH_FACT;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.sevenloop.model.campaign.Held;

/** How much is held about people. */
public final class HoldingsRepository {
    private final Access access;

    public HoldingsRepository(Access access) {
        this.access = access;
    }

    /** Rows of each kind. */
    public Map<Held, Long> counts() {
        Map<Held, Long> counts = new EnumMap<>(Held.class);
        for (Held each : Held.values()) {
            counts.put(each, count(table(each)));
        }
        return counts;
    }

    private long count(Table<?> table) {
        Field<Long> community = Objects.requireNonNull(table.field("community_id", Long.class));
        Condition kept = table == CHANGE
                ? CHANGE.BEFORE_IMAGE.isNotNull().or(CHANGE.AFTER_IMAGE.isNotNull())
                : DSL.noCondition();
        long rows = access.sql()
                .fetchCount(DSL.selectFrom(table)
                        .where(community.eq(access.community()))
                        .and(kept));
        return table == CHANGE ? rows + packed() : rows;
    }

    private long packed() {
        Integer changes = access.sql()
                .select(DSL.sum(CHANGE_PACK.CHANGES))
                .from(CHANGE_PACK)
                .where(access.here(CHANGE_PACK.COMMUNITY_ID))
                .fetchSingle(0, Integer.class);
        return changes == null ? 0 : changes;
    }

    static Table<?> table(Held kind) {
        return switch (kind) {
            case PEOPLE -> PERSON;
            case HOUSEHOLDS -> HOUSEHOLD;
            case RESIDENTS -> RESIDENCE;
            case CASES -> WATCH_CASE;
            case FACTS -> WATCH_FACT;
            case READINGS -> READING;
            case CALLS -> PUSH_ITEM;
            case STRANDED -> STRANDED;
            case DUTIES -> DUTY;
            case RESPONSIBLE -> RESPONSIBILITY;
            case MENTIONS -> MENTION;
            case PROBLEMS -> IMPORT_PROBLEM;
            case CHANGES -> CHANGE;
        };
    }
}
