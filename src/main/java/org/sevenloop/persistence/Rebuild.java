package org.sevenloop.persistence;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;
import org.sevenloop.persistence.disk.Disk;
import org.sevenloop.persistence.disk.SealedPath;
import org.sevenloop.persistence.disk.Xts;
import org.sevenloop.persistence.folder.Backup;
import org.sevenloop.persistence.folder.Backups;
import org.sevenloop.persistence.folder.Layout.Generation;
import org.sevenloop.persistence.journal.Head;
import org.sevenloop.persistence.journal.JournalDamage;
import org.sevenloop.persistence.journal.JournalKeys;
import org.sevenloop.persistence.journal.JournalReader;
import org.sevenloop.persistence.keys.FolderKeys;
import org.sevenloop.platform.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a store together again: the newest copy that is whole, and every save since from the journal. */
final class Rebuild {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    private final Disk disk;
    private final Generation generation;
    private final Backups backups;
    private final FolderKeys keys;
    private final Progress progress;

    Rebuild(Disk disk, Generation generation, Backups backups, FolderKeys keys, Progress progress) {
        this.disk = disk;
        this.generation = generation;
        this.backups = backups;
        this.keys = keys;
        this.progress = progress;
    }

    /**
     * A store that is whole again.
     *
     * @param until when the last save was made that is there; null: nobody saved anything
     * @param end where the journal it was made from ends; null where that is damaged before its end
     */
    record Rebuilt(Head head, long saves, @Nullable LocalDateTime until, JournalReader.@Nullable End end) {}

    /**
     * Makes the generation's rebuilt file.
     *
     * @throws StoreException where no copy is whole, and the journal does not begin with an empty store
     */
    Rebuilt run() throws IOException {
        for (Backup copy : backups.of(keys, generation.number())) {
            if (copy.unpack(disk, generation.rebuilt())) {
                return replayed(copy.head(), copy.taken());
            }
        }
        if (!new JournalReader(disk, generation.folder()).fromNothing()) {
            throw new StoreException(StoreException.Code.DAMAGED, new IOException("no copy of the store is whole"));
        }
        disk.delete(generation.rebuilt());
        return replayed(Head.NONE, null);
    }

    private Rebuilt replayed(Head base, @Nullable Instant taken) throws IOException {
        try (SealedPath.Mounted mounted = SealedPath.mount(disk, generation.rebuilt(), new Xts(keys.forStore()));
                Connection connection = DriverManager.getConnection(H2Url.of(mounted.name()))) {
            connection.setAutoCommit(false);
            Migrations.run(connection);
            Replay replay = new Replay(connection, Lane.sql(connection, SQLDialect.H2));
            Rebuilt rebuilt = replayed(replay, base, taken);
            replay.finish();
            return rebuilt;
        } catch (SQLException e) {
            throw StoreErrors.of(e);
        }
    }

    private Rebuilt replayed(Replay replay, Head base, @Nullable Instant taken) throws IOException {
        long[] saves = {0};
        Head[] head = {base};
        JournalReader.End end = null;
        try {
            end = new JournalReader(disk, generation.folder()).read(new JournalKeys(keys), base, (entry, link) -> {
                replay.save(entry);
                head[0] = new Head(entry.number(), link);
                progress.report(++saves[0], 0);
            });
        } catch (JournalDamage damaged) {
            LOG.warn("the journal ends at save {}: {}", head[0].number(), damaged.getMessage());
        }
        LocalDateTime last = replay.lastSaved();
        LocalDateTime until =
                last == null && taken != null ? LocalDateTime.ofInstant(taken, ZoneId.systemDefault()) : last;
        boolean reaches = end != null && end.head().equals(head[0]);
        return new Rebuilt(head[0], saves[0], until, reaches ? end : null);
    }
}
