package org.sevenloop.service.account;

import java.io.IOException;
import org.sevenloop.persistence.keys.FolderKeys;

/** Writes the whole store anew under other keys. */
@FunctionalInterface
public interface Rekeying {
    /** Where the key file is switched to the generation that was written. */
    @FunctionalInterface
    interface Switch {
        void commit(int generation) throws IOException;
    }

    /** @param live called once the store has been written with these keys; done when it returns, or not at all */
    void rekey(FolderKeys next, Switch live) throws IOException;
}
