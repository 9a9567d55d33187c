package org.sevenloop.persistence;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.sevenloop.model.account.Role;
import org.sevenloop.persistence.disk.Disk;
import org.sevenloop.persistence.disk.SealedPath;
import org.sevenloop.persistence.disk.Xts;
import org.sevenloop.persistence.folder.Backup;
import org.sevenloop.persistence.keys.FolderKeys;

/** Opens a copy where it lies, as the store would be opened from it, without changing it. */
final class BackupProof {
    private BackupProof() {}

    private interface Reading<T> {
        T read(ResultSet rows) throws SQLException, IOException;
    }

    /** @throws IOException where it cannot be opened and read */
    static void prove(Disk disk, Backup backup, FolderKeys keys) throws IOException {
        saves(disk, backup, keys);
    }

    /** @throws IOException where it cannot be opened and read, or does not hold so many saves */
    static void prove(Disk disk, Backup backup, FolderKeys keys, int saves) throws IOException {
        int held = saves(disk, backup, keys);
        if (held != saves) {
            throw new IOException("the copy holds " + held + " of " + saves + " saves");
        }
    }

    private static int saves(Disk disk, Backup backup, FolderKeys keys) throws IOException {
        return read(disk, backup, keys, "select count(*) from \"change_set\"", rows -> {
            if (!rows.next()) {
                throw new IOException("the copy holds no table");
            }
            return rows.getInt(1);
        });
    }

    /** The role of each person who had an account when a copy was taken, and had not left; nobody where there were no accounts yet. */
    static Map<String, Role> roles(Disk disk, Backup backup, FolderKeys keys) throws IOException {
        return read(disk, backup, keys, "select name, role from \"account\" where active", rows -> {
            Map<String, Role> roles = new HashMap<>();
            while (rows.next()) {
                roles.put(rows.getString(1), Role.valueOf(rows.getString(2)));
            }
            return roles;
        });
    }

    private static <T> T read(Disk disk, Backup backup, FolderKeys keys, String query, Reading<T> reading)
            throws IOException {
        try (SealedPath.Mounted mounted = SealedPath.mount(
                        disk,
                        backup.file(),
                        new Xts(keys.forStore()),
                        backup.store().length());
                Connection connection = DriverManager.getConnection(H2Url.readOnly(mounted.name()));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return reading.read(rows);
        } catch (SQLException e) {
            throw new IOException("the copy cannot be opened", e);
        }
    }
}
