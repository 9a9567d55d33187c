package org.sevenloop.service.account;

import java.io.IOException;
import java.util.List;
import org.sevenloop.persistence.keys.FolderKeys;
import org.sevenloop.persistence.keys.Keyring;
import org.sevenloop.persistence.keys.KeyringException;

/** Passwords of a data folder: each opens the same data key. */
final class FolderPasswords implements Passwords {
    private final Keyring keyring;
    private final FolderKeys keys;

    /** @param keys the ones that the store was opened with */
    FolderPasswords(Keyring keyring, FolderKeys keys) {
        this.keyring = keyring;
        this.keys = keys;
    }

    /** Work on the key file; where it cannot be written, nothing was done. */
    interface Work<T> {
        T run() throws IOException;
    }

    static <T> T kept(Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new KeyringException(KeyringException.Code.UNWRITABLE);
        }
    }

    @Override
    public List<String> names() {
        return keyring.names();
    }

    @Override
    public void check(String name, char[] password) {
        kept(() -> keyring.unlock(name, password));
    }

    @Override
    public int wrongTries(String name) {
        return keyring.wrongTries(name);
    }

    @Override
    public void set(String name, char[] password) {
        kept(() -> {
            keyring.setPassword(keys, name, password);
            return name;
        });
    }

    @Override
    public void remove(String name) {
        kept(() -> {
            keyring.remove(name);
            return name;
        });
    }

    @Override
    public String newRecoveryKey() {
        return kept(() -> keyring.newRecoveryKey(keys));
    }

    @Override
    public boolean recoverable() {
        return true;
    }

    @Override
    public void checkRecovery(String typed) {
        keyring.unlockByRecovery(typed);
    }
}
