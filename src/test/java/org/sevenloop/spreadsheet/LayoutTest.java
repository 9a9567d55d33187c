package org.sevenloop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.platform.Progress;
import org.sevenloop.spreadsheet.read.UnreadableFileException;

/** What the tests of layouts share: a workbook is written, read, and its lines are looked at. */
abstract class LayoutTest {
    static final LocalDate DAY = LocalDate.of(2020, 2, 20);

    @TempDir
    Path folder;

    RecognisedFile read(TestBook book) throws IOException, UnreadableFileException {
        return read(book.save(folder));
    }

    RecognisedFile read(Path file) throws UnreadableFileException {
        return new WorkbookReader().read(file, DAY, Progress.NONE);
    }

    <L extends Line> List<L> lines(RecognisedFile file, SheetKind kind, Class<L> type) {
        assertThat(file.kind()).isEqualTo(kind);
        return file.lines().stream().map(type::cast).toList();
    }

    static String name(int n) {
        return TestPeople.name(n);
    }

    static String id(int n) {
        return TestPeople.id(n);
    }

    static String phone(int n) {
        return TestPeople.phone(n);
    }
}
