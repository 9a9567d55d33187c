package org.sevenloop.service.account;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.sevenloop.model.account.Account;
import org.sevenloop.model.account.PasswordRule;
import org.sevenloop.model.account.Role;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.persistence.AccountRepository;
import org.sevenloop.persistence.DataFolder;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.keys.FolderKeys;
import org.sevenloop.persistence.keys.Keyring;
import org.sevenloop.persistence.keys.KeyringException;
import org.sevenloop.persistence.keys.PasswordCheck;
import org.sevenloop.platform.Clock;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.campaign.CampaignService;

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

    /**
     * Makes the first account, a secretary's: from now on the store opens by password only. The store must be closed, as it
     * is written anew: its keys lay open until now.
     *
     * @param password is wiped
     */
    public final First makeFirst(String typedName, char[] password) {
        String name = AccountService.usable(typedName, password);
        demandGood(password, name);
        if (needed()) {
            Arrays.fill(password, '\0');
            throw new RefusedException("account.refused.first");
        }
        return first(name, password);
    }

    abstract First first(String name, char[] password);

    /**
     * Destroys the key of a campaign that was ended, and opens what is left. The store must be closed. A server has no key
     * of its own.
     *
     * @param name of whoever ends it; empty where there are no accounts
     * @param password is wiped
     */
    public abstract Opened destroyKey(String name, char[] password);

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
            Passwords passwords = new FolderPasswords(keyring, keys);
            return new Opened(database, name, wrong, session -> passwords);
        }

        @Override
        First first(String name, char[] password) {
            Keyring.Draft draft = keyring.protect(name, password);
            rekey(draft);
            return new First(opened(draft.keys(), name, 0), draft.recoveryKey());
        }

        @Override
        public Opened destroyKey(String name, char[] password) {
            FolderKeys keys = CampaignService.destroyKey(
                    folder,
                    ring -> name.isEmpty() ? ring.open() : FolderPasswords.kept(() -> ring.unlock(name, password)));
            return opened(keys, name, 0);
        }

        private void rekey(Keyring.Draft draft) {
            if (keyring.generation() == 0) {
                // Nothing was written yet, so nothing is written anew.
                commit(draft, 0);
            } else {
                folder.rekey(keyring.open(), draft.keys(), generation -> commit(draft, generation));
            }
        }

        private static void commit(Keyring.Draft draft, int generation) {
            FolderPasswords.kept(() -> {
                draft.commit(generation);
                return draft;
            });
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
        public Opened destroyKey(String name, char[] password) {
            return name.isEmpty() ? open() : login(name, password);
        }

        @Override
        First first(String name, char[] password) {
            Account secretary = new Account(name, Role.SECRETARY, Set.of(), true);
            Entering entering = new Entering(name, clock);
            database.write(entering.actor(), Label.of("label.account.first", name), access -> {
                new AccountRepository(access).save(secretary);
                return name;
            });
            passwords(name).set(name, password);
            return new First(Opened.of(database, name, check, clock), "");
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
