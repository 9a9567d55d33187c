package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.CHANGE;
import static org.sevenloop.persistence.schema.Tables.CHANGE_PACK;
import static org.sevenloop.persistence.schema.Tables.SETTING;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Finding;
import org.sevenloop.persistence.schema.tables.records.ChangeRecord;

/**
 * Compares each row of a table with what the newest save says of it: whoever goes round the console, such as the
 * administrator of a server, leaves no change record, and is found out. Both are read in the order of their keys, a page at
 * a time, so that a million rows need no more memory than a thousand.
 */
final class RowCheck {
    /** Rows, and changes, of one page. */
    private static final int PAGE = 5_000;
    /** Of as many changes. */
    private static final int PACKS = 5;
    /** Enough to see that much is wrong; the numbers of rows tell the rest. */
    private static final int MOST = 100;

    /** Saves join the chain one after the other; those from before the chain are older than all in it. */
    private static final Comparator<Newest> AGE =
            Comparator.comparing(Newest::seq).thenComparing(Newest::change);

    private final DSLContext sql;
    private final long community;
    private final Table<?> table;
    private final Map<Long, Long> seqs;
    private final Field<Long> id;
    private final Condition rows;
    private final Condition changes;
    private final List<Finding> findings = new ArrayList<>();

    private record Newest(long seq, long change, @Nullable String image) {}

    /** @param seqs the place of each save in the chain; those from before the chain have none */
    RowCheck(DSLContext sql, long community, Table<?> table, Map<Long, Long> seqs) {
        this.sql = sql;
        this.community = community;
        this.table = table;
        this.seqs = seqs;
        this.id = Objects.requireNonNull(table.field("id", Long.class));
        this.rows = kept(table).and(column(table, "community_id").eq(community));
        this.changes = CHANGE.COMMUNITY_ID.eq(community).and(CHANGE.TABLE_NAME.eq(table.getName()));
    }

    /** Which rows leave a change record: all but what the console notes for itself. */
    static Condition kept(Table<?> table) {
        return table.equals(SETTING)
                ? SETTING.NAME.startsWith(SettingRepository.NOTED).not()
                : DSL.noCondition();
    }

    static Field<Long> column(Table<?> table, String name) {
        return Objects.requireNonNull(table.field(name, Long.class));
    }

    List<Finding> findings() {
        long from = Long.MIN_VALUE;
        while (from < Long.MAX_VALUE && findings.size() < MOST) {
            long to = Math.min(
                    Math.min(pageEnd(table, id, rows, from), pageEnd(CHANGE, CHANGE.ROW_ID, changes, from)),
                    packsEnd(from));
            try {
                page(from, to);
            } catch (UncheckedIOException unreadable) {
                found("row-changed", to);
            }
            from = to;
        }
        return findings.subList(0, Math.min(MOST, findings.size()));
    }

    private long pageEnd(Table<?> from, Field<Long> key, Condition which, long after) {
        Long end = sql.select(key)
                .from(from)
                .where(which)
                .and(key.gt(after))
                .orderBy(inOrder(from, key))
                .offset(PAGE - 1)
                .limit(1)
                .fetchOne(key);
        return end == null ? Long.MAX_VALUE : end;
    }

    /** The row before the first of the pack that would be one too many. */
    private long packsEnd(long after) {
        Long next = sql.select(CHANGE_PACK.FIRST_ROW)
                .from(CHANGE_PACK)
                .where(CHANGE_PACK.COMMUNITY_ID.eq(community))
                .and(CHANGE_PACK.TABLE_NAME.eq(table.getName()))
                .and(CHANGE_PACK.FIRST_ROW.gt(after + 1))
                .orderBy(CHANGE_PACK.COMMUNITY_ID, CHANGE_PACK.TABLE_NAME, CHANGE_PACK.FIRST_ROW)
                .offset(PACKS - 1)
                .limit(1)
                .fetchOne(CHANGE_PACK.FIRST_ROW);
        return next == null ? Long.MAX_VALUE : next - 1;
    }

    /** By the columns of an index, or H2 would sort the whole table for each page. */
    private static List<Field<?>> inOrder(Table<?> table, Field<Long> key) {
        return table.equals(CHANGE)
                ? List.of(CHANGE.COMMUNITY_ID, CHANGE.TABLE_NAME, key)
                : List.of(column(table, "community_id"), key);
    }

    private void page(long from, long to) {
        Map<Long, Newest> newest = newest(from, to);
        sql.selectFrom(table)
                .where(rows)
                .and(within(id, from, to))
                .forEach(row -> row(row, newest.remove(row.get(id))));
        newest.forEach((row, last) -> {
            if (last.image() != null) {
                found("row-missing", row);
            }
        });
    }

    private void row(Record row, @Nullable Newest last) {
        if (last == null || last.image() == null) {
            found("row-unknown", row.get(id));
        } else if (!last.image().equals(RowImage.ERASED) && !last.image().equals(RowImage.of(row))) {
            found("row-changed", row.get(id));
        }
    }

    private void found(String code, long row) {
        findings.add(new Finding(code, table.getName() + " " + row, 1, 1));
    }

    private Map<Long, Newest> newest(long from, long to) {
        Map<Long, Newest> newest = new HashMap<>();
        for (ChangeRecord each : new ChangeRows(sql, community).within(table.getName(), from, to)) {
            Newest one = new Newest(seqs.getOrDefault(each.getSetId(), 0L), each.getId(), each.getAfterImage());
            newest.merge(each.getRowId(), one, (a, b) -> AGE.compare(a, b) > 0 ? a : b);
        }
        return newest;
    }

    private static Condition within(Field<Long> key, long from, long to) {
        return key.gt(from).and(key.le(to));
    }
}
