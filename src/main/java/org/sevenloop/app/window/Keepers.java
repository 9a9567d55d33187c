package org.sevenloop.app.window;

import java.util.List;
import java.util.function.Consumer;
import org.sevenloop.model.account.Account;
import org.sevenloop.persistence.StoreException;
import org.sevenloop.service.account.AccountService;
import org.sevenloop.service.account.LoginService;
import org.sevenloop.service.account.Opened;
import org.sevenloop.ui.account.Keeper;

/** The two doors: of a store at the start, and of a console while it is locked. */
final class Keepers {
    private Keepers() {}

    /** @param shut hears that the data could not be opened, though the password was right */
    static Keeper<Opened> of(LoginService door, Consumer<StoreException> shut) {
        return new Keeper<>() {
            @Override
            public List<Person> people() {
                return door.names().stream().map(name -> new Person(name, null)).toList();
            }

            @Override
            public Opened admit(String name, char[] password) {
                try {
                    return door.login(name, password);
                } catch (StoreException e) {
                    shut.accept(e);
                    throw e;
                }
            }

            @Override
            public boolean recoverable() {
                return door.recoverable();
            }

            @Override
            public void checkRecovery(String typed) {
                door.checkRecovery(typed);
            }

            @Override
            public void recover(String typed, String name, char[] password) {
                door.recover(typed, name, password);
            }
        };
    }

    static Keeper<Account> of(AccountService accounts) {
        return new Keeper<>() {
            @Override
            public List<Person> people() {
                return accounts.onDuty().stream()
                        .map(each -> new Person(each.name(), each.role()))
                        .toList();
            }

            @Override
            public Account admit(String name, char[] password) {
                return accounts.unlock(name, password);
            }

            @Override
            public boolean recoverable() {
                return accounts.recoverable();
            }

            @Override
            public void checkRecovery(String typed) {
                accounts.checkRecovery(typed);
            }

            @Override
            public void recover(String typed, String name, char[] password) {
                accounts.recover(typed, name, password);
            }
        };
    }
}
