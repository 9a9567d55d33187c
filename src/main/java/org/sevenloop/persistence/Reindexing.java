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
import org.jooq.ForeignKey;
import org.jooq.Index;
import org.jooq.Key;
import org.jooq.Named;
import org.jooq.SortField;
import org.jooq.Table;

/**
 * The indexes of the register, left out while a large list goes in and built behind it: a row that is put into them changes
 * pages all over the file, and all of them together are sorted once. What is missing is also built whenever a store is
 * opened. Only for H2, and never while anybody reads.
 */
final class Reindexing {
    /**
     * A mention's keys: its number is fresh, its batch the one that is going in, and nothing asks for a mention by its number
     * meanwhile. Of others a key must hold with each row.
     */
    private static final List<Key<?>> KEYS = Stream.<Key<?>>concat(
                    MENTION.getKeys().stream(), MENTION.getReferences().stream())
            .toList();

    private static final List<Index> INDEXES = Stream.<Table<?>>of(PERSON, RESIDENCE, MENTION)
            .flatMap(table -> table.getIndexes().stream().filter(index -> !holdsKey(table, index)))
            .toList();
    /** Rows that H2 may hold to sort them; it would hold a whole table. */
    private static final int SORTED = 20_000;

    private final ReadWriteLock readers = new ReentrantReadWriteLock(true);

    private static boolean holdsKey(Table<?> table, Index index) {
        List<String> columns =
                index.getFields().stream().map(SortField::getName).toList();
        return table.getReferences().stream()
                .anyMatch(key -> !KEYS.contains(key) && names(key.getFields()).equals(columns));
    }

    private static List<String> names(List<? extends Named> named) {
        return named.stream().map(Named::getName).toList();
    }

    /** Held by whoever reads. */
    Lock reading() {
        return readers.readLock();
    }

    /** Leaves them out from now on; returns how many. Nothing may be open in the transaction, which this ends. */
    int leaveOut(DSLContext sql) {
        alone(() -> {
            KEYS.forEach(key -> sql.alterTableIfExists(key.getTable())
                    .dropConstraintIfExists(key.getName())
                    .execute());
            INDEXES.forEach(index -> sql.dropIndexIfExists(index.getName()).execute());
        });
        return INDEXES.size();
    }

    /** Builds what is missing; returns how many. Nothing may be open in the transaction, which this ends. */
    int build(DSLContext sql) {
        List<Index> indexes = missing(sql, INDEXES, "select index_name from information_schema.indexes");
        List<Key<?>> keys = missing(sql, KEYS, "select constraint_name from information_schema.table_constraints");
        if (!indexes.isEmpty() || !keys.isEmpty()) {
            alone(() -> build(sql, indexes, keys));
        }
        return indexes.size();
    }

    private static void build(DSLContext sql, List<Index> indexes, List<Key<?>> keys) {
        sql.execute("set max_memory_rows " + SORTED);
        try {
            indexes.forEach(index -> sql.createIndex(index.getName())
                    .on(index.getTable(), index.getFields())
                    .execute());
            keys.forEach(key -> make(sql, key));
        } finally {
            sql.execute("set max_memory_rows " + H2Url.MEMORY_ROWS);
        }
    }

    private static void make(DSLContext sql, Key<?> key) {
        if (key instanceof ForeignKey<?, ?> foreign) {
            // jOOQ has no word for it: the rows that are there are not looked through.
            sql.execute("{0} nocheck", sql.alterTable(key.getTable()).add(foreign.constraint()));
        } else {
            sql.alterTable(key.getTable()).add(key.constraint()).execute();
        }
    }

    private static <N extends Named> List<N> missing(DSLContext sql, List<N> all, String names) {
        Set<String> there = sql.fetch(names).intoSet(0, String.class);
        return all.stream().filter(one -> !there.contains(one.getName())).toList();
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
