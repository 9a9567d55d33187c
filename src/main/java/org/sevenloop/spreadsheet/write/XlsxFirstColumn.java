package org.sevenloop.spreadsheet.write;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBreak;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCols;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtension;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtensionList;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPane;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTProtectedRange;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSelection;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetView;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Inserts a first column into a sheet of an xlsx. POI moves cells, formulas, merges, comments, links, names and the ranges of
 * conditional formats; widths, validations, panes, filters, pictures and protected ranges are moved here.
 */
final class XlsxFirstColumn {
    private static final int LEAST_MOVED = 64;
    /** Validations and conditional formats that refer to other sheets. */
    private static final Set<String> MOVABLE =
            Set.of("{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}", "{78C0D931-6437-407d-A8EE-F0AAD7539E65}");

    private XlsxFirstColumn() {}

    /**
     * Not where something points into the sheet that cannot be moved along: pivot tables, charts, and what newer programs
     * keep beside the standard, but for validations and conditional formats.
     */
    static boolean possible(XSSFSheet sheet) {
        boolean charts = false;
        for (var part : sheet.getWorkbook().getRelations()) {
            charts |= part instanceof XSSFSheet other && charted(other);
        }
        return sheet.getWorkbook().getPivotTables().isEmpty() && !charts && MOVABLE.containsAll(extensions(sheet));
    }

    private static List<String> extensions(XSSFSheet sheet) {
        CTExtensionList list = sheet.getCTWorksheet().getExtLst();
        return list == null
                ? List.of()
                : Arrays.stream(list.getExtArray()).map(CTExtension::getUri).toList();
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
        validations(xml, sheet.getSheetName());
        if (xml.isSetExtLst()) {
            extended(xml.getExtLst().getDomNode(), sheet.getSheetName());
        }
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
        sheet.getTables().forEach(XlsxFirstColumn::table);
        pictures(sheet);
    }

    private static void table(XSSFTable table) {
        CTTable xml = table.getCTTable();
        xml.setRef(Ranges.right(xml.getRef()));
        if (xml.isSetAutoFilter()) {
            xml.getAutoFilter().setRef(Ranges.right(xml.getAutoFilter().getRef()));
        }
        table.updateReferences();
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

    private static void validations(CTWorksheet xml, String sheet) {
        if (!xml.isSetDataValidations()) {
            return;
        }
        for (CTDataValidation one : xml.getDataValidations().getDataValidationArray()) {
            one.setSqref(Ranges.right(one.getSqref()));
            if (one.isSetFormula1()) {
                one.setFormula1(Ranges.rightInFormula(one.getFormula1(), sheet));
            }
            if (one.isSetFormula2()) {
                one.setFormula2(Ranges.rightInFormula(one.getFormula2(), sheet));
            }
        }
    }

    private static void extended(Node node, String sheet) {
        NodeList inside = node.getChildNodes();
        for (int i = 0; i < inside.getLength(); i++) {
            Node one = inside.item(i);
            String text = one.getNodeType() == Node.TEXT_NODE ? one.getNodeValue() : "";
            if (!text.isBlank() && "sqref".equals(node.getLocalName())) {
                one.setNodeValue(Ranges.right(text));
            } else if (!text.isBlank() && "f".equals(node.getLocalName())) {
                one.setNodeValue(Ranges.rightInFormula(text, sheet));
            }
            extended(one, sheet);
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
