package org.sevenloop.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where this user's data lives on this machine. */
public record AppPaths(Path data) {
    /** The folder that the operating system has for it. */
    public static AppPaths standard() {
        return of(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    static AppPaths of(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new AppPaths(folder(environment, "APPDATA", home.resolve("AppData/Roaming"))
                    .resolve("SevenLoop"));
        }
        if (name.startsWith("mac")) {
            return new AppPaths(home.resolve("Library/Application Support/SevenLoop"));
        }
        return new AppPaths(folder(environment, "XDG_DATA_HOME", home.resolve(".local/share"))
                .resolve("sevenloop"));
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        // The XDG specification has relative paths ignored; an empty variable counts as unset everywhere.
        return !value.isBlank() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }

    public Path logs() {
        return data.resolve("logs");
    }

    /** Makes the folders where they are missing. */
    public AppPaths prepare() throws IOException {
        Files.createDirectories(logs());
        return this;
    }
}
