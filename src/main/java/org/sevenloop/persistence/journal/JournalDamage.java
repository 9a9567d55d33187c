package org.sevenloop.persistence.journal;

import java.io.IOException;

/** A journal is not as it was written. The message names the place, never content. */
public final class JournalDamage extends IOException {
    private static final long serialVersionUID = 1L;

    public JournalDamage(String where) {
        super(where);
    }
}
