package org.sevenloop.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppPathsTest {
    @TempDir
    private Path home;

    @Test
    void usesTheFolderOfTheSystem() {
        Path own = home.resolve("own");
        assertThat(AppPaths.of(Map.of(), "Linux", home).data()).isEqualTo(home.resolve(".local/share/sevenloop"));
        assertThat(AppPaths.of(Map.of("XDG_DATA_HOME", own.toString()), "Linux", home)
                        .data())
                .isEqualTo(own.resolve("sevenloop"));
        assertThat(AppPaths.of(Map.of("XDG_DATA_HOME", "not/absolute"), "Linux", home)
                        .data())
                .isEqualTo(home.resolve(".local/share/sevenloop"));
        assertThat(AppPaths.of(Map.of("APPDATA", own.toString()), "Windows 11", home)
                        .data())
                .isEqualTo(own.resolve("SevenLoop"));
        assertThat(AppPaths.of(Map.of(), "Windows 11", home).data())
                .isEqualTo(home.resolve("AppData/Roaming/SevenLoop"));
    }

    @Test
    void makesItsFolders() throws IOException {
        AppPaths paths = new AppPaths(home.resolve("a/b")).prepare();
        assertThat(paths.logs()).isDirectory().hasParent(home.resolve("a/b"));
    }
}
