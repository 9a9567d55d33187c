package org.sevenloop.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jooq.ResultQuery;

/** A query's rows as the driver has them: where there are hundreds of thousands, making records of them costs more than reading. */
final class BareRows {
    /** What is done with a row, whose columns are counted from 1. */
    interface Reading {
        void of(ResultSet row) throws SQLException;
    }

    private BareRows() {}

    static void each(ResultQuery<?> query, Reading reading) {
        try (ResultSet rows = query.fetchResultSet()) {
            while (rows.next()) {
                reading.of(rows);
            }
        } catch (SQLException e) {
            throw StoreErrors.of(e);
        }
    }
}
