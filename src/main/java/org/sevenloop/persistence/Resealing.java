package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.CHANGE;
import static org.sevenloop.persistence.schema.Tables.CHANGE_SET;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sevenloop.persistence.schema.tables.records.ChangeRecord;
import org.sevenloop.persistence.schema.tables.records.ChangeSetRecord;

/**
 * What is erased of a save breaks its digest. So the save that erases keeps the digest of what it left, as a change of its own and thereby in
 * the chain. Its salt lies with the save it is of, and is replaced when more of that is erased.
 */
final class Resealing {
    private static final String DIGEST = "digest";
    private static final int FETCH = 1000;
    /** How the saves that erase are labelled: whoever forges one shows in the history as having taken somebody away. */
    private static final String ERASURES = "label.campaign.";

    private final DSLContext sql;
    private final long community;

    Resealing(DSLContext sql, long community) {
        this.sql = sql;
        this.community = community;
    }

    /** What is left of a save, as the image that the erasing one keeps. */
    String image(long save) {
        return image(digest(sql.fetchSingle(
                CHANGE_SET, CHANGE_SET.COMMUNITY_ID.eq(community).and(CHANGE_SET.ID.eq(save)))));
    }

    /** The same of all saves until now, after everybody was erased. */
    String imageOfAll() {
        return image(digestOfAll(DSL.noCondition()));
    }

    private static String image(String digest) {
        return "{\"" + DIGEST + "\":\"" + digest + "\"}";
    }

    /** The digest of what a save changed, as far as it is there; no save has that of one without salt, or with a pack that cannot be read. */
    String digest(ChangeSetRecord set) {
        String salt = set.getSalt();
        if (salt == null) {
            return "";
        }
        Chain.Digest digest = new Chain.Digest(salt, set.getArguments());
        try {
            new ChangeRows(sql, community).of(set.getId()).forEach(digest::change);
        } catch (UncheckedIOException unreadable) {
            return "";
        }
        return digest.finish();
    }

    /** Without people there is nothing to guess, so there is no salt; and nothing is packed of what was there before. */
    private String digestOfAll(Condition which) {
        Chain.Digest digest = new Chain.Digest("", "");
        try (Cursor<ChangeRecord> changes = sql.selectFrom(CHANGE)
                .where(CHANGE.COMMUNITY_ID.eq(community))
                .and(CHANGE.SET_ID.in(DSL.select(CHANGE_SET.ID)
                        .from(CHANGE_SET)
                        .where(CHANGE_SET.COMMUNITY_ID.eq(community))
                        .and(which)))
                .orderBy(CHANGE.ID)
                .fetchSize(FETCH)
                .fetchLazy()) {
            changes.forEach(digest::change);
        }
        return digest.finish();
    }

    /** The newest digest of each save of which something was erased. */
    Map<Long, String> kept() {
        Map<Long, String> kept = new HashMap<>();
        sql.select(CHANGE.ROW_ID, CHANGE.AFTER_IMAGE)
                .from(CHANGE)
                .join(CHANGE_SET)
                .on(CHANGE_SET.COMMUNITY_ID.eq(CHANGE.COMMUNITY_ID).and(CHANGE_SET.ID.eq(CHANGE.SET_ID)))
                .where(CHANGE.COMMUNITY_ID.eq(community))
                .and(CHANGE.TABLE_NAME.eq(CHANGE_SET.getName()))
                .and(CHANGE_SET.LABEL.startsWith(ERASURES))
                .orderBy(CHANGE.ID)
                .forEach(each -> {
                    String digest = RowImage.parse(each.value2()).get(DIGEST);
                    if (digest != null) {
                        kept.put(each.value1(), digest);
                    }
                });
        return kept;
    }

    /**
     * The save that erased everybody last.
     *
     * @param holds whether all before it are as it left them
     */
    record Emptied(long seq, boolean holds) {}

    /** Null where there was none. */
    @Nullable
    Emptied emptied() {
        var last = sql.select(CHANGE_SET.SEQ, CHANGE.AFTER_IMAGE)
                .from(CHANGE)
                .join(CHANGE_SET)
                .on(CHANGE_SET.COMMUNITY_ID.eq(CHANGE.COMMUNITY_ID).and(CHANGE_SET.ID.eq(CHANGE.SET_ID)))
                .where(CHANGE.COMMUNITY_ID.eq(community))
                .and(CHANGE.TABLE_NAME.eq(Erasing.ALL))
                .and(CHANGE_SET.LABEL.startsWith(ERASURES))
                .orderBy(CHANGE_SET.SEQ.desc())
                .limit(1)
                .fetchOne();
        if (last == null) {
            return null;
        }
        long seq = Objects.requireNonNullElse(last.value1(), 0L);
        String digest = digestOfAll(CHANGE_SET.SEQ.isNull().or(CHANGE_SET.SEQ.lt(seq)));
        return new Emptied(seq, digest.equals(RowImage.parse(last.value2()).get(DIGEST)));
    }
}
