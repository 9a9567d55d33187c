package org.sevenloop.spreadsheet.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import org.sevenloop.model.report.BlankForm;

/** Two forms as superiors make them, invented: one of counts under groups, one of people with sums, notes and signatures. */
public final class TestForms {
    public static final String COUNTS = "每日重点人员统计表.xlsx";
    public static final String PEOPLE = "返乡人员每日登记表.xlsx";
    /** Blank rows of the form of people. */
    public static final int FREE = 4;

    private TestForms() {}

    /** Title, a line of fields, groups over 当日新增 and 累计, one row of cells, and signatures. */
    public static BlankForm counts() {
        try (Workbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("统计");
            texts(sheet, 0, "重点人员每日统计表");
            texts(sheet, 1, "填报单位：                填报日期：    年   月   日");
            texts(sheet, 2, "武汉返乡人员", "", "湖北其他地市返乡人员", "", "居家隔离", "", "备注");
            texts(sheet, 3, "当日新增", "现有", "当日新增", "现有", "当日新增", "现有");
            CellStyle red = framed(book);
            red.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
            red.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            for (int column = 0; column < 7; column++) {
                cell(sheet, 4, column).setCellStyle(red);
            }
            sheet.getRow(4).setHeightInPoints(33);
            texts(sheet, 5, "两类合计", "");
            cell(sheet, 5, 1).setCellFormula("B5+D5");
            texts(sheet, 6, "填报人：          审核人：          签发人：");
            merge(sheet, 0, 0, 6);
            merge(sheet, 1, 0, 6);
            merge(sheet, 2, 0, 1);
            merge(sheet, 2, 2, 3);
            merge(sheet, 2, 4, 5);
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 6, 6));
            merge(sheet, 6, 0, 6);
            return form(book, COUNTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Headings in two rows with a repeated group, blank rows with a formula in each, a sum, notes and a merged footer. */
    public static BlankForm people() {
        try (Workbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("登记");
            texts(sheet, 0, "返乡人员每日登记表");
            texts(sheet, 1, "单位：            填表人：            填表时间：");
            texts(sheet, 2, "序号", "姓名", "身份证号码", "电话排查", "", "入户排查", "", "年龄", "是否成年");
            texts(sheet, 3, "", "", "", "联系电话", "现住地址", "现住地址", "体温");
            CellStyle frame = framed(book);
            for (int row = 4; row < 4 + FREE; row++) {
                for (int column = 0; column < 9; column++) {
                    cell(sheet, row, column).setCellStyle(frame);
                }
                cell(sheet, row, 8).setCellFormula("IF(H" + (row + 1) + ">=18,\"是\",\"否\")");
                sheet.getRow(row).setHeightInPoints(27);
            }
            texts(sheet, 8, "合计");
            cell(sheet, 8, 1).setCellFormula("COUNTA(B5:B8)");
            cell(sheet, 8, 7).setCellFormula("SUM(H5:H8)");
            texts(sheet, 9, "注：请于每日17时前报送。");
            texts(sheet, 10, "填表人：            负责人：");
            sheet.getRow(10).setHeightInPoints(40);
            merge(sheet, 0, 0, 8);
            merge(sheet, 1, 0, 8);
            merge(sheet, 2, 3, 4);
            merge(sheet, 2, 5, 6);
            for (int column : new int[] {0, 1, 2, 7, 8}) {
                sheet.addMergedRegion(new CellRangeAddress(2, 3, column, column));
            }
            merge(sheet, 9, 0, 8);
            merge(sheet, 10, 0, 8);
            sheet.setColumnWidth(2, 22 * 256);
            book.setPrintArea(0, 0, 8, 0, 10);
            inline(cell(sheet, 1, 0));
            return form(book, PEOPLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Many rows under one another, each with a number in its first cell. */
    public static BlankForm lines(int rows) {
        try (Workbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("明细");
            texts(sheet, 0, "序号", "小区", "当日新增", "备注");
            for (int row = 1; row < rows; row++) {
                texts(sheet, row, Integer.toString(row), "", "");
            }
            return form(book, "明细表.xlsx");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text within the cell, as some programs write it, and not in the table of all texts. */
    private static void inline(Cell cell) {
        CTCell raw = ((XSSFCell) cell).getCTCell();
        String text = cell.getStringCellValue();
        raw.unsetV();
        raw.setT(STCellType.INLINE_STR);
        raw.addNewIs().setT(text);
    }

    public static Workbook open(byte[] content) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CellStyle framed(Workbook book) {
        CellStyle style = book.createCellStyle();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private static BlankForm form(Workbook book, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return new BlankForm(name, out.toByteArray());
    }

    private static void texts(Sheet sheet, int row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                cell(sheet, row, column).setCellValue(texts[column]);
            }
        }
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return line.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static void merge(Sheet sheet, int row, int from, int to) {
        sheet.addMergedRegion(new CellRangeAddress(row, row, from, to));
    }
}
