package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.CHANGE_SET;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.SecondPlace;
import org.sevenloop.persistence.folder.Backup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Copies of the store in a data folder: among its backups, in a second place, or where somebody wants one. */
public final class Copies {
    private static final Logger LOG = LoggerFactory.getLogger(Copies.class);

    private final Lane writer;
    private final FolderStore folder;

    Copies(Lane writer, FolderStore folder) {
        this.writer = writer;
        this.folder = folder;
    }

    /** Makes one among the backups, while nothing is written, and then puts it into the second place. */
    public void make() {
        Backup made = still(FolderStore::copy);
        StoreErrors.telling(() -> {
            folder.keepTwice(made);
            return true;
        });
    }

    /** Whether so much was saved since the last one that it is time for another. */
    public boolean due() {
        return StoreErrors.telling(folder::copyIsDue);
    }

    /** Makes one if it is time. */
    public void makeIfDue() {
        if (due()) {
            make();
        }
    }

    /** Makes one as a new file that opens by itself; nothing is written meanwhile. */
    public void makeIn(Path file) {
        still((store, saves) -> store.copyTo(file, saves));
    }

    /** What is known of the place where each is kept a second time. */
    public SecondPlace secondPlace() {
        return StoreErrors.telling(folder::secondPlace);
    }

    /** Names where each is kept a second time, and makes one at once; null: nowhere. */
    public void keepAlsoIn(@Nullable Path place) {
        StoreErrors.telling(() -> {
            folder.keepAlsoIn(place);
            return true;
        });
        if (place != null) {
            make();
        }
    }

    /** Before the store becomes one that earlier versions cannot read. */
    void beforeMigration() {
        still(FolderStore::keepCopy);
    }

    void afterMigration() {
        still(FolderStore::copy);
    }

    /** What was saved can be read without a copy too, which is made another time. */
    void onOpening() {
        try {
            if (due()) {
                still(FolderStore::copy);
            }
        } catch (StoreException e) {
            LOG.warn("no copy was made on opening: {}", e.code());
        }
    }

    private interface Copying<T> {
        T of(FolderStore store, int saves) throws IOException;
    }

    /** Copies, which must hold as many saves, while nothing is written. */
    private <T> T still(Copying<T> copying) {
        return writer.call((connection, sql) -> {
            int saves = sql.fetchCount(CHANGE_SET);
            sql.execute("CHECKPOINT SYNC");
            return Stillness.of(connection, () -> StoreErrors.telling(() -> copying.of(folder, saves)));
        });
    }
}
