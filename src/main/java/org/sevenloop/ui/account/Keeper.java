package org.sevenloop.ui.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Role;

/**
 * Who guards a door: the folder's at the start, the console's while it is locked. Passwords handed in are wiped; whoever is
 * refused hears an exception with a sentence.
 *
 * @param <T> what somebody gets who is let in
 */
public interface Keeper<T> {
    /** Somebody who may come in; before the store is open, roles are not known. */
    record Person(String name, @Nullable Role role) {}

    List<Person> people();

    T admit(String name, char[] password);

    /** Whether a recovery key helps who forgot their password. */
    boolean recoverable();

    void checkRecovery(String typed);

    void recover(String typed, String name, char[] password);
}
