package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.CHAIN_HEAD;
import static org.sevenloop.persistence.schema.Tables.CHANGE_SET;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Finding;
import org.sevenloop.persistence.schema.tables.records.ChainHeadRecord;
import org.sevenloop.persistence.schema.tables.records.ChangeSetRecord;

/** Follows the audit chain of a community from its beginning: an edited, missing or moved save breaks it. */
final class ChainCheck {
    private final DSLContext sql;
    private final long community;
    private final List<Finding> findings = new ArrayList<>();
    private final Resealing left;
    private final Map<Long, String> resealed;
    private final Resealing.@Nullable Emptied emptied;

    ChainCheck(DSLContext sql, long community) {
        this.sql = sql;
        this.community = community;
        this.left = new Resealing(sql, community);
        this.resealed = left.kept();
        this.emptied = left.emptied();
    }

    List<Finding> findings() {
        String link = Chain.BEGINNING;
        long seq = 0;
        List<Long> sets = sql.select(CHANGE_SET.ID)
                .from(CHANGE_SET)
                .where(CHANGE_SET.COMMUNITY_ID.eq(community))
                .and(CHANGE_SET.SEQ.isNotNull())
                .orderBy(CHANGE_SET.SEQ)
                .fetch(CHANGE_SET.ID);
        for (long id : sets) {
            ChangeSetRecord set = sql.fetchSingle(
                    CHANGE_SET, CHANGE_SET.COMMUNITY_ID.eq(community).and(CHANGE_SET.ID.eq(id)));
            seq++;
            if (set.getSeq() != seq) {
                findings.add(new Finding("chain-missing", Long.toString(id), seq, set.getSeq()));
                seq = set.getSeq();
            } else if (!set.getLink().equals(Chain.link(link, set)) || !holds(set)) {
                findings.add(new Finding("chain-changed", Long.toString(id), seq, seq));
            }
            link = set.getLink();
        }
        head(seq, link);
        if (emptied != null && !emptied.holds()) {
            findings.add(new Finding("chain-changed", "", emptied.seq(), emptied.seq()));
        }
        return findings;
    }

    /** As it was saved, or as the newest save that erased something of it left it. */
    private boolean holds(ChangeSetRecord set) {
        String kept = resealed.get(set.getId());
        if (kept == null && emptied != null && set.getSeq() < emptied.seq()) {
            return true;
        }
        return left.digest(set).equals(kept == null ? set.getDigest() : kept);
    }

    private void head(long seq, String link) {
        ChainHeadRecord head = headOf(sql, community);
        long kept = head == null ? 0 : head.getSeq();
        if (kept != seq) {
            findings.add(new Finding("chain-missing", "", kept, seq));
        } else if (head != null && !head.getLink().equals(link)) {
            findings.add(new Finding("chain-changed", "", kept, seq));
        }
    }

    private static @Nullable ChainHeadRecord headOf(DSLContext sql, long community) {
        return sql.fetchOne(CHAIN_HEAD, CHAIN_HEAD.COMMUNITY_ID.eq(community).and(CHAIN_HEAD.ID.eq(1L)));
    }
}
