package org.sevenloop.spreadsheet.report;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Makes a list's rows high enough for what was written into them: a number cut in half on paper is no use to anybody. */
final class RowHeights {
    private static final int CHARACTER = 256;
    private static final float LINE = 1.35f;
    /** What Excel leaves free at both sides of a cell, in characters. */
    private static final double PADDING = 0.8;

    private RowHeights() {}

    /** Only cells that break their lines make a row higher; none is made lower than the form has it. */
    static void fit(Sheet sheet, Row row) {
        float needed = 0;
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
                double room = (double) sheet.getColumnWidth(cell.getColumnIndex()) / CHARACTER - PADDING;
                int lines = (int) Math.ceil(width(cell.getStringCellValue()) / Math.max(1, room));
                int points = sheet.getWorkbook()
                        .getFontAt(cell.getCellStyle().getFontIndex())
                        .getFontHeightInPoints();
                needed = Math.max(needed, lines * points * LINE);
            }
        }
        if (needed > row.getHeightInPoints()) {
            row.setHeightInPoints(needed);
        }
    }

    /** In characters: a Chinese one is as wide as two digits. */
    private static int width(String text) {
        return text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }
}
