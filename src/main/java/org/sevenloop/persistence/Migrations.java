package org.sevenloop.persistence;

import java.sql.Connection;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** The schema's history: what this program knows, and what a store has. */
final class Migrations {
    private Migrations() {}

    private static Flyway flyway(Connection connection) {
        return Flyway.configure()
                .dataSource(new OneConnection(connection))
                .locations("classpath:org/sevenloop/db/migration")
                .load();
    }

    /** Brings a store to the newest schema. */
    static void run(Connection connection) {
        try {
            flyway(connection).migrate();
        } catch (FlywayException e) {
            throw StoreErrors.of(e);
        }
    }

    /** Whether a store that is in use already has an older schema than this program's. */
    static boolean pending(Connection connection) {
        Flyway flyway = flyway(connection);
        MigrationInfo current = flyway.info().current();
        return current != null && flyway.info().pending().length > 0;
    }
}
