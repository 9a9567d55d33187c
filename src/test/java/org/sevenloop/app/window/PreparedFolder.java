package org.sevenloop.app.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sevenloop.SampleCommunity;
import org.sevenloop.persistence.DataFolder;
import org.sevenloop.persistence.Database;
import org.sevenloop.service.account.LoginService;

/** A data folder with a small community in it, as a window finds it at its start. */
final class PreparedFolder {
    static final String NAME = "李文清";
    static final String PASSWORD = "yaowan 2020 long";

    private PreparedFolder() {}

    /** Opens without a password. */
    static void open(Path data) {
        try (Database database = Database.openFolder(data)) {
            SampleCommunity.fill(database, 2);
            database.copies().make();
        }
    }

    /** Opens for {@link #NAME} only. */
    static void locked(Path data) {
        open(data);
        LoginService door = LoginService.of(DataFolder.hold(data));
        Database database =
                door.makeFirst(NAME, PASSWORD.toCharArray()).opened().database();
        database.copies().make();
        database.close();
    }

    /** The names of all files in a folder and below. */
    static List<String> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
