package org.sevenloop.bench;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.sevenloop.persistence.disk.Disk;
import org.sevenloop.persistence.disk.SealedPath;
import org.sevenloop.persistence.disk.Xts;

/**
 * What most programs do with such a list: each row read by a library goes into one bare table, the person found by ID number
 * or made. Nothing is recognised, matched or recorded; the file is encrypted as this console's is.
 */
enum PeerImport {
    FASTEXCEL_BATCH("fastexcel-reader + MERGE in batches", PeerReader.FASTEXCEL, true),
    EASYEXCEL_BATCH("EasyExcel + MERGE in batches", PeerReader.EASYEXCEL, true),
    POI_ROWS("POI user model + row by row", PeerReader.POI_USER, false);

    private static final int BATCH = 1000;
    private static final int ID = 3;
    /** Bytes of the two AES-256 keys of XTS. */
    private static final int KEYS = 64;

    private final String title;
    private final PeerReader reader;
    private final boolean batched;

    PeerImport(String title, PeerReader reader, boolean batched) {
        this.title = title;
        this.reader = reader;
        this.batched = batched;
    }

    String title() {
        return title;
    }

    /** Returns how many people are on record then. */
    int run(Path workbook, Path folder) throws Exception {
        byte[] keys = new byte[KEYS];
        new SecureRandom().nextBytes(keys);
        try (SealedPath.Mounted mounted = SealedPath.mount(Disk.REAL, folder.resolve("peer.mv.db"), new Xts(keys));
                Connection connection = DriverManager.getConnection(
                        "jdbc:h2:" + mounted.name() + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0")) {
            table(connection);
            if (batched) {
                batches(connection, workbook);
            } else {
                rowByRow(connection, workbook);
            }
            try (Statement count = connection.createStatement();
                    var result = count.executeQuery("select count(*) from person")) {
                result.next();
                return result.getInt(1);
            }
        }
    }

    private static void table(Connection connection) throws SQLException {
        StringBuilder columns = new StringBuilder("id_no varchar(40) primary key");
        for (int column = 0; column < PeerReader.COLUMNS; column++) {
            columns.append(", c").append(column).append(" varchar(200)");
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table person (" + columns + ")");
        }
    }

    private void batches(Connection connection, Path workbook) throws Exception {
        connection.setAutoCommit(false);
        try (PreparedStatement merge = connection.prepareStatement(
                "merge into person key (id_no) values (?" + ", ?".repeat(PeerReader.COLUMNS) + ")")) {
            int[] rows = {0};
            reader.read(workbook, cells -> {
                try {
                    if (rows[0]++ > 0) {
                        fill(merge, cells);
                        merge.addBatch();
                    }
                    if (rows[0] % BATCH == 0) {
                        merge.executeBatch();
                        connection.commit();
                    }
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            merge.executeBatch();
            connection.commit();
        }
    }

    private void rowByRow(Connection connection, Path workbook) throws Exception {
        try (PreparedStatement find = connection.prepareStatement("select 1 from person where id_no = ?");
                PreparedStatement insert = connection.prepareStatement(
                        "insert into person values (?" + ", ?".repeat(PeerReader.COLUMNS) + ")")) {
            int[] rows = {0};
            reader.read(workbook, cells -> {
                try {
                    if (rows[0]++ > 0) {
                        find.setString(1, cells[ID]);
                        try (var found = find.executeQuery()) {
                            if (!found.next()) {
                                fill(insert, cells);
                                insert.executeUpdate();
                            }
                        }
                    }
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }

    private static void fill(PreparedStatement statement, String[] cells) throws SQLException {
        statement.setString(1, cells[ID]);
        for (int column = 0; column < cells.length; column++) {
            statement.setString(column + 2, cells[column]);
        }
    }
}
