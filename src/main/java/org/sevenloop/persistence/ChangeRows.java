package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.CHANGE;
import static org.sevenloop.persistence.schema.Tables.CHANGE_PACK;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sevenloop.persistence.schema.tables.records.ChangePackRecord;
import org.sevenloop.persistence.schema.tables.records.ChangeRecord;

/**
 * What saves left of each row that they changed: a row of {@code change}, or, of a large import and of its undoing, one of
 * many in a {@link ChangePack}. A pack of which something is erased is laid open first.
 */
final class ChangeRows {
    private final DSLContext sql;
    private final long community;

    ChangeRows(DSLContext sql, long community) {
        this.sql = sql;
        this.community = community;
    }

    /** Those of one save, in the order in which they were made. */
    List<ChangeRecord> of(long set) {
        List<ChangeRecord> found = new ArrayList<>(sql.fetch(CHANGE, plain(CHANGE.SET_ID.eq(set))));
        found.addAll(packed(CHANGE_PACK.SET_ID.eq(set), change -> true));
        return inOrder(found);
    }

    private static List<ChangeRecord> inOrder(List<ChangeRecord> changes) {
        changes.sort(Comparator.comparing(ChangeRecord::getId));
        return changes;
    }

    /** Those of some rows of a table, in order. */
    List<ChangeRecord> of(String table, Collection<Long> rows) {
        Set<Long> wanted = new HashSet<>(rows);
        List<ChangeRecord> found = new ArrayList<>(
                sql.fetch(CHANGE, plain(CHANGE.TABLE_NAME.eq(table).and(CHANGE.ROW_ID.in(wanted)))));
        Condition around = wanted.stream()
                .map(row -> CHANGE_PACK.FIRST_ROW.le(row).and(CHANGE_PACK.LAST_ROW.ge(row)))
                .reduce(DSL.falseCondition(), Condition::or);
        found.addAll(
                packed(CHANGE_PACK.TABLE_NAME.eq(table).and(around), change -> wanted.contains(change.getRowId())));
        return inOrder(found);
    }

    /** Those of the rows of a table behind one and up to another. */
    List<ChangeRecord> within(String table, long after, long to) {
        List<ChangeRecord> found = new ArrayList<>(sql.fetch(
                CHANGE,
                plain(CHANGE.TABLE_NAME.eq(table)).and(CHANGE.ROW_ID.gt(after)).and(CHANGE.ROW_ID.le(to))));
        found.addAll(packed(
                CHANGE_PACK
                        .TABLE_NAME
                        .eq(table)
                        .and(CHANGE_PACK.FIRST_ROW.le(to))
                        .and(CHANGE_PACK.LAST_ROW.gt(after)),
                change -> change.getRowId() > after && change.getRowId() <= to));
        return found;
    }

    /**
     * All that hold something.
     *
     * @param which asks the database for it
     * @param same asks the same of a change that was packed, into which no statement looks
     */
    List<ChangeRecord> matching(Condition which, Predicate<ChangeRecord> same) {
        List<ChangeRecord> found = new ArrayList<>(sql.fetch(CHANGE, plain(which)));
        found.addAll(packed(DSL.noCondition(), same));
        return found;
    }

    /** Those behind a change, in order; null where they are more. */
    @Nullable
    List<ChangeRecord> since(long change, int most) {
        Condition later = here(CHANGE_PACK.COMMUNITY_ID).and(CHANGE_PACK.ID.gt(change));
        Integer many = sql.select(DSL.sum(CHANGE_PACK.CHANGES))
                .from(CHANGE_PACK)
                .where(later)
                .fetchSingle(0, Integer.class);
        int packs = many == null ? 0 : many;
        if (packs > most) {
            return null;
        }
        List<ChangeRecord> found = new ArrayList<>(sql.selectFrom(CHANGE)
                .where(plain(CHANGE.ID.gt(change)))
                .orderBy(CHANGE.ID)
                .limit(most + 1 - packs)
                .fetch());
        found.addAll(packed(CHANGE_PACK.ID.gt(change), each -> true));
        return found.size() > most ? null : inOrder(found);
    }

    /** The key of the newest; 0 where there is none. */
    long last() {
        Long row = sql.select(DSL.max(CHANGE.ID))
                .from(CHANGE)
                .where(here(CHANGE.COMMUNITY_ID))
                .fetchSingle()
                .value1();
        Long pack = sql.select(DSL.max(CHANGE_PACK.ID))
                .from(CHANGE_PACK)
                .where(here(CHANGE_PACK.COMMUNITY_ID))
                .fetchSingle()
                .value1();
        return Math.max(row == null ? 0 : row, pack == null ? 0 : pack);
    }

    private Condition here(TableField<?, Long> communityId) {
        return communityId.eq(community);
    }

    private Condition plain(Condition which) {
        return here(CHANGE.COMMUNITY_ID).and(which);
    }

    private List<ChangeRecord> packed(Condition which, Predicate<ChangeRecord> same) {
        List<ChangeRecord> found = new ArrayList<>();
        eachPack(which, pack -> ChangePack.unpack(pack).stream().filter(same).forEach(found::add));
        return found;
    }

    /** Pack by pack, the oldest first: together they would not fit into memory. */
    void eachPack(Condition which, Consumer<ChangePackRecord> each) {
        anyPack(which, pack -> {
            each.accept(pack);
            return false;
        });
    }

    /** The same, up to the first that is the one. */
    boolean anyPack(Condition which, Predicate<ChangePackRecord> one) {
        List<Long> keys = sql.select(CHANGE_PACK.ID)
                .from(CHANGE_PACK)
                .where(here(CHANGE_PACK.COMMUNITY_ID))
                .and(which)
                .orderBy(CHANGE_PACK.ID)
                .fetch(CHANGE_PACK.ID);
        for (long key : keys) {
            if (one.test(
                    sql.fetchSingle(CHANGE_PACK, here(CHANGE_PACK.COMMUNITY_ID).and(CHANGE_PACK.ID.eq(key))))) {
                return true;
            }
        }
        return false;
    }
}
