package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.CHAIN_HEAD;
import static org.sevenloop.persistence.schema.Tables.CHANGE_SET;

import java.time.LocalDateTime;
import java.util.Optional;
import org.sevenloop.model.exchange.ChainMark;

/** Where the audit chain of the community stands, and whether it ever stood where a paper says. */
public final class ChainRepository {
    private final Access access;

    public ChainRepository(Access access) {
        this.access = access;
    }

    /** Empty until something was saved. */
    public Optional<ChainMark> head() {
        return access.sql()
                .selectFrom(CHAIN_HEAD)
                .where(access.here(CHAIN_HEAD.COMMUNITY_ID))
                .and(CHAIN_HEAD.ID.eq(Chain.ONLY))
                .fetchOptional(head -> ChainMark.of(head.getSeq(), head.getLink()));
    }

    /** When the save of this mark was made; empty where these data have no such save. */
    public Optional<LocalDateTime> savedAt(ChainMark mark) {
        return access.sql()
                .select(CHANGE_SET.LINK, CHANGE_SET.NOTED_AT)
                .from(CHANGE_SET)
                .where(access.here(CHANGE_SET.COMMUNITY_ID))
                .and(CHANGE_SET.SEQ.eq(mark.seq()))
                .fetchOptional()
                .filter(save -> ChainMark.of(mark.seq(), save.value1()).equals(mark))
                .map(save -> save.value2());
    }
}
