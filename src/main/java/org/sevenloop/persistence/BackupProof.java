package org.sevenloop.persistence;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sevenloop.persistence.disk.Disk;
import org.sevenloop.persistence.disk.SealedPath;
import org.sevenloop.persistence.disk.Xts;
import org.sevenloop.persistence.folder.Backup;
import org.sevenloop.persistence.keys.FolderKeys;

/** Opens a copy where it lies, as the store would be opened from it, without changing it. */
final class BackupProof {
    private BackupProof() {}

    /** @throws IOException where it cannot be opened and read */
    static void prove(Disk disk, Backup backup, FolderKeys keys) throws IOException {
        try (SealedPath.Mounted mounted = SealedPath.mount(
                        disk,
                        backup.file(),
                        new Xts(keys.forStore()),
                        backup.store().length());
                Connection connection = DriverManager.getConnection(H2Url.readOnly(mounted.name()));
                Statement statement = connection.createStatement();
                ResultSet saves = statement.executeQuery("select count(*) from \"change_set\"")) {
            if (!saves.next()) {
                throw new IOException("the copy holds no table");
            }
        } catch (SQLException e) {
            throw new IOException("the copy cannot be opened", e);
        }
    }
}
