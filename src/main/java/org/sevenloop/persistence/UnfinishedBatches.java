package org.sevenloop.persistence;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.sevenloop.persistence.schema.Tables.CHANGE_SET;
import static org.sevenloop.persistence.schema.Tables.IMPORT_BATCH;

import java.util.ArrayList;
import java.util.List;
import org.sevenloop.model.exchange.Actor;
import org.sevenloop.model.exchange.BatchId;
import org.sevenloop.model.exchange.ChangeSetId;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.platform.Fault;

/**
 * Imports of several saves, and undoings of such, that were broken off between two saves: what is left of them goes before
 * anybody sees it. Only for a store that one program alone has open: elsewhere another may be at it.
 */
final class UnfinishedBatches {
    /** A batch that counts as taken back, though saves of it stand. */
    private record Unfinished(Actor actor, BatchId batch, String fileName) {}

    private UnfinishedBatches() {}

    /**
     * What cannot be taken back, whatever is tried, stays: it must not keep everything else from being opened.
     *
     * @return the files of which a half stays
     * @throws StoreException where the store cannot be written
     */
    static List<String> takeBack(Database database) {
        List<Unfinished> all = database.read(new CommunityId(0), UnfinishedBatches::all);
        List<String> halves = new ArrayList<>();
        for (Unfinished each : all) {
            try {
                takeBack(database, each);
            } catch (RuntimeException e) {
                if (StoreErrors.ofDisk(e)) {
                    throw e;
                }
                Fault.of(e).log();
                halves.add(each.fileName());
            }
        }
        return halves;
    }

    private static void takeBack(Database database, Unfinished each) {
        Label label = Label.of("label.exchange.broken-off", each.fileName());
        List<ChangeSetId> saves =
                database.read(each.actor().community(), access -> new ChangeRepository(access).ofBatch(each.batch()));
        saves.forEach(save -> database.write(each.actor(), label, access -> new Undo(access).of(save)));
    }

    private static List<Unfinished> all(Access access) {
        return access.sql()
                .selectFrom(IMPORT_BATCH)
                .where(IMPORT_BATCH.UNDONE_AT.isNotNull())
                .and(exists(selectOne()
                        .from(CHANGE_SET)
                        .where(CHANGE_SET.COMMUNITY_ID.eq(IMPORT_BATCH.COMMUNITY_ID))
                        .and(CHANGE_SET.BATCH_ID.eq(IMPORT_BATCH.ID))
                        .and(CHANGE_SET.UNDOES_ID.isNull())
                        .and(CHANGE_SET.UNDONE_BY_ID.isNull())
                        .and(CHANGE_SET.REMARK.isFalse())))
                .orderBy(IMPORT_BATCH.ID.desc())
                .fetch(row -> new Unfinished(
                        new Actor(row.getActor(), new CommunityId(row.getCommunityId()), row.getBusinessDay()),
                        new BatchId(row.getId()),
                        row.getFileName()));
    }
}
