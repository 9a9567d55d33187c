package org.sevenloop.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kinds of store that everything must run on alike; a test is given each one new, and closes it. */
public final class Stores {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    private Stores() {}

    /** An H2 store in memory, one in a file, and a database of its own on PostgreSQL. */
    public static Stream<Database> all() {
        return Stream.<Supplier<Database>>of(Database::inMemory, Stores::file, Stores::postgres)
                .map(Supplier::get);
    }

    /** The embedded and the shared store, for tests to which a file is nothing else than memory. */
    public static Stream<Database> bothDialects() {
        return Stream.<Supplier<Database>>of(Database::inMemory, Stores::postgres)
                .map(Supplier::get);
    }

    public static Database file() {
        try {
            Path parent = Files.createDirectories(Path.of("target", "stores"));
            return Database.openFolder(Files.createTempDirectory(parent, "h2-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Database postgres() {
        return Database.openUrl(postgresUrl());
    }

    /** A fresh empty database on the one server of this run. */
    public static String postgresUrl() {
        String name = "store_" + NUMBER.incrementAndGet();
        EmbeddedPostgres postgres = server();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " template template0 encoding 'UTF8'");
        } catch (SQLException e) {
            throw new IllegalStateException("no database on the test server", e);
        }
        return postgres.getJdbcUrl("postgres", name);
    }

    private static synchronized EmbeddedPostgres server() {
        EmbeddedPostgres known = server;
        if (known == null) {
            try {
                known = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "300")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL for the tests does not start", e);
            }
            server = known;
        }
        return known;
    }
}
