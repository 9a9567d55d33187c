package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class H2UrlTest {
    private static int tables(Connection connection) throws SQLException {
        try (var found = connection.getMetaData().getTables(null, null, "left", null)) {
            return found.next() ? 1 : 0;
        }
    }

    @Test
    void aStoreInMemoryIsGoneOnceNobodyHoldsIt() throws SQLException {
        String url = H2Url.inMemory();
        try (Connection first = DriverManager.getConnection(url);
                Connection second = DriverManager.getConnection(url)) {
            first.createStatement().execute("create table \"left\" (id int)");
            assertThat(tables(second)).isEqualTo(1);
        }
        try (Connection later = DriverManager.getConnection(url)) {
            assertThat(tables(later)).isZero();
        }
    }
}
