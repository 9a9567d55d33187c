package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.MENTION;
import static org.sevenloop.persistence.schema.Tables.PERSON;
import static org.sevenloop.persistence.schema.Tables.RESIDENCE;

import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Index;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * The indexes of the register, left out while a large list goes in and built behind it: a row that is put into them changes
 * pages all over the file, and all of them together are sorted once. What is missing is also built whenever a store is
 * opened. Only for H2, and never while anybody reads.
 */
final class Reindexing {
    /** Whatever holds no key: a key must hold with each row. */
    private static final List<Index> INDEXES = Stream.<Table<?>>of(PERSON, RESIDENCE, MENTION)
            .flatMap(table -> table.getIndexes().stream().filter(index -> !holdsForeignKey(table, index)))
            .toList();
    /** Rows that H2 may hold to sort them; it would hold a whole table. */
    private static final int SORTED = 20_000;

    private final ReadWriteLock readers = new ReentrantReadWriteLock(true);

    private static boolean holdsForeignKey(Table<?> table, Index index) {
        List<String> columns =
                index.getFields().stream().map(field -> field.getName()).toList();
        return table.getReferences().stream()
                .map(key ->
                        key.getFields().stream().map(field -> field.getName()).toList())
                .anyMatch(columns::equals);
    }

    /** Held by whoever reads. */
    Lock reading() {
        return readers.readLock();
    }

    /** Leaves them out from now on; returns how many. Nothing may be open in the transaction, which this ends. */
    int leaveOut(DSLContext sql) {
        alone(() ->
                INDEXES.forEach(index -> sql.dropIndexIfExists(index.getName()).execute()));
        return INDEXES.size();
    }

    /** Builds what is missing; returns how many. Nothing may be open in the transaction, which this ends. */
    int build(DSLContext sql) {
        List<Index> missing = missing(sql);
        if (!missing.isEmpty()) {
            alone(() -> build(sql, missing));
        }
        return missing.size();
    }

    private static void build(DSLContext sql, List<Index> missing) {
        sql.execute("set max_memory_rows " + SORTED);
        missing.forEach(index -> sql.createIndex(index.getName())
                .on(index.getTable(), index.getFields())
                .execute());
        sql.execute("set max_memory_rows " + H2Url.MEMORY_ROWS);
    }

    private static List<Index> missing(DSLContext sql) {
        Set<String> there = sql.select(DSL.field("index_name", String.class))
                .from("information_schema.indexes")
                .fetchSet(0, String.class);
        return INDEXES.stream()
                .filter(index -> !there.contains(index.getName()))
                .toList();
    }

    private void alone(Runnable work) {
        Lock lock = readers.writeLock();
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }
}
