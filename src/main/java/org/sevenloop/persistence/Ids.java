package org.sevenloop.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;

/** Fresh keys for one save, from the one sequence in blocks. */
final class Ids {
    /** The sequence's own step: whoever asks gets this many keys. */
    private static final int BLOCK = 100;

    private static final int MOST_BLOCKS = 512;

    private final Connection connection;
    private final Deque<Long> blocks = new ArrayDeque<>();
    private int blocksAtOnce = 1;
    private long next;
    private long last;
    private int left;

    Ids(Connection connection) {
        this.connection = connection;
    }

    long next() {
        if (left == 0) {
            next = nextBlock();
            left = BLOCK;
        }
        left--;
        last = Math.max(last, next);
        return next++;
    }

    /** The highest key given out; 0 where none was. */
    long last() {
        return last;
    }

    private long nextBlock() {
        if (blocks.isEmpty()) {
            try (PreparedStatement more =
                    connection.prepareStatement("select nextval('entity_id') from generate_series(1, ?)")) {
                more.setInt(1, blocksAtOnce);
                try (ResultSet starts = more.executeQuery()) {
                    while (starts.next()) {
                        blocks.add(starts.getLong(1));
                    }
                }
            } catch (SQLException e) {
                throw StoreErrors.of(e);
            }
            // One key for a small save, soon thousands for an import.
            blocksAtOnce = Math.min(2 * blocksAtOnce, MOST_BLOCKS);
        }
        return blocks.remove();
    }

    /** Lets the sequence go on behind a key that was given out before. */
    static void continueAfter(Connection connection, long key) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement("select nextval('entity_id')");
                ResultSet now = ask.executeQuery();
                Statement set = connection.createStatement()) {
            if (now.next() && now.getLong(1) <= key) {
                long beginning = now.getLong(1) + ((key - now.getLong(1)) / BLOCK + 1) * BLOCK;
                set.execute("alter sequence entity_id restart with " + beginning);
            }
        }
    }
}
