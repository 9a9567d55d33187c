package org.sevenloop.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.app.cli.Run;
import org.sevenloop.platform.Fault;
import org.sevenloop.spreadsheet.TestBook;

/** However an import fails, the log says what failed where, and nothing of whom the file was about. */
class LogsTest {
    private static final String NAME = "欧阳测试甲";
    private static final String ID = "422899198001010097";
    private static final String PHONE = "13900009907";
    private static final List<String> SEEDS = List.of(NAME, ID, PHONE);

    @TempDir
    Path folder;

    @Test
    void failedImportsLeaveNobodyInTheLog() throws IOException {
        Path data = folder.resolve("data");
        List<String> words = new ArrayList<>(List.of("import"));
        failing().forEach(file -> words.add(file.toString()));
        words.addAll(List.of("--community", Run.COMMUNITY));
        assertThat(Run.json(data, words.toArray(String[]::new)).exit()).isNotZero();
        Logs.into(Files.createDirectories(data));
        Fault.of(new IllegalStateException(NAME, new IOException(ID + PHONE))).log();

        List<Path> logs = logs(data);
        assertThat(logs).isNotEmpty();
        String all = String.join("\n", logs.stream().map(LogsTest::text).toList());
        assertThat(all).contains("Fault", "LogsTest").doesNotContain(SEEDS);
    }

    private static List<Path> logs(Path data) throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(each -> String.valueOf(each.getFileName()).matches("sevenloop.*\\.log"))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files about one person, each wrong in a way of its own. */
    private List<Path> failing() throws IOException {
        String head = "姓名,身份证号,与户主关系,联系电话\n";
        String line = NAME + "," + ID + ",户主," + PHONE + "\n";
        byte[] book = Files.readAllBytes(new TestBook()
                .sheet(NAME)
                .row("姓名", "身份证号", "与户主关系", "联系电话")
                .row(NAME, ID, "户主", PHONE)
                .row(NAME, ID, "", PHONE + "x")
                .save(folder));
        List<Path> files = new ArrayList<>();
        files.add(Files.write(folder.resolve(NAME + ".xlsx"), book));
        files.add(Files.write(folder.resolve("cut" + ID + ".xlsx"), java.util.Arrays.copyOf(book, book.length / 2)));
        files.add(Files.writeString(folder.resolve("no-head.csv"), line));
        files.add(Files.writeString(folder.resolve("wrong.csv"), head + line.replace(ID, ID + "Y") + line + line));
        files.add(Files.writeString(folder.resolve("open" + PHONE + ".csv"), head + "\"" + line));
        files.add(Files.writeString(folder.resolve("page.xls"), "<html>" + line));
        files.add(Files.writeString(folder.resolve("code.csv"), head + line, Charset.forName("GB18030")));
        files.add(Files.writeString(folder.resolve("wide.csv"), head + line, StandardCharsets.UTF_16LE));
        files.add(Files.writeString(folder.resolve("rows.csv"), head + line + "\n".repeat(1_100_000)));
        files.add(Files.writeString(
                folder.resolve("long.csv"), head + line.repeat(60_000).replace("\n", ",")));
        files.add(folder.resolve(NAME + "-missing.xlsx"));
        return files;
    }
}
