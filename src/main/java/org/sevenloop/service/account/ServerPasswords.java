package org.sevenloop.service.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sevenloop.model.exchange.Actor;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.persistence.AccountRepository;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.keys.KeyringException;
import org.sevenloop.persistence.keys.PasswordCheck;
import org.sevenloop.persistence.keys.Tries;
import org.sevenloop.service.Session;

/** Passwords of a store on a server: rows beside the accounts. The server's own access control guards the rest. */
final class ServerPasswords implements Passwords {
    private final Database database;
    private final Session session;
    private final PasswordCheck check;
    private final InstantSource clock;

    ServerPasswords(Database database, Session session, PasswordCheck check, InstantSource clock) {
        this.database = database;
        this.session = session;
        this.check = check;
        this.clock = clock;
    }

    @Override
    public List<String> names() {
        return database.read(AccountRepository.STORE, access -> new AccountRepository(access).namesWithLogin());
    }

    @Override
    public void check(String name, char[] password) {
        String verifier = counted(name);
        if (!PasswordCheck.matches(verifier, password)) {
            tries(name).check(clock.instant());
            throw new KeyringException(KeyringException.Code.WRONG_PASSWORD);
        }
        save("label.account.right", name, verifier, Tries.NONE);
    }

    /** Counts a try before its password is looked at; two consoles at once count two. */
    private String counted(String name) {
        Instant now = clock.instant();
        return write("label.account.try", name, accounts -> {
            AccountRepository.Login login =
                    accounts.login(name).orElseThrow(() -> new KeyringException(KeyringException.Code.WRONG_PASSWORD));
            login.tries().check(now);
            accounts.saveLogin(
                    name,
                    new AccountRepository.Login(login.verifier(), login.tries().counted(now)));
            return login.verifier();
        });
    }

    private Tries tries(String name) {
        return database.read(AccountRepository.STORE, access -> new AccountRepository(access).login(name))
                .map(AccountRepository.Login::tries)
                .orElse(Tries.NONE);
    }

    @Override
    public int wrongTries(String name) {
        return tries(name).failed();
    }

    @Override
    public void set(String name, char[] password) {
        save("label.account.password", name, check.of(password), Tries.NONE);
    }

    @Override
    public void remove(String name) {
        change("label.account.password.remove", name, accounts -> accounts.removeLogin(name));
    }

    @Override
    public String newRecoveryKey() {
        return "";
    }

    @Override
    public boolean recoverable() {
        return false;
    }

    @Override
    public void checkRecovery(String typed) {
        throw new KeyringException(KeyringException.Code.WRONG_RECOVERY);
    }

    private void save(String label, String name, String verifier, Tries tries) {
        change(label, name, accounts -> accounts.saveLogin(name, new AccountRepository.Login(verifier, tries)));
    }

    private void change(String label, String name, Consumer<AccountRepository> work) {
        write(label, name, accounts -> {
            work.accept(accounts);
            return name;
        });
    }

    private <T> T write(String label, String name, Function<AccountRepository, T> work) {
        Actor actor = new Actor(session.user(), AccountRepository.STORE, session.today());
        return database.write(actor, Label.of(label, name), access -> work.apply(new AccountRepository(access)));
    }
}
