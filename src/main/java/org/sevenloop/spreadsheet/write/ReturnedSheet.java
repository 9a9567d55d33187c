package org.sevenloop.spreadsheet.write;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.sevenloop.spreadsheet.read.RemarkColumn;

/** One sheet of a workbook on its way back. */
final class ReturnedSheet {
    private static final int WIDTH = 40 * 256;
    private static final int NONE = -1;

    private final Sheet sheet;
    private final Marks marks;
    private int column;
    private int moved;

    ReturnedSheet(Sheet sheet, Marks marks) {
        this.sheet = sheet;
        this.marks = marks;
        this.column = present();
    }

    /** @param headings the first heading row of each table, with how many rows it takes */
    void tell(List<Remark> remarks, Map<Integer, Integer> headings) {
        if (column != NONE) {
            forget();
        }
        if (remarks.isEmpty()) {
            return;
        }
        if (column == NONE) {
            open();
        }
        headings.forEach(this::head);
        if (headings.isEmpty()) {
            say(sheet.getFirstRowNum(), "", true); // found again by it, where no heading can stand
        }
        Map<Integer, Set<String>> byRow = new TreeMap<>();
        Map<Cell, Set<String>> byCell = new LinkedHashMap<>();
        for (Remark remark : remarks) {
            int row = remark.place().row();
            int at = remark.place().column();
            boolean whole = at < 0;
            byRow.computeIfAbsent(row, ignored -> new LinkedHashSet<>()).add(remark.sentence());
            if (!whole) {
                Cell cell = cell(row, at + (at >= column ? moved : 0));
                byCell.computeIfAbsent(cell, ignored -> new LinkedHashSet<>()).add(remark.sentence());
            }
        }
        byCell.forEach((cell, sentences) -> marks.mark(cell, String.join("\n", sentences)));
        byRow.forEach((row, sentences) -> {
            if (!headings.containsKey(row)) {
                say(row, String.join("", sentences), headings.isEmpty());
            }
        });
    }

    /** The column of an earlier return; none where there was none. */
    private int present() {
        for (Row row : sheet) {
            if (row.getRowNum() > sheet.getFirstRowNum() + RemarkColumn.ROWS_SEARCHED) {
                break;
            }
            for (Cell cell : row) {
                boolean text = cell.getCellType() == CellType.STRING;
                if (text
                        && (RemarkColumn.heads(cell.getStringCellValue())
                                || cell.getStringCellValue().startsWith(RemarkColumn.LABEL))) {
                    return cell.getColumnIndex();
                }
            }
        }
        return NONE;
    }

    /** What an earlier return said: the sentences, the red and the comments. */
    private void forget() {
        for (Row row : sheet) {
            for (Cell cell : row) {
                marks.unmark(cell);
            }
            Cell said = row.getCell(column);
            if (said != null
                    && said.getCellType() == CellType.STRING
                    && !RemarkColumn.heads(said.getStringCellValue())) {
                said.setBlank();
            }
        }
    }

    /** Makes room for the column: the first, or the last where moving the others would harm something. */
    private void open() {
        if (sheet instanceof XSSFSheet xlsx && XlsxFirstColumn.possible(xlsx)) {
            XlsxFirstColumn.insert(xlsx);
            column = 0;
            moved = 1;
        } else if (sheet instanceof HSSFSheet xls && XlsFirstColumn.possible(xls)) {
            XlsFirstColumn.insert(xls);
            column = 0;
            moved = 1;
        } else {
            column = XlsxFirstColumn.width(sheet);
        }
        sheet.setColumnWidth(column, WIDTH);
    }

    private void head(int row, int rows) {
        Cell cell = cell(row, column);
        if (!cell.toString().isEmpty()) {
            return;
        }
        cell.setCellValue(RemarkColumn.HEADING);
        Cell beside = column == 0 ? firstBeside(row) : sheet.getRow(row).getCell(column - 1);
        if (beside != null) {
            cell.setCellStyle(beside.getCellStyle());
        }
        if (rows > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row, row + rows - 1, column, column));
        }
    }

    private Cell firstBeside(int row) {
        for (Cell cell : sheet.getRow(row)) {
            if (cell.getColumnIndex() > column) {
                return cell;
            }
        }
        return cell(row, column + 1);
    }

    private void say(int row, String sentences, boolean labelled) {
        Cell cell = cell(row, column);
        cell.setCellValue((labelled ? RemarkColumn.LABEL : "") + sentences);
        cell.setCellStyle(remarkStyle());
        if (cell.getRow() instanceof XSSFRow there && !there.getCTRow().getCustomHeight()) {
            there.setHeight((short) -1); // as high as its text: nobody chose another height
        }
    }

    private CellStyle remarkStyle() {
        return marks.remark(style -> {
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("@"));
        });
    }

    private Cell cell(int row, int at) {
        Row there = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        Cell cell = there.getCell(at);
        if (cell != null) {
            return cell;
        }
        Cell made = there.createCell(at);
        CellStyle style = there.isFormatted() ? there.getRowStyle() : sheet.getColumnStyle(at);
        if (style != null) {
            made.setCellStyle(style);
        }
        return made;
    }
}
