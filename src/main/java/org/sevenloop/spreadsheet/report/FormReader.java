package org.sevenloop.spreadsheet.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.sevenloop.model.report.BlankForm;
import org.sevenloop.model.report.FormSheet;
import org.sevenloop.spreadsheet.read.UnreadableFileException;

/** A blank form as sheets to look at and point at. */
public final class FormReader {
    private static final int MOST_ROWS = 200;
    private static final int MOST_COLUMNS = 100;
    /** Excel counts widths in parts of a character. */
    private static final int CHARACTER = 256;

    private final DataFormatter format = new DataFormatter();

    private FormReader() {}

    /** @throws UnreadableFileException where it is no form that can be filled */
    public static List<FormSheet> read(BlankForm blank) throws UnreadableFileException {
        try (Workbook book = FormBook.open(blank.content(), blank.name())) {
            FormReader reader = new FormReader();
            List<FormSheet> sheets = new ArrayList<>();
            for (Sheet sheet : book) {
                boolean shown = book.getSheetVisibility(book.getSheetIndex(sheet)) == SheetVisibility.VISIBLE;
                if (shown && sheet.getPhysicalNumberOfRows() > 0) {
                    sheets.add(reader.sheet(sheet));
                }
            }
            if (sheets.isEmpty()) {
                throw new UnreadableFileException("empty", blank.name());
            }
            Optional<Cell> filled = Filled.first(book);
            if (filled.isPresent()) {
                throw new UnreadableFileException(
                        "filled",
                        blank.name(),
                        filled.get().getSheet().getSheetName()
                                + '!'
                                + filled.get().getAddress());
            }
            return sheets;
        } catch (IOException e) {
            throw new UnreadableFileException("damaged", blank.name());
        }
    }

    private FormSheet sheet(Sheet sheet) {
        int rows = Math.min(sheet.getLastRowNum() + 1, MOST_ROWS);
        List<FormSheet.Cell> cells = merged(sheet);
        int width = 1;
        for (FormSheet.Cell merge : cells) {
            width = Math.max(width, merge.column() + merge.width());
        }
        List<FormSheet.Cell> singles = new ArrayList<>();
        for (Row row : sheet) {
            width = Math.max(width, row.getLastCellNum());
            for (Cell cell : row) {
                boolean covered = cells.stream().anyMatch(each -> covers(each, cell));
                if (!covered && row.getRowNum() < rows && cell.getCellType() != CellType.BLANK) {
                    singles.add(new FormSheet.Cell(
                            row.getRowNum(), cell.getColumnIndex(), 1, 1, text(cell), formula(cell)));
                }
            }
        }
        cells.addAll(singles);
        return new FormSheet(sheet.getSheetName(), rows, widths(sheet, Math.min(width, MOST_COLUMNS)), cells);
    }

    private List<FormSheet.Cell> merged(Sheet sheet) {
        List<FormSheet.Cell> cells = new ArrayList<>();
        for (CellRangeAddress merge : sheet.getMergedRegions()) {
            Row row = sheet.getRow(merge.getFirstRow());
            Cell cell = row == null ? null : row.getCell(merge.getFirstColumn());
            cells.add(new FormSheet.Cell(
                    merge.getFirstRow(),
                    merge.getFirstColumn(),
                    merge.getLastRow() - merge.getFirstRow() + 1,
                    merge.getLastColumn() - merge.getFirstColumn() + 1,
                    cell == null ? "" : text(cell),
                    cell != null && formula(cell)));
        }
        return cells;
    }

    private static List<Integer> widths(Sheet sheet, int count) {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < count; column++) {
            columns.add(sheet.isColumnHidden(column) ? 0 : sheet.getColumnWidth(column) / CHARACTER);
        }
        return columns;
    }

    private static boolean formula(Cell cell) {
        return cell.getCellType() == CellType.FORMULA;
    }

    private static boolean covers(FormSheet.Cell merged, Cell cell) {
        return cell.getRowIndex() >= merged.row()
                && cell.getRowIndex() < merged.row() + merged.height()
                && cell.getColumnIndex() >= merged.column()
                && cell.getColumnIndex() < merged.column() + merged.width();
    }

    private String text(Cell cell) {
        return formula(cell) ? "=" + cell.getCellFormula() : format.formatCellValue(cell);
    }
}
