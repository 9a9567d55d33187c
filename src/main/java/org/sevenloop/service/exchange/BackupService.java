package org.sevenloop.service.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.sevenloop.model.account.Action;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.StoreException;
import org.sevenloop.platform.Clock;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;

/** Copies of the whole data folder in one file, proved by opening them. */
public final class BackupService {
    private static final DateTimeFormatter ASIDE = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Clock clock;
    private final Session session;

    public BackupService(Clock clock, Session session) {
        this.clock = clock;
        this.session = session;
    }

    /**
     * Saves a copy of an open store, opens it to see that it is whole, and only then gives it its name.
     *
     * @throws RefusedException where the file is there already, or the store is a shared server
     */
    public void backup(Database database, Path file) throws IOException {
        Store.demand(session, Action.BACKUP);
        if (!database.isFile()) {
            throw new RefusedException("exchange.backup.server");
        }
        if (Files.exists(file)) {
            throw new RefusedException("exchange.backup.exists", file.toString());
        }
        Path folder = Files.createDirectories(parent(file));
        Path half = Files.createTempDirectory(folder, ".backup-");
        try {
            Path zip = half.resolve("copy.zip");
            database.backupTo(zip);
            Path unpacked = unpack(zip, Files.createDirectory(half.resolve("open")));
            prove(unpacked);
            Files.move(zip, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            remove(half);
        }
    }

    /**
     * Puts a backup in place of the data. What was there is set aside beside it, never deleted.
     *
     * @return where the former data lie now; empty where there were none
     * @throws RefusedException where the file is no backup
     */
    public Optional<Path> restore(Path file, Path folder) throws IOException {
        Store.demand(session, Action.RESTORE);
        if (!Files.isRegularFile(file)) {
            throw new RefusedException("exchange.restore.missing", file.toString());
        }
        Files.createDirectories(folder);
        Path half = Files.createTempDirectory(folder, ".restore-");
        try {
            Path unpacked = unpack(file, half);
            prove(unpacked);
            Path live = folder.resolve(Database.fileName());
            refuseIfInUse(folder, live);
            Optional<Path> former = setAside(live);
            Files.move(unpacked.resolve(Database.fileName()), live, StandardCopyOption.ATOMIC_MOVE);
            return former;
        } finally {
            remove(half);
        }
    }

    private static Path parent(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    /** Takes the store's file out of the archive, and nothing else that may be in it. */
    private static Path unpack(Path zip, Path into) throws IOException {
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            ZipEntry entry = archive.getEntry(Database.fileName());
            if (entry == null) {
                throw new RefusedException(
                        "exchange.restore.unknown", zip.getFileName().toString());
            }
            Files.copy(archive.getInputStream(entry), into.resolve(Database.fileName()));
            return into;
        } catch (ZipException e) {
            throw new RefusedException(
                    "exchange.restore.unknown", zip.getFileName().toString());
        }
    }

    private static void prove(Path folder) {
        Database.openFolder(folder).close();
    }

    /** A damaged store may be replaced; one that somebody works in may not. */
    private static void refuseIfInUse(Path folder, Path live) {
        if (!Files.exists(live)) {
            return;
        }
        try {
            Database.openFolder(folder).close();
        } catch (StoreException e) {
            if (e.code() == StoreException.Code.IN_USE) {
                throw e;
            }
        }
    }

    private Optional<Path> setAside(Path live) throws IOException {
        if (!Files.exists(live)) {
            return Optional.empty();
        }
        String stamp = ASIDE.format(clock.instant().atZone(java.time.ZoneId.systemDefault()));
        Path aside = live.resolveSibling("before-restore-" + stamp + "-" + live.getFileName());
        Files.move(live, aside, StandardCopyOption.ATOMIC_MOVE);
        return Optional.of(aside);
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> inside = Files.walk(folder)) {
            all = inside.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }
}
