package org.sevenloop.spreadsheet.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFEvaluationWorkbook;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaParsingWorkbook;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.FormulaShifter;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes room for more rows than a form has: what stands below moves down, and each new row is made like the first. */
final class RowMaker {
    private final Sheet sheet;
    private final int first;
    private final int free;

    RowMaker(Sheet sheet, int first) {
        this.sheet = sheet;
        this.first = first;
        this.free = FreeRows.count(sheet, first);
    }

    void makeRoomFor(int rows) {
        int more = rows - free;
        if (more <= 0) {
            return;
        }
        // Before the last free row, so that a sum over all of them grows with them.
        int at = free == 0 ? first : free == 1 ? first + 1 : first + free - 1;
        if (at <= sheet.getLastRowNum()) {
            sheet.shiftRows(at, sheet.getLastRowNum(), more, true, false);
        }
        for (int row = at; row < at + more; row++) {
            copyFirstTo(row);
        }
        if (free == 1) {
            growSums(first + more);
        }
    }

    private void copyFirstTo(int index) {
        Row pattern = sheet.getRow(first);
        Row row = sheet.createRow(index);
        if (pattern == null || index == first) {
            return;
        }
        if (pattern.getHeight() != sheet.getDefaultRowHeight()) {
            row.setHeight(pattern.getHeight());
        }
        if (pattern.getRowStyle() != null) {
            row.setRowStyle(pattern.getRowStyle());
        }
        for (Cell cell : pattern) {
            Cell copy = row.createCell(cell.getColumnIndex());
            copy.setCellStyle(cell.getCellStyle());
            if (cell.getCellType() == CellType.FORMULA) {
                copy.setCellFormula(moved(cell.getCellFormula(), index - first));
            }
        }
        for (CellRangeAddress merge : sheet.getMergedRegions()) {
            if (merge.getFirstRow() == first && merge.getLastRow() == first) {
                sheet.addMergedRegion(
                        new CellRangeAddress(index, index, merge.getFirstColumn(), merge.getLastColumn()));
            }
        }
    }

    private String moved(String formula, int rows) {
        Workbook book = sheet.getWorkbook();
        int index = book.getSheetIndex(sheet);
        SpreadsheetVersion version = book.getSpreadsheetVersion();
        FormulaShifter shifter =
                FormulaShifter.createForRowCopy(index, sheet.getSheetName(), first, first, rows, version);
        if (book instanceof XSSFWorkbook xlsx) {
            XSSFEvaluationWorkbook names = XSSFEvaluationWorkbook.create(xlsx);
            return moved(formula, index, shifter, names, names);
        }
        HSSFEvaluationWorkbook names = HSSFEvaluationWorkbook.create((HSSFWorkbook) book);
        return moved(formula, index, shifter, names, names);
    }

    private String moved(
            String formula,
            int index,
            FormulaShifter shifter,
            FormulaParsingWorkbook parsing,
            FormulaRenderingWorkbook rendering) {
        Ptg[] parts = FormulaParser.parse(formula, parsing, FormulaType.CELL, index, first);
        shifter.adjustFormula(parts, index);
        return FormulaRenderer.toFormulaString(rendering, parts);
    }

    /** A range of the one free row alone, A4:A4, becomes the range of all rows. */
    private void growSums(int last) {
        String row = Integer.toString(first + 1);
        Pattern range = Pattern.compile(
                "(?<![!A-Za-z$\\d])(\\$?[A-Z]{1,3}\\$?)" + row + ":(\\$?[A-Z]{1,3}\\$?)" + row + "(?!\\d)");
        for (Row each : sheet) {
            for (Cell cell : each) {
                if (cell.getCellType() == CellType.FORMULA) {
                    Matcher found = range.matcher(cell.getCellFormula());
                    if (found.find()) {
                        cell.setCellFormula(found.replaceAll("$1" + row + ":$2" + (last + 1)));
                    }
                }
            }
        }
    }
}
