package org.sevenloop.service.account;

import java.io.IOException;
import java.util.List;
import org.sevenloop.persistence.keys.FolderKeys;
import org.sevenloop.persistence.keys.Keyring;
import org.sevenloop.persistence.keys.KeyringException;

/** Passwords of a data folder: each opens the same data key. */
final class FolderPasswords implements Passwords {
    private final Keyring keyring;
    private final Rekeying store;
    private volatile FolderKeys keys;

    /** @param keys the ones that the store was opened with */
    FolderPasswords(Keyring keyring, Rekeying store, FolderKeys keys) {
        this.keyring = keyring;
        this.store = store;
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
    public String setFirst(String name, char[] password) {
        Keyring.Draft draft = keyring.protect(name, password);
        kept(() -> {
            store.rekey(draft.keys(), draft::commit);
            return draft;
        });
        keys = draft.keys();
        return draft.recoveryKey();
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
    public void rename(String name, String to, char[] password) {
        kept(() -> {
            keyring.rename(keys, name, to, password);
            return name;
        });
    }

    @Override
    public String newRecoveryKey() {
        return kept(() -> keyring.newRecoveryKey(keys));
    }
}
