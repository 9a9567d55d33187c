package org.sevenloop.service.account;

import java.io.IOException;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import org.sevenloop.model.account.PasswordRule;
import org.sevenloop.persistence.DataFolder;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.keys.FolderKeys;
import org.sevenloop.persistence.keys.Keyring;
import org.sevenloop.persistence.keys.KeyringException;
import org.sevenloop.persistence.keys.PasswordCheck;
import org.sevenloop.platform.Clock;
import org.sevenloop.service.RefusedException;

/** The way into a store: by name and password where there are accounts, else for whoever sits here. */
public abstract class LoginService implements AutoCloseable {
    private LoginService() {}

    /** Into a data folder, which stays closed until somebody is let in. */
    public static LoginService of(DataFolder folder) {
        return new Folder(folder);
    }

    /** Into a store on a server. */
    public static LoginService of(Database server, Clock clock) {
        return new Server(server, new PasswordCheck(), clock);
    }

    static LoginService of(Database server, PasswordCheck check, Clock clock) {
        return new Server(server, check, clock);
    }

    /** Who may log in; empty: there are no accounts. */
    public abstract List<String> names();

    public final boolean needed() {
        return !names().isEmpty();
    }

    /**
     * Opens a store without accounts.
     *
     * @throws KeyringException where there are some
     */
    public abstract Opened open();

    /** Opens the store for somebody who knows their password, which is wiped. */
    public abstract Opened login(String name, char[] password);

    /** Whether a recovery key can help. */
    public abstract boolean recoverable();

    /** @throws KeyringException where this is not the recovery key */
    public abstract void checkRecovery(String typed);

    /** Gives somebody a new password, for whoever has the recovery key; the password is wiped. */
    public abstract void recover(String typed, String name, char[] password);

    /** Lets go of a store that was not opened. */
    @Override
    public abstract void close();

    static void demandGood(char[] password, String name) {
        PasswordRule rule = PasswordRule.of(CharBuffer.wrap(password), name);
        if (rule != PasswordRule.GOOD) {
            Arrays.fill(password, '\0');
            throw new RefusedException("account.password." + rule.name());
        }
    }

    private static final class Folder extends LoginService {
        private final DataFolder folder;
        private final Keyring keyring;

        Folder(DataFolder folder) {
            this.folder = folder;
            this.keyring = folder.keyring();
        }

        @Override
        public List<String> names() {
            return keyring.names();
        }

        @Override
        public Opened open() {
            return opened(keyring.open(), "", 0);
        }

        @Override
        public Opened login(String name, char[] password) {
            int wrong = keyring.wrongTries(name);
            return opened(FolderPasswords.kept(() -> keyring.unlock(name, password)), name, wrong);
        }

        private Opened opened(FolderKeys keys, String name, int wrong) {
            Database database = folder.open(keys);
            Passwords passwords = new FolderPasswords(keyring, this::rekey, keys);
            return new Opened(database, name, wrong, session -> passwords);
        }

        /** A store of generation 0 was not written with its keys, so there is nothing to write anew. */
        private void rekey(FolderKeys next, Rekeying.Switch live) throws IOException {
            if (keyring.generation() != 0) {
                throw new IllegalStateException("the store would be lost with its keys");
            }
            live.commit(0);
        }

        @Override
        public boolean recoverable() {
            return true;
        }

        @Override
        public void checkRecovery(String typed) {
            keyring.unlockByRecovery(typed);
        }

        @Override
        public void recover(String typed, String name, char[] password) {
            demandGood(password, name);
            FolderPasswords.kept(() -> {
                keyring.setPassword(keyring.unlockByRecovery(typed), name, password);
                return name;
            });
        }

        @Override
        public void close() {
            folder.close();
        }
    }

    private static final class Server extends LoginService {
        private final Database database;
        private final PasswordCheck check;
        private final Clock clock;

        Server(Database database, PasswordCheck check, Clock clock) {
            this.database = database;
            this.check = check;
            this.clock = clock;
        }

        @Override
        public List<String> names() {
            return passwords("").names();
        }

        private Passwords passwords(String user) {
            return new ServerPasswords(database, new Entering(user, clock), check, clock::instant);
        }

        @Override
        public Opened open() {
            if (needed()) {
                throw new KeyringException(KeyringException.Code.LOCKED);
            }
            return Opened.of(database, "", check, clock);
        }

        @Override
        public Opened login(String name, char[] password) {
            passwords(name).check(name, password);
            return Opened.of(database, name, check, clock);
        }

        @Override
        public boolean recoverable() {
            return false;
        }

        @Override
        public void checkRecovery(String typed) {
            throw new KeyringException(KeyringException.Code.WRONG_RECOVERY);
        }

        @Override
        public void recover(String typed, String name, char[] password) {
            Arrays.fill(password, '\0');
            checkRecovery(typed);
        }

        @Override
        public void close() {
            database.close();
        }
    }
}
