package org.sevenloop.persistence;

import java.util.Collection;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.CommunityId;

/** One transaction on one community's data: the repositories, and below them the SQL and the hand that writes. */
public final class Access {
    private final DSLContext sql;
    private final CommunityId community;
    private final @Nullable RowWriter rows;

    Access(DSLContext sql, CommunityId community, @Nullable RowWriter rows) {
        this.sql = sql;
        this.community = community;
        this.rows = rows;
    }

    /** For queries only: whatever waits to be written is sent first, so that a query sees it. */
    DSLContext sql() {
        if (rows != null) {
            rows.flush();
        }
        return sql;
    }

    RowWriter rows() {
        if (rows == null) {
            throw new IllegalStateException("this is a read: writes go through Database.write");
        }
        return rows;
    }

    long community() {
        return community.value();
    }

    /** Keeps a query to this community. */
    Condition here(TableField<?, Long> communityId) {
        return communityId.eq(community.value());
    }

    /**
     * Keeps a query to the rows of this community that hold one of these keys; it stands instead of {@link #here}. By pairs
     * H2 looks each up in an index of just these two columns, or in one that begins with the key. In any other, and by a list
     * beside the community, it reads the whole community.
     */
    <T> Condition among(Field<Long> communityId, Field<T> field, Collection<T> keys) {
        Field<Long> here = DSL.val(community.value(), communityId);
        return DSL.row(communityId, field)
                .in(keys.stream().map(key -> DSL.row(here, DSL.val(key, field))).toList());
    }
}
