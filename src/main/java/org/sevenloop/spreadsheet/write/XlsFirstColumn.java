package org.sevenloop.spreadsheet.write;

import java.util.List;
import org.apache.poi.hssf.record.RecordBase;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.PaneInformation;

/**
 * Inserts a first column into a sheet of an xls. Cells, merges and widths are moved here: what POI moves by itself it writes
 * over with the next cell that is made.
 */
final class XlsFirstColumn {
    private static final int MOST_COLUMNS = 255;

    private XlsFirstColumn() {}

    /**
     * Not where the sheet has what POI can read but not move: formulas, validations, conditional formats, filters, pictures,
     * comments, links, frozen columns, names.
     */
    static boolean possible(HSSFSheet sheet) {
        boolean drawn = sheet.getSheet().getRecords().stream()
                .map(RecordBase::getClass)
                .anyMatch(type -> type.getSimpleName()
                        .matches("EscherAggregate|DrawingRecord|ObjRecord|AutoFilterInfoRecord|HyperlinkRecord"));
        PaneInformation pane = sheet.getPaneInformation();
        boolean named = sheet.getWorkbook().getAllNames().stream()
                .anyMatch(name ->
                        name.getSheetIndex() >= 0 || sheet.getSheetName().equals(sheetOf(name)));
        return !drawn
                && !named
                && !calculates(sheet.getWorkbook())
                && sheet.getDataValidations().isEmpty()
                && sheet.getSheetConditionalFormatting().getNumConditionalFormattings() == 0
                && (pane == null || pane.getVerticalSplitPosition() == 0)
                && XlsxFirstColumn.width(sheet) < MOST_COLUMNS;
    }

    private static String sheetOf(Name name) {
        try {
            return name.getSheetName();
        } catch (RuntimeException nowhere) {
            return "";
        }
    }

    private static boolean calculates(Workbook book) {
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static void move(Row row, int column) {
        Cell cell = row.getCell(column);
        if (cell == null) {
            return;
        }
        Cell moved = row.createCell(column + 1);
        moved.setCellStyle(cell.getCellStyle());
        switch (cell.getCellType()) {
            case STRING -> moved.setCellValue(cell.getRichStringCellValue());
            case NUMERIC -> moved.setCellValue(cell.getNumericCellValue());
            case BOOLEAN -> moved.setCellValue(cell.getBooleanCellValue());
            case ERROR -> moved.setCellErrorValue(cell.getErrorCellValue());
            default -> {}
        }
        row.removeCell(cell);
    }

    private static void merges(HSSFSheet sheet) {
        List<CellRangeAddress> merges = sheet.getMergedRegions();
        for (int i = merges.size() - 1; i >= 0; i--) {
            sheet.removeMergedRegion(i);
        }
        for (CellRangeAddress merge : merges) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(
                    merge.getFirstRow(), merge.getLastRow(), merge.getFirstColumn() + 1, merge.getLastColumn() + 1));
        }
    }

    static void insert(HSSFSheet sheet) {
        int width = XlsxFirstColumn.width(sheet);
        int[] widths = new int[width + 1];
        boolean[] hidden = new boolean[width + 1];
        CellStyle[] styles = new CellStyle[width + 1];
        for (int column = 0; column < width; column++) {
            widths[column] = sheet.getColumnWidth(column);
            hidden[column] = sheet.isColumnHidden(column);
            styles[column] = sheet.getColumnStyle(column);
        }
        for (Row row : sheet) {
            for (int column = row.getLastCellNum() - 1; column >= 0; column--) {
                move(row, column);
            }
        }
        merges(sheet);
        for (int column = width - 1; column >= 0; column--) {
            sheet.setColumnWidth(column + 1, widths[column]);
            sheet.setColumnHidden(column + 1, hidden[column]);
            if (styles[column] != null) {
                sheet.setDefaultColumnStyle(column + 1, styles[column]);
            }
        }
        sheet.setColumnHidden(0, false);
    }
}
