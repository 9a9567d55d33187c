package org.sevenloop.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;

/** Rows on their way to the database: they go in batches, by table, parents first. */
final class RowBuffer {
    private static final int BATCH = 1000;
    /** Within a table the younger first: a unit is younger than its parent. */
    private static final Comparator<UpdatableRecord<?>> CHILDREN_FIRST =
            Comparator.<UpdatableRecord<?>, Table<?>>comparing(UpdatableRecord::getTable, TableOrder::compare)
                    .thenComparing(row -> row.get("id", Long.class))
                    .reversed();

    private final Connection connection;
    private final DSLContext sql;
    private final Map<Table<?>, List<UpdatableRecord<?>>> inserts = new LinkedHashMap<>();
    private final List<UpdatableRecord<?>> updates = new ArrayList<>();
    private final List<UpdatableRecord<?>> deletes = new ArrayList<>();
    private int waiting;

    RowBuffer(Connection connection, DSLContext sql) {
        this.connection = connection;
        this.sql = sql;
    }

    void insert(UpdatableRecord<?> row) {
        inserts.computeIfAbsent(row.getTable(), ignored -> new ArrayList<>()).add(row);
        waiting++;
    }

    void update(UpdatableRecord<?> row) {
        updates.add(row);
        waiting++;
    }

    void delete(UpdatableRecord<?> row) {
        deletes.add(row);
        waiting++;
    }

    boolean isFull() {
        return waiting >= BATCH;
    }

    int size() {
        return waiting;
    }

    boolean isEmpty() {
        return waiting == 0;
    }

    /** Sends everything that waits to the database. */
    void flush() throws SQLException {
        for (Table<?> table : TableOrder.parentsFirst(inserts.keySet())) {
            insertAll(inserts.getOrDefault(table, List.of()));
        }
        for (UpdatableRecord<?> row : updates) {
            row.attach(sql.configuration());
            row.update();
        }
        deletes.sort(CHILDREN_FIRST);
        for (UpdatableRecord<?> row : deletes) {
            row.attach(sql.configuration());
            row.delete();
        }
        inserts.clear();
        updates.clear();
        deletes.clear();
        waiting = 0;
    }

    // Plain prepared batches: jOOQ's cost nearly twice as much on this path.
    void insertAll(List<? extends TableRecord<?>> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        Field<?>[] fields = rows.getFirst().fields();
        try (PreparedStatement statement =
                connection.prepareStatement(insertSql(rows.getFirst().getTable(), fields))) {
            int inBatch = 0;
            for (TableRecord<?> row : rows) {
                for (int i = 0; i < fields.length; i++) {
                    statement.setObject(i + 1, row.get(i));
                }
                statement.addBatch();
                if (++inBatch == BATCH) {
                    statement.executeBatch();
                    inBatch = 0;
                }
            }
            statement.executeBatch();
        }
    }

    private static String insertSql(Table<?> table, Field<?>[] fields) {
        String names = IntStream.range(0, fields.length)
                .mapToObj(i -> '"' + fields[i].getName() + '"')
                .collect(Collectors.joining(", "));
        return "insert into \"" + table.getName() + "\" (" + names + ") values (?" + ", ?".repeat(fields.length - 1)
                + ")";
    }
}
