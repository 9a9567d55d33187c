package org.sevenloop.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.persistence.PlainSql;

/** The same rows as an order's, by plain statements, in a community where nothing else sees them. */
final class PlainReceipts {
    private static final long ELSEWHERE = 1;
    private static final int BATCH = 1000;

    private final Wiring wiring;
    private final long order;
    private final List<Object[]> directive = new ArrayList<>();
    private final List<Object[]> receipts = new ArrayList<>();

    PlainReceipts(Wiring wiring, long order) {
        this.wiring = wiring;
        this.order = order;
        long here = District.station().value();
        PlainSql.read(wiring.database(), wiring.session().actor(), connection -> {
            directive.addAll(
                    rows(connection, "select * from directive where community_id = ? and id = ?", here, order));
            receipts.addAll(
                    rows(connection, "select * from receipt where community_id = ? and directive_id = ?", here, order));
        });
        directive.forEach(row -> row[0] = ELSEWHERE);
        receipts.forEach(row -> row[0] = ELSEWHERE);
    }

    void insert() {
        write(connection -> {
            insert(connection, "directive", directive);
            insert(connection, "receipt", receipts);
        });
    }

    void read() {
        PlainSql.read(wiring.database(), wiring.session().actor(), connection -> {
            rows(connection, "select * from unit where id > ?", 0);
            rows(
                    connection,
                    "select * from receipt where community_id = ? and directive_id = ? order by id",
                    ELSEWHERE,
                    order);
        });
    }

    void answer() {
        write(connection -> batches(
                connection,
                "update receipt set state = 'DONE', answered_at = ?, answered_by = ? where community_id = ? and id = ?",
                receipts.stream()
                        .filter(row -> Boolean.TRUE.equals(row[LEAF]))
                        .map(row ->
                                new Object[] {Timestamp.valueOf(wiring.session().now()), "甲", ELSEWHERE, row[1]})
                        .toList()));
    }

    void remove() {
        write(connection -> {
            batches(connection, "delete from receipt where community_id = ?", List.<Object[]>of(new Object[] {ELSEWHERE
            }));
            batches(connection, "delete from directive where community_id = ?", List.<Object[]>of(new Object[] {
                ELSEWHERE
            }));
        });
    }

    private static final int LEAF = 5;

    private void write(org.jooq.ConnectionRunnable work) {
        PlainSql.write(wiring.database(), wiring.session().actor(), work);
    }

    private static void insert(Connection connection, String table, List<Object[]> rows) throws SQLException {
        String values = "?" + ", ?".repeat(rows.getFirst().length - 1);
        batches(connection, "insert into " + table + " values (" + values + ")", rows);
    }

    private static void batches(Connection connection, String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
                if (++waiting == BATCH) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            statement.executeBatch();
        }
    }

    private static List<Object[]> rows(Connection connection, String query, long... keys) throws SQLException {
        List<Object[]> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < keys.length; i++) {
                statement.setLong(i + 1, keys[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                int width = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    Object[] row = new Object[width];
                    for (int i = 0; i < width; i++) {
                        row[i] = rows.getObject(i + 1);
                    }
                    found.add(row);
                }
            }
        }
        return found;
    }
}
