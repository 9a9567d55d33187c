package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.CHANGE;
import static org.sevenloop.persistence.schema.Tables.CHANGE_PACK;
import static org.sevenloop.persistence.schema.Tables.CHANGE_SET;
import static org.sevenloop.persistence.schema.Tables.IMPORT_BATCH;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.sevenloop.model.exchange.Finding;
import org.sevenloop.persistence.schema.DefaultSchema;

/** Compares the rows of one community with what the change record says of them, and the record with its chain. */
public final class ConsistencyRepository {
    /** Tables that themselves tell what was done. */
    private static final Set<String> JOURNAL =
            Set.of("chain_head", "change", "change_pack", "change_set", "import_batch", "import_problem", "mention");

    /** What belongs to the store as a whole is kept under this number. */
    private static final long STORE = 0;

    private final Access access;
    private final List<Table<?>> tables;
    private final Map<String, Long> rows = new HashMap<>();

    public ConsistencyRepository(Access access) {
        this.access = access;
        this.tables = TableOrder.parentsFirst(DefaultSchema.DEFAULT_SCHEMA.getTables()).stream()
                .filter(table -> table.field("community_id") != null && !JOURNAL.contains(table.getName()))
                .toList();
        tables.forEach(table -> rows.put(table.getName(), count(table)));
    }

    private long count(Table<?> table) {
        Condition here = RowCheck.column(table, "community_id").eq(access.community());
        return access.sql().fetchCount(table, here.and(RowCheck.kept(table)));
    }

    /** All rows of the community, without the change record. */
    public long rows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(counts());
        Map<Long, Long> seqs = seqs();
        tables.forEach(
                table -> findings.addAll(new RowCheck(access.sql(), access.community(), table, seqs).findings()));
        findings.addAll(batches());
        findings.addAll(new ChainCheck(access.sql(), access.community()).findings());
        findings.addAll(new ChainCheck(access.sql(), STORE).findings());
        return findings;
    }

    private Map<Long, Long> seqs() {
        Map<Long, Long> seqs = new HashMap<>();
        access.sql()
                .select(CHANGE_SET.ID, CHANGE_SET.SEQ)
                .from(CHANGE_SET)
                .where(access.here(CHANGE_SET.COMMUNITY_ID))
                .and(CHANGE_SET.SEQ.isNotNull())
                .forEach(set -> seqs.put(set.value1(), set.value2()));
        return seqs;
    }

    /** Each table has as many rows as were made and not removed. */
    private List<Finding> counts() {
        Field<Integer> made = DSL.count().filterWhere(CHANGE.BEFORE_IMAGE.isNull());
        Field<Integer> removed = DSL.count().filterWhere(CHANGE.AFTER_IMAGE.isNull());
        Map<String, Long> expected = new HashMap<>();
        access.sql()
                .select(CHANGE.TABLE_NAME, made, removed)
                .from(CHANGE)
                .where(access.here(CHANGE.COMMUNITY_ID))
                .groupBy(CHANGE.TABLE_NAME)
                .forEach(each ->
                        expected.put(each.value1(), (long) each.get(made).intValue() - each.get(removed)));
        access.sql()
                .select(CHANGE_PACK.TABLE_NAME, DSL.sum(CHANGE_PACK.MADE.minus(CHANGE_PACK.REMOVED)))
                .from(CHANGE_PACK)
                .where(access.here(CHANGE_PACK.COMMUNITY_ID))
                .groupBy(CHANGE_PACK.TABLE_NAME)
                .forEach(each -> expected.merge(each.value1(), each.value2().longValue(), Long::sum));
        List<Finding> findings = new ArrayList<>();
        rows.forEach((table, found) -> {
            long should = Objects.requireNonNullElse(expected.get(table), 0L);
            if (should != found) {
                findings.add(new Finding("table", table, should, found));
            }
        });
        return findings;
    }

    /** Each batch accounts for every row of its file. */
    private List<Finding> batches() {
        Field<Integer> sum = IMPORT_BATCH
                .ADDED
                .plus(IMPORT_BATCH.UPDATED)
                .plus(IMPORT_BATCH.UNCHANGED)
                .plus(IMPORT_BATCH.REPEATED)
                .plus(IMPORT_BATCH.REJECTED);
        return access.sql()
                .select(IMPORT_BATCH.ID, IMPORT_BATCH.ROW_COUNT, sum)
                .from(IMPORT_BATCH)
                .where(access.here(IMPORT_BATCH.COMMUNITY_ID))
                .and(IMPORT_BATCH.ROW_COUNT.ne(sum))
                .fetch(each -> new Finding("batch", each.value1().toString(), each.value2(), each.value3()));
    }
}
