package org.sevenloop.persistence.journal;

import org.sevenloop.persistence.keys.FolderKeys;

/** With what a journal is encrypted: who did what and when outlasts a campaign, what tells of people goes with it. */
public final class JournalKeys {
    final Cipherer head;
    final Cipherer body;

    public JournalKeys(FolderKeys keys) {
        this.head = new Cipherer(keys.lasting("journal"));
        this.body = new Cipherer(keys.personal("journal"));
    }
}
