package org.sevenloop.spreadsheet.report;

import java.util.HashSet;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** The blank rows that a form offers for a list: up to its notes, totals and signatures. */
final class FreeRows {
    private FreeRows() {}

    /** How many there are from a row on. */
    static int count(Sheet sheet, int first) {
        Row pattern = sheet.getRow(first);
        int count = 0;
        while (first + count <= sheet.getLastRowNum() && free(sheet, first + count, count + 1, pattern)) {
            count++;
        }
        return count;
    }

    /** A row that was never touched counts; one with a printed number of its own, or a formula as the first has it, too. */
    private static boolean free(Sheet sheet, int index, int number, @Nullable Row pattern) {
        Row row = sheet.getRow(index);
        if (merged(sheet, index)) {
            return false;
        }
        if (row == null) {
            return true;
        }
        Set<Integer> formulas = formulas(pattern);
        for (Cell cell : row) {
            boolean free =
                    switch (cell.getCellType()) {
                        case BLANK, _NONE -> true;
                        case STRING ->
                            cell.getStringCellValue().isBlank()
                                    || cell.getStringCellValue().strip().equals(Integer.toString(number));
                        case NUMERIC -> cell.getNumericCellValue() == number;
                        case FORMULA -> formulas.contains(cell.getColumnIndex());
                        default -> false;
                    };
            if (!free) {
                return false;
            }
        }
        return true;
    }

    private static Set<Integer> formulas(@Nullable Row row) {
        Set<Integer> columns = new HashSet<>();
        if (row != null) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    columns.add(cell.getColumnIndex());
                }
            }
        }
        return columns;
    }

    /** Whether cells of several rows stand as one here: a heading or a signature, and nobody's row. */
    private static boolean merged(Sheet sheet, int row) {
        for (CellRangeAddress merge : sheet.getMergedRegions()) {
            if (merge.getFirstRow() <= row && merge.getLastRow() >= row && merge.getFirstRow() < merge.getLastRow()) {
                return true;
            }
        }
        return false;
    }
}
