package org.sevenloop.spreadsheet.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.platform.Progress;

/** What other programs leave out or name oddly in an xlsx. */
class XlsxReaderTest {
    @TempDir
    Path folder;

    private Path saved(HostileBook book) throws IOException {
        return Files.write(folder.resolve("名单.xlsx"), book.bytes());
    }

    @Test
    void aFileThatIsRefusedForItsPartsNamesIsFreeAgain() throws IOException {
        Path file = saved(new HostileBook().with("xl/a%zz.xml", "x"));

        assertThatThrownBy(() -> FileGrids.read(file, Progress.NONE)).isInstanceOf(UnreadableFileException.class);

        assertThat(open(file)).as("open files").isEmpty();
        Files.delete(file); // Windows keeps a file that is open
    }

    /** The program's own handles on a file, as far as the system shows them. */
    private static List<Path> open(Path file) throws IOException {
        List<Path> open = new ArrayList<>();
        Path handles = Path.of("/proc/self/fd");
        if (Files.isDirectory(handles)) {
            try (Stream<Path> all = Files.list(handles)) {
                for (Path handle : all.toList()) {
                    if (handle.toFile().getCanonicalFile().equals(file.toFile().getCanonicalFile())) {
                        open.add(handle);
                    }
                }
            }
        }
        return open;
    }
}
