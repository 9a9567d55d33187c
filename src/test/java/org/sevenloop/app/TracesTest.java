package org.sevenloop.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sevenloop.spreadsheet.TestBook;

/** Whatever the program does and however it ends: nobody whom it knows can be found in what lies on the disk. */
@Execution(ExecutionMode.CONCURRENT)
class TracesTest {
    private static final String HEAD = "姓名,身份证号,与户主关系,联系电话";

    @TempDir
    Path folder;

    private Path in = Path.of("");
    private Path work = Path.of("");

    @BeforeEach
    void files() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        work = Files.createDirectory(folder.resolve("work"));
        Files.createDirectory(work.resolve("tmp"));
        TestBook book = new TestBook().sheet("表").row((Object[]) HEAD.split(","));
        IntStream.range(900, 940).forEach(i -> book.row((Object[]) cells(i)));
        Path xlsx = book.save(in);
        byte[] bytes = Files.readAllBytes(xlsx);
        Files.write(in.resolve("cut.xlsx"), Arrays.copyOf(bytes, bytes.length * 2 / 3));
        Files.writeString(in.resolve("gb.csv"), csv(HEAD, 940, 950), Charset.forName("GB18030"));
        Files.writeString(in.resolve("no-head.csv"), csv("", 0, 20));
        Files.writeString(
                in.resolve("stranded.csv"),
                csv("姓名,国籍,联系电话,滞留原因", 940, 950).replaceAll("\\d{17}[\\dX],户主,(\\d+)", "中国,$1,封路"));
        xls(in.resolve("big.xls"));
    }

    @Test
    void neitherAKillNorACrashLeavesAnybody() throws IOException, InterruptedException {
        assertThat(run("killed").exitValue()).isNotZero();
        assertThat(Files.readString(folder.resolve("said.txt"))).contains("\"people\" 900", "\"stranded\" 10");
        assertThat(Seeds.found(work)).as("killed").isEmpty();

        assertThat(run("crash").exitValue()).isNotZero();
        assertThat(Files.readString(folder.resolve("said.txt"))).doesNotContain("Exception");
        assertThat(Seeds.found(work)).as("crashed").isEmpty();
        assertThat(names(work)).as("no dump, no report").containsOnly("crash", "data", "kept.7lb", "killed", "tmp");
        assertThat(names(work.resolve("tmp"))).isEmpty();
        assertThat(work.resolve("data/sevenloop.log")).content().contains("Fault");
    }

    @Test
    void theyWouldBeFound() throws IOException {
        assertThat(Seeds.found(in))
                .extracting(file -> file.getFileName().toString())
                .contains("a.xlsx", "big.xls", "gb.csv", "no-head.csv", "stranded.csv");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(work.resolve("packed")))) {
            out.write(Files.readAllBytes(in.resolve("no-head.csv")));
        }
        Files.writeString(work.resolve("plain"), "…" + Seeds.phone(7));
        Files.writeString(work.resolve(Seeds.name(3)), "");
        assertThat(Seeds.found(work)).hasSize(3);
    }

    /** Runs the work in a program of its own to its end, as the start scripts would. */
    private Process run(String end) throws IOException, InterruptedException {
        String options = Path.of("installer", "jvm.options").toAbsolutePath().toString();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@" + options,
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx192m",
                        "-XX:+CrashOnOutOfMemoryError",
                        "-Djava.io.tmpdir=" + work.resolve("tmp"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        TracedWork.class.getName(),
                        end,
                        in.toString())
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        while (process.isAlive() && !Files.exists(work.resolve(end))) {
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
        if (end.equals("killed")) {
            process.waitFor(300, TimeUnit.MILLISECONDS);
            process.destroyForcibly();
        }
        process.waitFor();
        return process;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String[] cells(int number) {
        return new String[] {Seeds.name(number), Seeds.id(number), "户主", Seeds.phone(number)};
    }

    private static String csv(String head, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> String.join(",", List.of(cells(i))))
                .collect(Collectors.joining("\n", head + "\n", "\n"));
    }

    private static void xls(Path file) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("表");
            for (int i = -1; i < 900; i++) {
                Row row = sheet.createRow(i + 1);
                String[] cells = i < 0 ? HEAD.split(",") : cells(i);
                for (int column = 0; column < cells.length; column++) {
                    row.createCell(column).setCellValue(cells[column]);
                }
            }
            book.write(out);
        }
    }
}
