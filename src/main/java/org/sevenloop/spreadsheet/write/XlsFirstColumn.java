package org.sevenloop.spreadsheet.write;

import org.apache.poi.hssf.record.RecordBase;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.PaneInformation;

/** Inserts a first column into a sheet of an xls: POI moves cells, formulas and merges, the widths are moved here. */
final class XlsFirstColumn {
    private static final int MOST_COLUMNS = 255;

    private XlsFirstColumn() {}

    /** Not where the sheet has what POI can read but not move: validations, conditional formats, filters, pictures, comments, panes. */
    static boolean possible(HSSFSheet sheet) {
        boolean drawn = sheet.getSheet().getRecords().stream()
                .map(RecordBase::getClass)
                .anyMatch(type -> type.getSimpleName().matches("EscherAggregate|DrawingRecord|ObjRecord|AutoFilterInfoRecord"));
        PaneInformation pane = sheet.getPaneInformation();
        boolean named = sheet.getWorkbook().getAllNames().stream()
                .anyMatch(name -> name.getSheetIndex() >= 0 || sheet.getSheetName().equals(sheetOf(name)));
        return !drawn
                && !named
                && sheet.getDataValidations().isEmpty()
                && sheet.getSheetConditionalFormatting().getNumConditionalFormattings() == 0
                && (pane == null || pane.getVerticalSplitPosition() == 0)
                && XlsxFirstColumn.width(sheet) < MOST_COLUMNS;
    }

    private static String sheetOf(org.apache.poi.ss.usermodel.Name name) {
        try {
            return name.getSheetName();
        } catch (RuntimeException nowhere) {
            return "";
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
        sheet.shiftColumns(0, width, 1);
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
