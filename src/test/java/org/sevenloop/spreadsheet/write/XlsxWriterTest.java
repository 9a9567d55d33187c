package org.sevenloop.spreadsheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sevenloop.spreadsheet.write.ListTable.Column;

/** A list is styled alike from its first row to its last, however long it is. */
class XlsxWriterTest {
    private static final int FIRST = 2;

    private static List<List<@Nullable Object>> rows(int count) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Object day = i % 7 == 3 ? "=1+1" : i % 5 == 0 ? null : LocalDate.of(2020, 2, 1);
            rows.add(Arrays.asList("住户" + i, i, day));
        }
        return rows;
    }

    private static XSSFWorkbook written(List<List<@Nullable Object>> rows) throws IOException {
        List<Column> columns = List.of(Column.text("姓名", 12), Column.number("序号", 8), Column.date("返回日期"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxWriter.write(new ListTable("名单", "返乡人员名单", columns, rows), "某人导出", out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 1000, 1001, 2500})
    void headAndCellsAreStyledHoweverLongTheListIs(int count) throws IOException {
        List<List<@Nullable Object>> rows = rows(count);
        try (XSSFWorkbook book = written(rows)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) FIRST);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getColumnWidth(0)).isGreaterThan(12 * 256 - 1);
            for (int i = 0; i < count; i++) {
                assertThat(sheet.getRow(FIRST + i).getCell(0).getStringCellValue())
                        .isEqualTo("住户" + i);
                for (int c = 0; c < 3; c++) {
                    CellStyle style = sheet.getRow(FIRST + i).getCell(c).getCellStyle();
                    assertThat(style.getDataFormatString()).isEqualTo(format(rows.get(i), c));
                    assertThat(style.getBorderBottom()).isEqualTo(BorderStyle.THIN);
                    assertThat(style.getAlignment()).isEqualTo(alignment(rows.get(i), c));
                }
            }
            assertThat(sheet.getRow(FIRST + count + 1).getCell(0).getStringCellValue())
                    .isEqualTo("某人导出");
        }
    }

    private static String format(List<@Nullable Object> row, int column) {
        return column == 0 || row.get(column) instanceof String ? "@" : column == 1 ? "#,##0" : "yyyy-mm-dd";
    }

    private static HorizontalAlignment alignment(List<@Nullable Object> row, int column) {
        boolean words = column == 0 || row.get(column) instanceof String;
        return words
                ? HorizontalAlignment.GENERAL
                : column == 1 ? HorizontalAlignment.RIGHT : HorizontalAlignment.CENTER;
    }
}
