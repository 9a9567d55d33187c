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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sevenloop.model.exchange.Finding;
import org.sevenloop.persistence.StoreReport.State;

/** A data folder from before the journal, of each schema there was: it opens, nothing is missing, and nothing is left in the clear. */
class FormerFolderTest {
    private static final String NAME = OlderStores.NAME;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void itIsTakenOver(String version) throws SQLException, IOException {
        OlderStores.former(folder, version);
        assertThat(inTheClear()).isNotEmpty();

        try (Database store = Database.openFolder(folder)) {
            assertThat(OlderStores.names(store)).containsExactly(NAME);
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
            assertThat(OlderStores.names(store)).contains(NAME, "1-0");
            List<Finding> findings =
                    store.read(Saves.COMMUNITY, access -> new ConsistencyRepository(access).findings());
            assertThat(findings).noneMatch(finding -> finding.code().startsWith("chain"));
        }
    }

    @Test
    void oneThatAnEarlierProgramHasOpenIsLeftAlone() throws SQLException {
        OlderStores.former(folder, "2");
        try (Connection held = DriverManager.getConnection(OlderStores.url(folder))) {
            assertThat(held.isClosed()).isFalse();
            assertThatThrownBy(() -> Database.openFolder(folder)).isInstanceOf(StoreException.class);
        }
        try (Database store = Database.openFolder(folder)) {
            assertThat(OlderStores.names(store)).containsExactly(NAME);
        }
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
