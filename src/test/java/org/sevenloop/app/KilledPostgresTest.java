package org.sevenloop.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** As {@link KillTest}, with PostgreSQL as the store; every second time the server and all its processes are killed too. */
@Execution(ExecutionMode.CONCURRENT)
class KilledPostgresTest {
    private static final int KILLS = Integer.getInteger("endurance.postgres", 2);

    @TempDir
    Path folder;

    private EmbeddedPostgres server;

    @BeforeEach
    void startServer() {
        try {
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(data())
                    .setCleanDataDirectory(false)
                    // A server that answers before it writes, and takes its time: nobody may rely on how it is set up.
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("wal_writer_delay", "10s")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void stopServer() throws IOException {
        server.close();
    }

    @Test
    void killedWorkIsThere() throws IOException, InterruptedException, SQLException {
        Killing killing = new Killing(KILLS, new Random(11), folder);
        String name = "";
        for (int kill = 0; kill < KILLS; kill++) {
            if (Killing.begins(kill)) {
                name = "killed_" + kill;
                make(name);
            }
            boolean serverToo = kill % 2 == 1;
            killing.kill(kill, server.getJdbcUrl("postgres", name), serverToo ? this::killServer : () -> {});
            if (serverToo) {
                server.close();
                startServer();
            }
            assertThat(killing.wrongs(kill, server.getJdbcUrl("postgres", name)))
                    .as("after kill " + kill)
                    .isEmpty();
        }
        System.out.println("Kills with PostgreSQL: " + killing + "; " + KILLS / 2 + " of the server too");
        assertThat(killing.working()).as("killed while working").isGreaterThanOrEqualTo(KILLS * 7 / 10);
    }

    private void make(String name) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " template template0 encoding 'UTF8'");
        }
    }

    private void killServer() {
        List<ProcessHandle> all = processes();
        assertThat(all).as("the server and what it started").hasSizeGreaterThan(1);
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
    }

    private List<ProcessHandle> processes() {
        try {
            String number = Files.readAllLines(data().resolve("postmaster.pid")).getFirst();
            ProcessHandle first =
                    ProcessHandle.of(Long.parseLong(number.strip())).orElseThrow();
            return Stream.concat(Stream.of(first), first.descendants()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path data() {
        return folder.resolve("server");
    }
}
