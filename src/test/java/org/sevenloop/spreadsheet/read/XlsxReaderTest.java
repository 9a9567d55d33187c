package org.sevenloop.spreadsheet.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sevenloop.spreadsheet.read.HostileBook.row;
import static org.sevenloop.spreadsheet.read.HostileBook.text;

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

    @Test
    void aRowWithoutANumberLiesWhereItsCellsSay() throws Exception {
        Path file = saved(new HostileBook()
                .rows(row(2, text("A2", "二"))
                        + "<row>" + text("A7", "七") + text("B7", "柒") + "</row>"
                        + "<row><c t=\"str\"><v>八</v></c></row>"
                        + "<row r=\"?\">" + text("C12", "十二") + "</row>"));

        assertThat(FileGrids.read(file, Progress.NONE).getFirst().rows())
                .extracting(one -> one.index() + 1 + one.filled().getFirst().text())
                .containsExactly("1姓名", "2二", "7七", "8八", "12十二");
    }
}
