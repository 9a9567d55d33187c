package org.sevenloop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.sevenloop.platform.Progress;
import org.sevenloop.spreadsheet.read.FileGrids;
import org.sevenloop.spreadsheet.read.UnreadableFileException;
import org.sevenloop.spreadsheet.write.CsvListWriter;
import org.sevenloop.spreadsheet.write.ListTable;
import org.sevenloop.spreadsheet.write.ListTable.Column;
import org.sevenloop.spreadsheet.write.XlsxWriter;

/** Whatever somebody put into a name or a note is handed on as it is, and nothing of it runs. */
class HostileExportTest {
    private static final List<String> STARTS = List.of(
            "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠", " =", "\u3000+", "\u200B=", "\n=", "", "'", "\"",
            "_x0041_", "_x000D_");
    private static final List<String> MIDDLES = List.of(
            "cmd|'/C calc'!A0",
            "1+1",
            "HYPERLINK(\"http://127.0.0.1\",\"a\")",
            "张三",
            "𬭚",
            "<b>&amp;",
            "]]>",
            "a\"b,c\r\nd",
            "${x}",
            "\u0001");

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> any = Arbitraries.strings()
                .withChars('甲', '乙', ' ', ',', '"', '\'', '\n', '\r', '\t', ';', '=', '<', '&', '_', 'x', '0', '\u0007')
                .ofMaxLength(12);
        return Combinators.combine(Arbitraries.of(STARTS), Arbitraries.of(MIDDLES), any)
                .as((start, middle, end) -> start + middle + end);
    }

    private static ListTable table(String name, String note) {
        List<@Nullable Object> row = Arrays.asList(name, note, -5, note);
        return new ListTable(
                "名单",
                name,
                List.of(Column.text("姓名", 10), Column.text(note, 10), Column.number("数", 5), Column.number("注", 5)),
                List.of(row));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void aWorkbookHoldsTheWordsAsText(@ForAll("words") String name, @ForAll("words") String note)
            throws IOException, UnreadableFileException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxWriter.write(table(name, note), out);

        Path file = Files.write(Files.createTempFile("list", ".xlsx"), out.toByteArray());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            Row row = book.getSheetAt(0).getRow(2);
            for (int column : new int[] {0, 1, 3}) {
                Cell cell = row.getCell(column);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(column == 0 ? name : note);
            }
            assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(-5);
            for (Row each : book.getSheetAt(0)) {
                for (Cell cell : each) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                }
            }
            assertThat(FileGrids.read(file, Progress.NONE)
                            .getFirst()
                            .rows()
                            .get(2)
                            .text(0))
                    .isEqualTo(name);
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void aCsvHoldsTheWordsDefused(@ForAll("words") String name, @ForAll("words") String note) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvListWriter.write(table(name, note), out);

        List<CsvRecord> records;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(new ByteArrayInputStream(out.toByteArray()))) {
            records = reader.stream().toList();
        }
        assertThat(records).hasSize(2);
        assertThat(records.get(1).getField(2)).isEqualTo("-5");
        assertThat(records.get(0).getField(1)).isIn(note, "'" + note);
        for (String field : List.of(
                records.get(0).getField(1),
                records.get(1).getField(0),
                records.get(1).getField(3))) {
            assertThat(field.strip()).doesNotMatch("(?s)[=+\\-@＝＋－＠].*");
            assertThat(field).doesNotMatch("(?s)[\\t\\r].*");
        }
        assertThat(records.get(1).getField(0)).isIn(name, "'" + name);
        assertThat(records.get(1).getField(3)).isIn(note, "'" + note);
    }

    @Example
    void whatLooksLikeAFormulaHasAMarkBeforeIt() {
        for (String start : List.of("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠", " =", "\u3000=", "\u200B=")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            CsvListWriter.write(table(start + "1", ""), out);
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("'" + start + "1");
        }
    }
}
