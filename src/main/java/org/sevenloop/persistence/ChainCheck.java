package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.CHAIN_HEAD;
import static org.sevenloop.persistence.schema.Tables.CHANGE;
import static org.sevenloop.persistence.schema.Tables.CHANGE_SET;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Finding;
import org.sevenloop.persistence.schema.tables.records.ChainHeadRecord;
import org.sevenloop.persistence.schema.tables.records.ChangeRecord;
import org.sevenloop.persistence.schema.tables.records.ChangeSetRecord;

/** Follows the audit chain of a community from its beginning: an edited, missing or moved save breaks it. */
final class ChainCheck {
    private final DSLContext sql;
    private final long community;
    private final List<Finding> findings = new ArrayList<>();

    ChainCheck(DSLContext sql, long community) {
        this.sql = sql;
        this.community = community;
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
            } else if (!set.getLink().equals(Chain.link(link, set)) || !digestHolds(set)) {
                findings.add(new Finding("chain-changed", Long.toString(id), seq, seq));
            }
            link = set.getLink();
        }
        head(seq, link);
        return findings;
    }

    /** What was erased has no salt any more, and only its digest is left to hold the chain. */
    private boolean digestHolds(ChangeSetRecord set) {
        if (set.getSalt() == null) {
            return true;
        }
        Chain.Digest digest = new Chain.Digest(set.getSalt(), set.getArguments());
        for (ChangeRecord change : sql.selectFrom(CHANGE)
                .where(CHANGE.COMMUNITY_ID.eq(community))
                .and(CHANGE.SET_ID.eq(set.getId()))
                .orderBy(CHANGE.ID)) {
            digest.change(change.getTableName(), change.getRowId(), change.getBeforeImage(), change.getAfterImage());
        }
        return digest.finish().equals(set.getDigest());
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
