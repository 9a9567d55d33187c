package org.sevenloop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.spreadsheet.read.UnreadableFileException;

/** Whatever is handed in ends in a table or in one sentence: nothing crashes, hangs or fills the memory. */
@Execution(ExecutionMode.CONCURRENT)
class StrangeFilesTest {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final LocalDate DAY = LocalDate.of(2020, 2, 20);

    @TempDir
    Path folder;

    /** Which files end in a sentence, and why, is written down in {@code sentences.csv}; all others hold a table. */
    @ParameterizedTest
    @ValueSource(strings = {"forms", "tricky", "places"})
    void everyFileOfTheCollectionEndsInATableOrASentence(String name) throws IOException {
        Path collection = SharedData.folder(name);
        List<Path> files;
        try (Stream<Path> all = Files.walk(collection)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        Messages text = Messages.of(Locale.SIMPLIFIED_CHINESE);
        Map<String, String> refused = new TreeMap<>();
        for (Path file : files) {
            String code = assertTimeoutPreemptively(LONGEST, () -> refusal(file, text), file::toString);
            if (!code.isEmpty()) {
                refused.put(name + '/' + collection.relativize(file).toString().replace('\\', '/'), code);
            }
        }
        assertThat(files).isNotEmpty();
        assertThat(refused).containsExactlyEntriesOf(writtenDown(name));
    }

    /** Blank where the file holds a table, else why it was refused; a refusal is one sentence that names the file. */
    private static String refusal(Path file, Messages text) {
        try {
            RecognisedFile read = new WorkbookReader().read(file, DAY, Progress.NONE);
            return read.tables().isEmpty() ? "no table" : "";
        } catch (UnreadableFileException e) {
            String sentence =
                    text.text("exchange.unreadable." + e.code(), e.arguments().toArray());
            boolean told = sentence.endsWith("。") && sentence.contains(String.valueOf(file.getFileName()));
            return told ? e.code() : sentence;
        }
    }

    private static Map<String, String> writtenDown(String folder) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(StrangeFilesTest.class.getResourceAsStream("sentences.csv"), "sentences.csv")) {
            Map<String, String> written = new TreeMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(",", 3))
                    .filter(cells -> cells[0].startsWith(folder + '/'))
                    .forEach(cells -> written.put(cells[0], cells[1]));
            return written;
        }
    }

    @Test
    void aBombOfBlanksIsRefusedAndTakesNoMemory() throws IOException {
        Path bomb = zipped("bomb.xlsx", 400, "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>".repeat(14_000));
        assertThat(codeOf(bomb)).isEqualTo("rows");
    }

    @Test
    void aCellOfManyMillionCharactersIsRefused() throws IOException {
        Path bomb = zipped("cell.xlsx", 400, " ".repeat(500_000));
        assertThat(codeOf(bomb)).isEqualTo("markup");
    }

    @Test
    void textUnderAWorkbooksNameIsReadAsText() throws Exception {
        Path file = Files.writeString(
                folder.resolve("a.xlsx"),
                "姓名,身份证号,与户主关系\n" + TestPeople.name(1) + "," + TestPeople.id(1) + ",户主\n",
                StandardCharsets.UTF_8);
        assertThat(new WorkbookReader().read(file, DAY, Progress.NONE).lines()).hasSize(1);
    }

    private String codeOf(Path file) {
        return assertTimeoutPreemptively(LONGEST, () -> catchThrowableOfType(
                        UnreadableFileException.class, () -> new WorkbookReader().read(file, DAY, Progress.NONE))
                .code());
    }

    /** A workbook whose only sheet is a part repeated many times: 200 MB that zip to 200 KB. */
    private Path zipped(String name, int times, String part) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            entry(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                            + "<sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\" Type=\"http://schemas."
                            + "openxmlformats.org/officeDocument/2006/relationships/worksheet\"/></Relationships>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            write(zip, "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
            write(zip, part.startsWith("<") ? "" : "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>");
            for (int i = 0; i < times; i++) {
                write(zip, part);
            }
            write(zip, part.startsWith("<") ? "" : "</t></is></c></row>");
            write(zip, "</sheetData></worksheet>");
            zip.closeEntry();
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        write(zip, text);
        zip.closeEntry();
    }

    private static void write(ZipOutputStream zip, String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
