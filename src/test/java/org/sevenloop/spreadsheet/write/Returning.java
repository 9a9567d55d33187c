package org.sevenloop.spreadsheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.platform.Progress;
import org.sevenloop.spreadsheet.WorkbookReader;
import org.sevenloop.spreadsheet.read.UnreadableFileException;

/** What the tests of handing back share: a file is read, marked where it is wrong, and read again. */
abstract class Returning {
    private static final LocalDate DAY = LocalDate.of(2020, 2, 20);

    @TempDir
    Path folder;

    static RecognisedFile read(Path file) throws UnreadableFileException {
        return new WorkbookReader().read(file, DAY, Progress.NONE);
    }

    static List<Problem> problems(RecognisedFile read) {
        List<Problem> problems = new ArrayList<>(read.problems());
        read.lines().forEach(line -> problems.addAll(line.problems()));
        return problems;
    }

    Path handBack(Path file, String name) throws IOException, UnreadableFileException {
        RecognisedFile read = read(file);
        List<Remark> remarks = problems(read).stream()
                .map(problem -> new Remark(problem.place(), "请改正" + problem.code() + "。"))
                .toList();
        Path copy = folder.resolve(name);
        ReturnedWorkbook returned = ReturnedWorkbook.of(file, read);
        assertThat(returned.possible()).isTrue();
        try (OutputStream out = Files.newOutputStream(copy)) {
            returned.write(remarks, out);
        }
        return copy;
    }
}
