package org.sevenloop.spreadsheet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Workbooks that lie beside the project and are no part of it. */
public final class SharedData {
    private SharedData() {}

    /** A folder of shared/data; where it is not there the test is skipped and says so. */
    public static Path folder(String name) {
        Optional<Path> folder = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data").resolve(name))
                .filter(Files::isDirectory)
                .findFirst();
        Assumptions.assumeTrue(folder.isPresent(), "the folder shared/data/" + name + " is not there");
        return folder.orElseThrow();
    }
}
