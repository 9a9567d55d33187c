package org.sevenloop.spreadsheet.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.report.BlankForm;
import org.sevenloop.spreadsheet.read.UnreadableFileException;

/** Fills a superior's own form. Whatever nothing is bound to stays as it was: styles, widths, heights, merges, formulas. */
public final class FormFiller {
    private final Workbook book;

    private FormFiller(Workbook book) {
        this.book = book;
    }

    /** @param note who takes it along and what for, kept in the file's properties; blank for none */
    public static byte[] fill(BlankForm blank, FormContent content, String note) throws UnreadableFileException {
        try (Workbook book = FormBook.open(blank.content(), blank.name())) {
            new FormFiller(book).fill(content);
            if (!note.isEmpty() && book instanceof XSSFWorkbook xlsx) {
                POIXMLProperties.CoreProperties properties =
                        xlsx.getProperties().getCoreProperties();
                properties.setDescription(note);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(FormContent content) {
        content.figures().forEach((at, figure) -> set(cell(at), figure));
        content.lines().forEach((at, words) -> set(cell(at), LineWords.fill(text(cell(at)), words)));
        // From the bottom, so that no list moves what is still to be filled.
        content.lists().entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Place, ?> each) -> each.getKey().row())
                        .reversed())
                .forEach(each -> list(each.getKey(), each.getValue()));
        compute();
    }

    private void list(Place at, List<Map<Integer, Object>> rows) {
        Sheet sheet = sheet(at);
        new RowMaker(sheet, at.row()).makeRoomFor(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            for (Map.Entry<Integer, Object> each : rows.get(i).entrySet()) {
                set(cell(sheet, at.row() + i, each.getKey()), each.getValue());
            }
            RowHeights.fit(sheet, row(sheet, at.row() + i));
        }
    }

    private static void set(Cell cell, Object value) {
        // A text that stands in the cell itself, as some programs write it, would stay beside the new one.
        cell.setBlank();
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day && dated(cell)) {
            cell.setCellValue(day);
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private static boolean dated(Cell cell) {
        return DateUtil.isADateFormat(
                cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
    }

    private Sheet sheet(Place at) {
        Sheet sheet = book.getSheet(at.sheet());
        return sheet == null ? book.getSheetAt(0) : sheet;
    }

    private Cell cell(Place at) {
        return cell(sheet(at), at.row(), at.column());
    }

    private static Cell cell(Sheet sheet, int index, int column) {
        return row(sheet, index).getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static Row row(Sheet sheet, int index) {
        Row row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    /** Programs that show a file without computing, such as a preview in a chat, show what is kept beside the formulas. */
    private void compute() {
        FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
        book.setForceFormulaRecalculation(true);
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        compute(evaluator, cell);
                    }
                }
            }
        }
    }

    private static void compute(FormulaEvaluator evaluator, Cell cell) {
        try {
            evaluator.evaluateFormulaCell(cell);
        } catch (RuntimeException unknownHere) {
            // A function that only Excel or WPS knows: they compute it when they open the file.
            cell.setCellFormula(cell.getCellFormula());
        }
    }
}
