package org.sevenloop.service.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.account.Permissions;
import org.sevenloop.model.account.Role;
import org.sevenloop.model.exchange.SecondPlace;
import org.sevenloop.model.exchange.StoreCopy;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.Restoring;
import org.sevenloop.persistence.StoreException;
import org.sevenloop.persistence.keys.FolderKeys;
import org.sevenloop.persistence.keys.Keyring;
import org.sevenloop.service.NotPermittedException;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;

/** Copies of the whole store in one file, proved by opening them. */
public final class BackupService {
    private final Session session;

    public BackupService(Session session) {
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
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        database.copies().makeIn(file.toAbsolutePath());
    }

    /** Where each copy is kept a second time; nowhere where the store is a shared server. */
    public SecondPlace secondPlace(Database database) {
        Store.demand(session, Action.BACKUP);
        return database.isFile() ? database.copies().secondPlace() : SecondPlace.NONE;
    }

    /**
     * Keeps the newest copy, and from now on each one, in another folder too; in none where that is null.
     *
     * @throws RefusedException where it is no folder, lies in the data folder, or the store is a shared server
     */
    public void keepAlsoIn(Database database, @Nullable Path folder) {
        Store.demand(session, Action.BACKUP);
        if (!database.isFile()) {
            throw new RefusedException("exchange.backup.server");
        }
        if (folder != null && (!Files.isDirectory(folder) || !Files.isWritable(folder))) {
            throw new RefusedException("backup.second.unwritable", folder.toString());
        }
        if (folder != null && database.holds(folder)) {
            throw new RefusedException("backup.second.same", folder.toString());
        }
        database.copies().keepAlsoIn(folder);
    }

    /** The copies that a folder keeps by itself, the newest first. */
    public List<StoreCopy> copies(Path folder) {
        Store.demand(session, Action.RESTORE);
        return Restoring.copies(folder);
    }

    /**
     * Puts a backup in place of the data of a folder that nobody has open. What was there is set aside, never deleted.
     *
     * @return where the former data lie now; empty where there were none
     * @throws RefusedException where there is no such file
     */
    public Optional<Path> restore(Path file, Path folder, Restoring.Unlocking unlocking) {
        Store.demand(session, Action.RESTORE);
        return restored(file, folder, unlocking);
    }

    /**
     * As {@link #restore(Path, Path, Restoring.Unlocking)}, for somebody who is not in the console: their role is that of the newest copy.
     *
     * @param name whose password unlocks
     */
    public Optional<Path> restoreAs(String name, Path file, Path folder, Function<Keyring, FolderKeys> unlock) {
        Store.demand(session, Action.RESTORE);
        return restored(file, folder, new Restoring.Unlocking() {
            @Override
            public FolderKeys keys(Keyring keyring) {
                return unlock.apply(keyring);
            }

            @Override
            public void admit(List<String> names, Map<String, Role> roles) {
                Role first = names.indexOf(name) == 0 ? Role.SECRETARY : Role.VIEWER;
                Role role = roles.isEmpty() ? first : roles.getOrDefault(name, Role.VIEWER);
                if (!Permissions.may(role, Action.RESTORE)) {
                    throw new NotPermittedException(Action.RESTORE);
                }
            }
        });
    }

    private static Optional<Path> restored(Path file, Path folder, Restoring.Unlocking unlocking) {
        if (!Files.isRegularFile(file)) {
            throw new RefusedException("exchange.restore.missing", file.toString());
        }
        try {
            return Restoring.restore(folder, file, unlocking);
        } catch (StoreException e) {
            if (e.code() == StoreException.Code.NO_BACKUP || e.code() == StoreException.Code.OTHER_KEYS) {
                throw new RefusedException(
                        "exchange.restore.unknown", file.getFileName().toString());
            }
            throw e;
        }
    }
}
