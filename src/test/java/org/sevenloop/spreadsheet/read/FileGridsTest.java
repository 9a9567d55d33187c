package org.sevenloop.spreadsheet.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.spreadsheet.TestBook;

class FileGridsTest {
    @TempDir
    Path folder;

    private String refused(Path file) {
        UnreadableFileException refused =
                catchThrowableOfType(UnreadableFileException.class, () -> FileGrids.read(file, Progress.NONE));
        assertThat(refused).as("refusal of " + file).isNotNull();
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            String sentence = Messages.of(locale)
                    .text(
                            "exchange.unreadable." + refused.code(),
                            refused.arguments().toArray());
            assertThat(sentence).contains(refused.arguments().getFirst()).doesNotContain("{");
        }
        return refused.code();
    }

    private Path written(String name, byte... bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path text(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void whatIsNoWorkbookIsToldInOneSentence() throws IOException {
        assertThat(refused(folder.resolve("none.xlsx"))).isEqualTo("missing");
        assertThat(refused(folder)).isEqualTo("folder");
        assertThat(refused(written("empty.xlsx"))).isEqualTo("empty");
        assertThat(refused(text("a.pdf", "%PDF-1.4 …"))).isEqualTo("pdf");
        assertThat(refused(text("a.xls", "<html><table><tr><td>姓名</td></tr></table>")))
                .isEqualTo("html");
        assertThat(refused(written("a.doc", (byte) 1, (byte) 0, (byte) 2))).isEqualTo("workbook");
        assertThat(refused(written("old.xls", (byte) 9, (byte) 8, (byte) 8, (byte) 0)))
                .isEqualTo("old");
        assertThat(refused(zip("a.zip", "readme.txt"))).isEqualTo("workbook");
        assertThat(refused(zip("a.xlsx", "xl/workbook.bin"))).isEqualTo("xlsb");
        assertThat(refused(zip("a.ods", "mimetype", "content.xml"))).isEqualTo("ods");
    }

    @Test
    void damagedFilesAreTold() throws IOException {
        Path whole = new TestBook().sheet("a").row("姓名").save(folder);
        byte[] bytes = Files.readAllBytes(whole);
        Path half = Files.write(folder.resolve("half.xlsx"), java.util.Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(refused(half)).isEqualTo("damaged");
        assertThat(refused(zip("bare.xlsx", "[Content_Types].xml"))).isEqualTo("damaged");
        assertThat(refused(written("ole.xls", (byte) 0xD0, (byte) 0xCF, (byte) 0x11, (byte) 0xE0, (byte) 1)))
                .isEqualTo("damaged");
    }

    @Test
    void filesThatAnotherProgramHasOpenAreTold() throws IOException {
        Path book = new TestBook().sheet("a").row("姓名").save(folder);
        Path owner = text("~$a.xlsx", "owner");

        assertThat(refused(book)).isEqualTo("locked");
        assertThat(refused(owner)).isEqualTo("owner");
        Files.delete(owner);
        try (var channel = java.nio.channels.FileChannel.open(book, java.nio.file.StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(refused(book)).isEqualTo("locked");
        }
    }

    @Test
    void passwordsAreTold() throws Exception {
        Path file = folder.resolve("secret.xlsx");
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (OutputStream data = encryptor.getDataStream(files)) {
                data.write(
                        Files.readAllBytes(new TestBook().sheet("a").row("姓名").save(folder)));
            }
            files.writeFilesystem(out);
        }

        assertThat(refused(file)).isEqualTo("password");
    }

    @Test
    void anXlsxUnderAnyNameIsRead() throws Exception {
        Path book = new TestBook()
                .sheet("一组")
                .row("姓名", "日期", "体温", null, "末")
                .row(" 张三 ", LocalDate.of(2020, 2, 18), 36.5, 422899197408010067.0)
                .merge(0, 2, 0, 3)
                .save(folder);
        Grid grid = FileGrids.read(Files.move(book, folder.resolve("b.xls")), Progress.NONE)
                .getFirst();

        assertThat(grid.name()).isEqualTo("一组");
        assertThat(grid.rows()).hasSize(2);
        assertThat(grid.cell(0, 3)).isEqualTo(Cell.text(0, 3, "体温"));
        assertThat(grid.cell(1, 1)).extracting(Cell::kind, Cell::text).containsExactly(CellKind.DATE, "2020-02-18");
        assertThat(grid.cell(1, 2)).extracting(Cell::kind, Cell::text).containsExactly(CellKind.NUMBER, "36.5");
        assertThat(grid.cell(1, 3)).extracting(Cell::text).isEqualTo("422899197408010000");
        assertThat(grid.cell(1, 4)).isNull();
    }

    @Test
    void anXlsIsReadWithDatesFormulasAndMerges() throws Exception {
        Path file = folder.resolve("a.et");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("m\"月\"d\"日\""));
            Sheet sheet = book.createSheet("名单");
            Row row = sheet.createRow(4);
            row.createCell(1).setCellValue("张三");
            row.createCell(2).setCellValue(13_912_345_678.0);
            row.createCell(3).setCellValue(43_880);
            row.getCell(3).setCellStyle(date);
            row.createCell(4).setCellFormula("\"李\"&\"四\"");
            row.createCell(5).setCellFormula("1+1");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            sheet.addMergedRegion(new CellRangeAddress(4, 6, 1, 1));
            book.createSheet("空");
            book.setSheetHidden(1, true);
            book.write(out);
        }

        List<Grid> grids = FileGrids.read(file, Progress.NONE);

        Grid grid = grids.getFirst();
        assertThat(grids).extracting(Grid::hidden).containsExactly(false, true);
        assertThat(grid.rows().getFirst().filled())
                .extracting(Cell::text)
                .containsExactly("张三", "13912345678", "2020-02-19", "李四", "2");
        assertThat(grid.merge(4, 1)).isEqualTo(new Merge(4, 6, 1, 1));
    }

    @Test
    void textFilesAreReadInTheirEncoding() throws Exception {
        for (String encoding : List.of("UTF-8", "GB18030", "UTF-16LE")) {
            String mark = encoding.equals("UTF-16LE") ? "\uFEFF" : "";
            Path file = folder.resolve(encoding + ".csv");
            Files.writeString(file, mark + "姓名\t地址\r\n张𬭚\t\"一组\n9号\"\r\n", Charset.forName(encoding));

            Grid grid = FileGrids.read(file, Progress.NONE).getFirst();

            assertThat(grid.rows().get(1).filled()).extracting(Cell::text).containsExactly("张𬭚", "一组\n9号");
        }
        Path marked = Files.writeString(folder.resolve("bom.csv"), "\uFEFF姓名,电话\n张三,1", StandardCharsets.UTF_8);
        assertThat(FileGrids.read(marked, Progress.NONE)
                        .getFirst()
                        .rows()
                        .getFirst()
                        .text(0))
                .isEqualTo("姓名");
    }

    @Test
    void readingStopsWhenAskedTo() throws IOException {
        TestBook book = new TestBook().sheet("a");
        for (int i = 0; i < 2_000; i++) {
            book.row("行" + i);
        }
        Path file = book.save(folder);
        Progress stop = new Progress() {
            @Override
            public void report(long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> FileGrids.read(file, stop)).isInstanceOf(CancellationException.class);
    }

    private Path zip(String name, String... entries) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entry.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
