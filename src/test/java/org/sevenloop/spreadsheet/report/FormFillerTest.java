package org.sevenloop.spreadsheet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.report.BlankForm;
import org.sevenloop.model.report.LineWord;
import org.sevenloop.spreadsheet.TestPeople;
import org.sevenloop.spreadsheet.read.UnreadableFileException;

/** A superior's form gets its content, and nothing else of it changes. */
class FormFillerTest {
    private static final Map<LineWord, String> HEAD =
            new LinkedHashMap<>(Map.of(LineWord.UNIT, "柳堤社区", LineWord.DAY, "2020年2月20日"));

    private static Sheet filled(BlankForm blank, FormContent content) throws UnreadableFileException {
        return TestForms.open(FormFiller.fill(blank, content, "")).getSheetAt(0);
    }

    private static String text(Sheet sheet, String cell) {
        CellAddress at = new CellAddress(cell);
        var found = sheet.getRow(at.getRow()) == null
                ? null
                : sheet.getRow(at.getRow()).getCell(at.getColumn());
        return found == null ? "" : found.toString();
    }

    private static Place at(String sheet, String cell) {
        return Place.of(sheet, cell);
    }

    @Test
    void figuresStandInTheirCellsAndEverythingElseStays() throws Exception {
        BlankForm blank = TestForms.counts();
        Map<Place, Integer> figures = Map.of(
                at("统计", "A5"), 3, at("统计", "B5"), 102, at("统计", "C5"), -2, at("统计", "D5"), 140, at("统计", "F5"), 214);
        Map<Place, Map<LineWord, String>> lines = Map.of(
                at("统计", "A2"),
                HEAD,
                at("统计", "A7"),
                Map.of(LineWord.PREPARED_BY, "周晨", LineWord.REVIEWED_BY, "付伟月", LineWord.SIGNED_BY, "林娜"));
        Sheet sheet = filled(blank, new FormContent(figures, lines, Map.of()));

        assertThat(List.of("A5", "B5", "C5", "D5", "E5", "F5", "G5"))
                .extracting(cell -> text(sheet, cell))
                .containsExactly("3.0", "102.0", "-2.0", "140.0", "", "214.0", "");
        assertThat(text(sheet, "A2")).isEqualTo("填报单位：柳堤社区        填报日期：2020年2月20日");
        assertThat(text(sheet, "A7")).isEqualTo("填报人：周晨      审核人：付伟月    签发人：林娜");
        assertThat(sheet.getRow(5).getCell(1).getCellFormula()).isEqualTo("B5+D5");
        assertThat(sheet.getRow(5).getCell(1).getNumericCellValue()).isEqualTo(242);
        unchanged(blank, sheet, List.of("A5", "B5", "C5", "D5", "F5", "A2", "A7"));
    }

    /** Cell by cell: style, content, merges, heights and widths as in the blank form. */
    private static void unchanged(BlankForm blank, Sheet sheet, List<String> bound) {
        Sheet before = TestForms.open(blank.content()).getSheetAt(0);
        assertThat(sheet.getMergedRegions()).hasSameElementsAs(before.getMergedRegions());
        before.forEach(row -> {
            assertThat(sheet.getRow(row.getRowNum()).getHeight()).isEqualTo(row.getHeight());
            row.forEach(cell -> {
                var now = sheet.getRow(cell.getRowIndex()).getCell(cell.getColumnIndex());
                assertThat(now.getCellStyle().getIndex())
                        .isEqualTo(cell.getCellStyle().getIndex());
                if (!bound.contains(cell.getAddress().formatAsString())) {
                    assertThat(now.toString()).isEqualTo(cell.toString());
                }
            });
        });
    }

    private static FormContent people(int count) {
        List<Map<Integer, Object>> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(Map.of(
                    0,
                    i,
                    1,
                    TestPeople.name(i),
                    2,
                    TestPeople.id(i),
                    3,
                    TestPeople.phone(i),
                    4,
                    "一组" + i + "号",
                    5,
                    "一组" + i + "号",
                    6,
                    36.5,
                    7,
                    10 + i));
        }
        return new FormContent(
                Map.of(),
                Map.of(at("登记", "A2"), Map.of(LineWord.UNIT, "柳堤社区", LineWord.DAY, "2020年2月20日")),
                Map.of(at("登记", "A5"), rows));
    }

    @Test
    void aLongListMovesSumsNotesAndSignaturesDown() throws Exception {
        int count = 11;
        int more = count - TestForms.FREE;
        Sheet sheet = filled(TestForms.people(), people(count));

        for (int i = 1; i <= count; i++) {
            String row = Integer.toString(4 + i);
            assertThat(List.of("A", "B", "C", "D", "E", "F", "G", "H"))
                    .extracting(column -> text(sheet, column + row))
                    .containsExactly(
                            i + ".0",
                            TestPeople.name(i),
                            TestPeople.id(i),
                            TestPeople.phone(i),
                            "一组" + i + "号",
                            "一组" + i + "号",
                            "36.5",
                            10 + i + ".0");
            assertThat(sheet.getRow(3 + i).getCell(2).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(3 + i)
                            .getCell(2)
                            .getCellStyle()
                            .getBorderTop()
                            .name())
                    .isEqualTo("THIN");
            assertThat(sheet.getRow(3 + i).getHeightInPoints()).isEqualTo(27);
            assertThat(text(sheet, "I" + row)).isEqualTo("IF(H" + row + ">=18,\"是\",\"否\")");
            assertThat(sheet.getRow(3 + i).getCell(8).getStringCellValue()).isEqualTo(10 + i >= 18 ? "是" : "否");
        }
        int sum = 9 + more;
        assertThat(text(sheet, "A" + sum)).isEqualTo("合计");
        assertThat(text(sheet, "B" + sum)).isEqualTo("COUNTA(B5:B15)");
        assertThat(sheet.getRow(sum - 1).getCell(1).getNumericCellValue()).isEqualTo(count);
        assertThat(text(sheet, "H" + sum)).isEqualTo("SUM(H5:H15)");
        assertThat(sheet.getRow(sum - 1).getCell(7).getNumericCellValue()).isEqualTo(176);
        assertThat(text(sheet, "A" + (sum + 1))).startsWith("注：");
        assertThat(text(sheet, "A" + (sum + 2))).isEqualTo("填表人：            负责人：");
        assertThat(sheet.getRow(sum + 1).getHeightInPoints()).isEqualTo(40);
        assertThat(sheet.getMergedRegions())
                .contains(new CellRangeAddress(sum, sum, 0, 8), new CellRangeAddress(sum + 1, sum + 1, 0, 8))
                .hasSize(11);
        assertThat(sheet.getWorkbook().getPrintArea(0)).endsWith("$A$1:$I$" + (sum + 2));
        assertThat(text(sheet, "A2")).isEqualTo("单位：柳堤社区    填表人：            填表时间：2020年2月20日");
    }

    @Test
    void aShortListLeavesTheOtherRowsBlank() throws Exception {
        Sheet sheet = filled(TestForms.people(), people(2));
        assertThat(text(sheet, "B6")).isEqualTo(TestPeople.name(2));
        assertThat(text(sheet, "B7")).isEmpty();
        assertThat(text(sheet, "A9")).isEqualTo("合计");
        assertThat(sheet.getRow(8).getCell(1).getNumericCellValue()).isEqualTo(2);
    }

    @Test
    void oneBlankRowOverASumIsEnough() throws Exception {
        try (Workbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("登记");
            sheet.createRow(0).createCell(0).setCellValue("姓名");
            sheet.createRow(1).createCell(0);
            sheet.createRow(2).createCell(0).setCellFormula("COUNTA(A2:A2)");
            var out = new java.io.ByteArrayOutputStream();
            book.write(out);
            List<Map<Integer, Object>> rows = List.of(Map.of(0, "周晨"), Map.of(0, "林娜"), Map.of(0, "付伟月"));
            Sheet filled = filled(
                    new BlankForm("a.xlsx", out.toByteArray()),
                    new FormContent(Map.of(), Map.of(), Map.of(at("登记", "A2"), rows)));
            assertThat(text(filled, "A4")).isEqualTo("付伟月");
            assertThat(text(filled, "A5")).isEqualTo("COUNTA(A2:A4)");
            assertThat(filled.getRow(4).getCell(0).getNumericCellValue()).isEqualTo(3);
        }
    }

    @Test
    void aDayIsWrittenAsTheCellShowsIt() throws Exception {
        try (Workbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("登记");
            sheet.createRow(0).createCell(0);
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("m\"月\"d\"日\""));
            sheet.getRow(0).createCell(1).setCellStyle(style);
            var out = new java.io.ByteArrayOutputStream();
            book.write(out);
            LocalDate day = LocalDate.of(2020, 2, 7);
            Sheet filled = filled(
                    new BlankForm("a.xlsx", out.toByteArray()),
                    new FormContent(
                            Map.of(), Map.of(), Map.of(at("登记", "A1"), List.of(Map.of(0, (Object) day, 1, day)))));
            assertThat(filled.getRow(0).getCell(0).getStringCellValue()).isEqualTo("2020-02-07");
            assertThat(filled.getRow(0).getCell(1).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(day);
        }
    }

    @Test
    void anOldWorkbookIsFilledTheSameWay() throws Exception {
        try (Workbook book = new HSSFWorkbook()) {
            Sheet sheet = book.createSheet("登记");
            sheet.createRow(0).createCell(0).setCellValue("姓名");
            for (int row = 1; row <= 2; row++) {
                sheet.createRow(row).createCell(0);
                sheet.getRow(row).createCell(1).setCellFormula("LEN(A" + (row + 1) + ")");
            }
            sheet.createRow(3).createCell(0).setCellFormula("COUNTA(A2:A3)");
            sheet.createRow(4).createCell(0).setCellValue("填表人：");
            sheet.addMergedRegion(new CellRangeAddress(4, 4, 0, 1));
            var out = new java.io.ByteArrayOutputStream();
            book.write(out);
            List<Map<Integer, Object>> rows = List.of(Map.of(0, "周晨"), Map.of(0, "欧阳娜"), Map.of(0, "付伟月"));
            byte[] written = FormFiller.fill(
                    new BlankForm("a.xls", out.toByteArray()),
                    new FormContent(
                            Map.of(),
                            Map.of(at("登记", "A5"), Map.of(LineWord.PREPARED_BY, "林娜")),
                            Map.of(at("登记", "A2"), rows)),
                    "");
            Sheet filled = new HSSFWorkbook(new java.io.ByteArrayInputStream(written)).getSheetAt(0);
            assertThat(text(filled, "A4")).isEqualTo("付伟月");
            assertThat(text(filled, "B3")).isEqualTo("LEN(A3)");
            assertThat(filled.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(3);
            assertThat(text(filled, "A5")).isEqualTo("COUNTA(A2:A4)");
            assertThat(filled.getRow(4).getCell(0).getNumericCellValue()).isEqualTo(3);
            assertThat(text(filled, "A6")).isEqualTo("填表人：林娜");
            assertThat(filled.getMergedRegions()).containsExactly(new CellRangeAddress(5, 5, 0, 1));
        }
    }

    @Test
    void whatIsNoFormIsRefusedWithASentence() {
        assertThatThrownBy(() -> FormReader.read(new BlankForm("a.xlsx", new byte[3 << 20])))
                .isInstanceOf(UnreadableFileException.class);
        assertThatThrownBy(() -> FormReader.read(new BlankForm("a.xlsx", new byte[] {1, 2, 3})))
                .isInstanceOf(UnreadableFileException.class);
    }
}
