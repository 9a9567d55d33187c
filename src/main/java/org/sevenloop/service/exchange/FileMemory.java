package org.sevenloop.service.exchange;

/** What the pieces of one file know of each other: whom rows named, and whom they put on record. */
record FileMemory(IdSet named, IdSet added) {
    FileMemory() {
        this(new IdSet(), new IdSet());
    }
}
