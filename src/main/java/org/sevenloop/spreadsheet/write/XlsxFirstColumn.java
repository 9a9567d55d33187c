package org.sevenloop.spreadsheet.write;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBreak;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCols;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPane;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTProtectedRange;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSelection;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetView;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/**
 * Inserts a first column into a sheet of an xlsx. POI moves cells, formulas, merges, comments, links, names and the ranges of
 * conditional formats; widths, validations, panes, filters, pictures and protected ranges are moved here.
 */
final class XlsxFirstColumn {
    private static final int LEAST_MOVED = 64;

    private XlsxFirstColumn() {}

    /**
     * Not where something points into the sheet that cannot be moved along: tables with names of their own, pivot tables,
     * charts, and what newer programs keep beside the standard.
     */
    static boolean possible(XSSFSheet sheet) {
        boolean charts = false;
        for (var part : sheet.getWorkbook().getRelations()) {
            charts |= part instanceof XSSFSheet other && charted(other);
        }
        return sheet.getTables().isEmpty()
                && sheet.getWorkbook().getPivotTables().isEmpty()
                && !charts
                && !sheet.getCTWorksheet().isSetExtLst();
    }

    private static boolean charted(XSSFSheet sheet) {
        return sheet.getRelations().stream()
                .filter(XSSFDrawing.class::isInstance)
                .map(POIXMLDocumentPart::getRelations)
                .anyMatch(parts -> parts.stream()
                        .anyMatch(part -> part.getPackagePart().getContentType().contains("chart")));
    }

    /** How many columns of the sheet are in use. */
    static int width(Sheet sheet) {
        int width = 0;
        for (Row row : sheet) {
            width = Math.max(width, row.getLastCellNum());
        }
        for (CellRangeAddress merge : sheet.getMergedRegions()) {
            width = Math.max(width, merge.getLastColumn() + 1);
        }
        return width;
    }

    static void insert(XSSFSheet sheet) {
        Map<Name, String> wholeRows = wholeRows(sheet);
        sheet.shiftColumns(0, Math.max(width(sheet), LEAST_MOVED), 1);
        wholeRows.forEach(Name::setRefersToFormula);
        CTWorksheet xml = sheet.getCTWorksheet();
        widths(xml);
        validations(xml);
        views(xml);
        if (xml.isSetAutoFilter()) {
            xml.getAutoFilter().setRef(Ranges.right(xml.getAutoFilter().getRef()));
        }
        if (xml.isSetProtectedRanges()) {
            for (CTProtectedRange range : xml.getProtectedRanges().getProtectedRangeArray()) {
                range.setSqref(Ranges.right(range.getSqref()));
            }
        }
        if (xml.isSetColBreaks()) {
            for (CTBreak each : xml.getColBreaks().getBrkArray()) {
                each.setId(each.getId() + 1);
            }
        }
        pictures(sheet);
    }

    /** Titles that are printed on every page are whole rows, which no column's move concerns. */
    private static Map<Name, String> wholeRows(XSSFSheet sheet) {
        Map<Name, String> names = new HashMap<>();
        for (Name name : sheet.getWorkbook().getAllNames()) {
            String refers = name.getRefersToFormula();
            if (refers != null && refers.matches(".*!\\$\\d+:\\$\\d+")) {
                names.put(name, refers);
            }
        }
        return names;
    }

    private static void widths(CTWorksheet xml) {
        for (CTCols columns : xml.getColsArray()) {
            for (CTCol column : columns.getColArray()) {
                column.setMin(Math.min(column.getMin() + 1, Ranges.COLUMNS));
                column.setMax(Math.min(column.getMax() + 1, Ranges.COLUMNS));
            }
        }
    }

    private static void validations(CTWorksheet xml) {
        if (!xml.isSetDataValidations()) {
            return;
        }
        for (CTDataValidation one : xml.getDataValidations().getDataValidationArray()) {
            one.setSqref(Ranges.right(one.getSqref()));
            if (one.isSetFormula1()) {
                one.setFormula1(Ranges.rightInFormula(one.getFormula1()));
            }
            if (one.isSetFormula2()) {
                one.setFormula2(Ranges.rightInFormula(one.getFormula2()));
            }
        }
    }

    private static void views(CTWorksheet xml) {
        if (!xml.isSetSheetViews()) {
            return;
        }
        for (CTSheetView view : xml.getSheetViews().getSheetViewArray()) {
            if (view.isSetPane()) {
                CTPane pane = view.getPane();
                if (pane.isSetXSplit() && pane.getXSplit() > 0) {
                    pane.setXSplit(pane.getXSplit() + 1);
                    pane.setTopLeftCell(pane.isSetTopLeftCell() ? Ranges.right(pane.getTopLeftCell()) : "B1");
                }
            }
            for (CTSelection selection : view.getSelectionArray()) {
                if (selection.isSetActiveCell()) {
                    selection.setActiveCell(Ranges.right(selection.getActiveCell()));
                    selection.setSqref(Ranges.right(selection.getSqref()));
                }
            }
        }
    }

    private static void pictures(XSSFSheet sheet) {
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        if (drawing == null) {
            return;
        }
        for (CTTwoCellAnchor anchor : drawing.getCTDrawing().getTwoCellAnchorArray()) {
            anchor.getFrom().setCol(anchor.getFrom().getCol() + 1);
            anchor.getTo().setCol(anchor.getTo().getCol() + 1);
        }
        for (var anchor : drawing.getCTDrawing().getOneCellAnchorArray()) {
            anchor.getFrom().setCol(anchor.getFrom().getCol() + 1);
        }
    }
}
