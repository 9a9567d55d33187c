package org.sevenloop.service.account;

import java.util.List;

/**
 * Where passwords are checked: the key file of a data folder, whose keys hang on them, or the accounts of a shared server.
 * Every password handed in is wiped. Whoever is refused hears {@link org.sevenloop.persistence.keys.KeyringException}.
 */
interface Passwords {
    /** Who has one, in the order in which they got it; empty: there are no accounts. */
    List<String> names();

    /** Returns where the password is right; the try is counted before. */
    void check(String name, char[] password);

    /** How many wrong ones were typed since the last right one. */
    int wrongTries(String name);

    /** Gives somebody a password, in place of the one they may have had. */
    void set(String name, char[] password);

    void remove(String name);

    /** A new recovery key; the old one ends. Empty where the store has none. */
    String newRecoveryKey();

    /** Whether there is a recovery key. */
    boolean recoverable();

    void checkRecovery(String typed);
}
