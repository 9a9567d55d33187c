package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sevenloop.model.exchange.Finding;
import org.sevenloop.persistence.StoreReport.State;
import org.sevenloop.persistence.schema.Tables;

/** A data folder from before the journal, of each schema there was: it opens, nothing is missing, and nothing is left in the clear. */
class FormerFolderTest {
    /** H2 writes Chinese in a way of its own. */
    private static final String NAME = "Shan Xiongxin, East Gate";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void itIsTakenOver(String version) throws SQLException, IOException {
        former(version);
        assertThat(inTheClear()).isNotEmpty();

        try (Database store = Database.openFolder(folder)) {
            assertThat(names(store)).containsExactly(NAME);
            assertThat(store.report().state()).isEqualTo(State.WELL);
            Saves.save(store, 1);
        }
        assertThat(inTheClear()).isEmpty();
        assertThat(folder.resolve("sevenloop.mv.db")).doesNotExist();
        assertThat(Disks.files(folder.resolve("backups")))
                .as("the copy from before the migration stays")
                .anyMatch(file -> file.getFileName().toString().startsWith("before-"));

        // As after a power cut: a copy of the new schema and the journal.
        Files.delete(folder.resolve("store-0001").resolve("seal"));
        try (Database store = Database.openFolder(folder)) {
            assertThat(store.report().state()).isEqualTo(State.RECOVERED);
            assertThat(names(store)).contains(NAME, "1-0");
            List<Finding> findings =
                    store.read(Saves.COMMUNITY, access -> new ConsistencyRepository(access).findings());
            assertThat(findings).noneMatch(finding -> finding.code().startsWith("chain"));
        }
    }

    @Test
    void oneThatAnEarlierProgramHasOpenIsLeftAlone() throws SQLException {
        former("2");
        try (Connection held = DriverManager.getConnection(url())) {
            assertThat(held.isClosed()).isFalse();
            assertThatThrownBy(() -> Database.openFolder(folder)).isInstanceOf(StoreException.class);
        }
        try (Database store = Database.openFolder(folder)) {
            assertThat(names(store)).containsExactly(NAME);
        }
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("sevenloop").toAbsolutePath()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    }

    private void former(String version) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            Flyway.configure()
                    .dataSource(new OneConnection(connection))
                    .locations("classpath:org/sevenloop/db/migration")
                    .target(version)
                    .load()
                    .migrate();
            connection.setAutoCommit(true);
            long community = Saves.COMMUNITY.value();
            statement.execute("insert into checkpoint (community_id, id, name, sealed) values (" + community
                    + ", 1001, '" + NAME + "', false)");
            statement.execute("insert into change_set (community_id, id, actor, noted_at, business_day, label) values ("
                    + community + ", 1002, '甲', timestamp '2020-02-20 08:00:00', date '2020-02-20', 'label.test')");
            statement.execute("insert into change (community_id, id, set_id, table_name, row_id, after_image) values ("
                    + community + ", 1003, 1002, 'checkpoint', 1001, '{}')");
            statement.execute("alter sequence entity_id restart with 1100");
        }
    }

    private static List<String> names(Database store) {
        return store.read(Saves.COMMUNITY, access -> access.sql()
                .select(Tables.CHECKPOINT.NAME)
                .from(Tables.CHECKPOINT)
                .orderBy(Tables.CHECKPOINT.ID)
                .fetch(Tables.CHECKPOINT.NAME));
    }

    /** The files in which the name can be read. */
    private List<Path> inTheClear() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> text(file).contains(NAME))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
