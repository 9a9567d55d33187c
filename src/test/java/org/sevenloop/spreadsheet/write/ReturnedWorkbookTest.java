package org.sevenloop.spreadsheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.PeopleLine;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.RecognisedFile;

/** A workbook handed back is the sender's own, and imports as the clean list once it is put right. */
class ReturnedWorkbookTest extends Returning {
    private Path xlsx() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            FurnishedBook.fill(book);
            book.write(out);
        }
        return file;
    }

    private Path xls(boolean furnished) throws IOException {
        Path file = folder.resolve("a.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            if (furnished) {
                FurnishedBook.fill(book);
            } else {
                FurnishedBook.plain(book);
            }
            book.write(out);
        }
        return file;
    }

    private static String told(Line line) {
        PeopleLine one = (PeopleLine) line;
        return one.identity().name()
                + one.identity().document()
                + one.identity().phone()
                + one.householdAddress()
                + one.note();
    }

    private void roundTrip(Path file, String ending, int moved) throws Exception {
        Path returned = handBack(file, "b." + ending);
        assertThat(read(returned).lines()).hasSameSizeAs(read(file).lines());
        assertThat(problems(read(returned)))
                .extracting(problem -> problem.code() + problem.value())
                .isEqualTo(problems(read(file)).stream()
                        .map(problem -> problem.code() + problem.value())
                        .toList());

        Path half = put(returned, "c." + ending, 4, FurnishedBook.ID + moved, FurnishedBook.id(0));
        assertThat(problems(read(half))).extracting(Problem::code).containsExactly("phone.form");
        Path again = handBack(half, "d." + ending);
        try (Workbook book = WorkbookFactory.create(again.toFile(), null, true)) {
            Sheet sheet = book.getSheetAt(0);
            long columns = 0;
            for (Cell cell : sheet.getRow(2)) {
                columns += cell.toString().equals("错误说明") ? 1 : 0;
            }
            assertThat(columns).isEqualTo(1);
            assertThat(sheet.getRow(4).getCell(FurnishedBook.ID + moved).getCellComment())
                    .isNull();
            assertThat(red(sheet.getRow(4).getCell(FurnishedBook.ID + moved))).isFalse();
            assertThat(red(sheet.getRow(5).getCell(FurnishedBook.PHONE + moved)))
                    .isTrue();
        }

        Path right = put(again, "e." + ending, 5, FurnishedBook.PHONE + moved, "13910000002");
        assertThat(problems(read(right))).isEmpty();
        assertThat(read(right).lines().stream().map(ReturnedWorkbookTest::told))
                .containsExactlyElementsOf(FurnishedBook.clean().stream().toList());
    }

    private Path put(Path file, String name, int row, int column, String text) throws IOException {
        Path copy = folder.resolve(name);
        try (InputStream in = Files.newInputStream(file);
                Workbook book = WorkbookFactory.create(in);
                OutputStream out = Files.newOutputStream(copy)) {
            book.getSheetAt(0).getRow(row).getCell(column).setCellValue(text);
            book.write(out);
        }
        return copy;
    }

    private static boolean red(Cell cell) {
        CellStyle style = cell.getCellStyle();
        return style.getFillPattern() == org.apache.poi.ss.usermodel.FillPatternType.SOLID_FOREGROUND
                && (style.getFillForegroundColor() == org.apache.poi.ss.usermodel.IndexedColors.CORAL.getIndex()
                        || style.getFillForegroundColorColor() instanceof org.apache.poi.xssf.usermodel.XSSFColor colour
                                && "FFFF9999".equals(colour.getARGBHex()));
    }

    @Test
    void anXlsxPutRightStepByStepImportsAsTheCleanList() throws Exception {
        roundTrip(xlsx(), "xlsx", 1);
    }

    @Test
    void anXlsIsMarkedInAFirstColumnWhereThatIsSafe() throws Exception {
        roundTrip(xls(false), "xls", 1);
    }

    @Test
    void anXlsWithFurnitureIsMarkedInALastColumn() throws Exception {
        roundTrip(xls(true), "xls", 0);
    }

    @Test
    void everyCellOfAnXlsMovesWithItsStyle() throws Exception {
        Path file = xls(false);
        try (Workbook before = WorkbookFactory.create(file.toFile(), null, true);
                Workbook after = WorkbookFactory.create(handBack(file, "b.xls").toFile(), null, true)) {
            same(before.getSheetAt(0), after.getSheetAt(0), 1);
            same(before.getSheetAt(1), after.getSheetAt(1), 0);
            assertThat(after.getSheetAt(0).getColumnWidth(3))
                    .isEqualTo(before.getSheetAt(0).getColumnWidth(2));
            assertThat(after.getSheetAt(0).getMergedRegions()).contains(new CellRangeAddress(0, 0, 1, 8));
        }
    }

    @Test
    void whatIsWrongIsRedWithItsSentence() throws Exception {
        try (Workbook book = WorkbookFactory.create(handBack(xlsx(), "b.xlsx").toFile(), null, true)) {
            Sheet sheet = book.getSheetAt(0);
            Cell id = sheet.getRow(4).getCell(FurnishedBook.ID + 1);
            assertThat(red(id)).isTrue();
            assertThat(id.getCellComment().getString().getString()).isEqualTo("错误说明：请改正id.check。");
            assertThat(id.getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("请改正id.check。");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("错误说明");
            Cell phone = sheet.getRow(5).getCell(FurnishedBook.PHONE + 1);
            assertThat(phone.getCellComment().getString().getString())
                    .as("a remark of the sender's own stays")
                    .isEqualTo("打过三次\n错误说明：请改正phone.form。");
            assertThat(red(sheet.getRow(6).getCell(FurnishedBook.ID + 1))).isFalse();
        }
    }

    @Test
    void everythingElseIsAsItWas() throws Exception {
        Path file = xlsx();
        try (XSSFWorkbook before = (XSSFWorkbook) WorkbookFactory.create(file.toFile(), null, true);
                XSSFWorkbook after = (XSSFWorkbook)
                        WorkbookFactory.create(handBack(file, "b.xlsx").toFile(), null, true)) {
            XSSFSheet was = before.getSheetAt(0);
            XSSFSheet is = after.getSheetAt(0);
            same(was, is, 1);
            same(before.getSheetAt(1), after.getSheetAt(1), 0);
            for (int column = 0; column < 12; column++) {
                assertThat(is.getColumnWidth(column + 1)).isEqualTo(was.getColumnWidth(column));
                assertThat(is.isColumnHidden(column + 1)).isEqualTo(was.isColumnHidden(column));
            }
            assertThat(is.isColumnHidden(0)).isFalse();
            assertThat(is.getMergedRegions())
                    .contains(new CellRangeAddress(0, 0, 1, 8), new CellRangeAddress(7, 8, 6, 6));
            assertThat(is.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 3);
            assertThat(is.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
            assertThat(is.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("B4:I9");
            assertThat(after.getPrintArea(0)).isEqualTo("花名册!$B$1:$I$9");
            assertThat(is.getRepeatingRows().formatAsString()).isEqualTo("1:4");
            assertThat(is.getDataValidations())
                    .extracting(one -> one.getRegions().getCellRangeAddress(0).formatAsString() + " "
                            + one.getValidationConstraint().getFormula1())
                    .containsExactlyInAnyOrder("E5:E9 \"男,女\"", "I5:I9 LEN(I5)<20");
            assertThat(is.getSheetConditionalFormatting()
                            .getConditionalFormattingAt(0)
                            .getFormattingRanges()[0]
                            .formatAsString())
                    .isEqualTo("F5:F9");
            assertThat(is.getHyperlink(8, 1).getAddress()).isEqualTo("https://example.invalid/");
            assertThat(is.getDrawingPatriarch().getShapes().getFirst().getAnchor())
                    .extracting("col1")
                    .hasToString("11");
            assertThat(after.getSheetAt(1).getRow(0).getCell(1).getCellFormula())
                    .isEqualTo("COUNTA(花名册!B5:B9)");
            assertThat(is.getRow(9).getCell(2).getCellFormula()).isEqualTo("COUNTA(C5:C9)&LEN(说明!A1)");
        }
    }

    private static void same(Sheet was, Sheet is, int moved) {
        for (Row row : was) {
            assertThat(is.getRow(row.getRowNum()).getHeight()).isEqualTo(row.getHeight());
            for (Cell cell : row) {
                Cell other = is.getRow(row.getRowNum()).getCell(cell.getColumnIndex() + moved);
                assertThat(other.getCellType()).isEqualTo(cell.getCellType());
                if (cell.getCellType() != CellType.FORMULA) {
                    assertThat(other.toString()).isEqualTo(cell.toString());
                }
                CellStyle before = cell.getCellStyle();
                CellStyle after = other.getCellStyle();
                assertThat(after.getDataFormatString()).isEqualTo(before.getDataFormatString());
                assertThat(after.getBorderBottom()).isEqualTo(before.getBorderBottom());
                assertThat(after.getAlignment()).isEqualTo(before.getAlignment());
                assertThat(after.getFontIndex()).isEqualTo(before.getFontIndex());
                assertThat(after.getLocked()).isEqualTo(before.getLocked());
                if (!red(other)) {
                    assertThat(after.getFillForegroundColorColor()).isEqualTo(before.getFillForegroundColorColor());
                }
            }
        }
    }

    @Test
    void noSentenceRunsAsAFormula() throws Exception {
        Path file = Files.writeString(
                folder.resolve("a.csv"), "姓名,身份证号,与户主关系\n=cmd|'/C calc'!A0," + FurnishedBook.wrong() + ",户主\n");
        RecognisedFile read = read(file);
        Path copy = folder.resolve("b.csv");
        try (OutputStream out = Files.newOutputStream(copy)) {
            ReturnedWorkbook.of(file, read)
                    .write(
                            problems(read).stream()
                                    .map(problem -> new Remark(problem.place(), "=cmd 请改正。"))
                                    .toList(),
                            out);
        }
        assertThat(Files.readAllLines(copy).get(1)).startsWith("'=cmd");

        Path book = xlsx();
        RecognisedFile list = read(book);
        Path marked = folder.resolve("c.xlsx");
        try (OutputStream out = Files.newOutputStream(marked)) {
            ReturnedWorkbook.of(book, list)
                    .write(List.of(new Remark(problems(list).getFirst().place(), "=1+1")), out);
        }
        try (Workbook written = WorkbookFactory.create(marked.toFile(), null, true)) {
            Cell said = written.getSheetAt(0).getRow(4).getCell(0);
            assertThat(said.getCellType()).isEqualTo(CellType.STRING);
            assertThat(said.getCellStyle().getDataFormatString()).isEqualTo("@");
        }
    }
}
