package org.sevenloop.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.sevenloop.persistence.keys.FolderKeys;
import org.sevenloop.persistence.schema.Tables;
import org.sevenloop.platform.Progress;

/** Data folders as earlier programs left them, each with one checkpoint. */
final class OlderStores {
    /** H2 writes Chinese in a way of its own. */
    static final String NAME = "Shan Xiongxin, East Gate";

    private OlderStores() {}

    /** How a program from before the journal opens its folder. */
    static String url(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("sevenloop").toAbsolutePath()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    }

    /** A folder from before the journal, with the schema of a version. */
    static void former(Path folder, String version) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(folder))) {
            fill(connection, version);
        }
    }

    /** A folder with a journal, closed properly, with the schema of a version. */
    static void sealed(Path folder, String version) throws SQLException, IOException {
        DataFolder held = DataFolder.hold(folder);
        FolderKeys keys = held.keyring().open();
        new NewGeneration(held, keys, 1).empty();
        held.keyring().moveTo(1, keys);
        FolderStore store = FolderStore.open(held, keys, Progress.NONE);
        try (Connection connection = DriverManager.getConnection(store.url());
                Statement statement = connection.createStatement()) {
            fill(connection, version);
            statement.execute("checkpoint sync");
            store.copy(saves(statement));
        }
        store.close(true);
    }

    private static int saves(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select count(*) from change_set")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void fill(Connection connection, String version) throws SQLException {
        Flyway.configure()
                .dataSource(new OneConnection(connection))
                .locations("classpath:org/sevenloop/db/migration")
                .target(version)
                .load()
                .migrate();
        connection.setAutoCommit(true);
        long community = Saves.COMMUNITY.value();
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into checkpoint (community_id, id, name, sealed) values (" + community
                    + ", 1001, '" + NAME + "', false)");
            statement.execute("insert into change_set (community_id, id, actor, noted_at, business_day, label) values ("
                    + community + ", 1002, '甲', timestamp '2020-02-20 08:00:00', date '2020-02-20', 'label.test')");
            statement.execute("insert into change (community_id, id, set_id, table_name, row_id, after_image) values ("
                    + community + ", 1003, 1002, 'checkpoint', 1001, '{}')");
            statement.execute("alter sequence entity_id restart with 1100");
        }
    }

    /** The checkpoints that a store holds. */
    static List<String> names(Database store) {
        return store.read(Saves.COMMUNITY, access -> access.sql()
                .select(Tables.CHECKPOINT.NAME)
                .from(Tables.CHECKPOINT)
                .orderBy(Tables.CHECKPOINT.ID)
                .fetch(Tables.CHECKPOINT.NAME));
    }
}
