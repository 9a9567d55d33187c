package org.sevenloop.spreadsheet.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.sevenloop.spreadsheet.value.Documents;
import org.sevenloop.spreadsheet.value.Phones;

/** Whether a form is blank: it is kept and handed on whole, so nobody's number may lie anywhere in it. */
final class Filled {
    private Filled() {}

    /** The first cell with somebody's number, in hidden sheets and far down too. */
    static Optional<Cell> first(Workbook book) {
        return StreamSupport.stream(book.spliterator(), false)
                .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> texts(cell).stream().anyMatch(Filled::ofSomebody))
                .findFirst();
    }

    /** What a cell holds, exactly, with what a formula last gave and what is noted at it. */
    private static List<String> texts(Cell cell) {
        List<String> texts = new ArrayList<>();
        boolean formula = cell.getCellType() == CellType.FORMULA;
        if (formula) {
            texts.add(cell.getCellFormula());
        }
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.STRING) {
            texts.add(cell.getStringCellValue());
        } else if (type == CellType.NUMERIC) {
            texts.add(BigDecimal.valueOf(cell.getNumericCellValue())
                    .stripTrailingZeros()
                    .toPlainString());
        }
        if (cell.getCellComment() != null) {
            texts.add(cell.getCellComment().getString().getString());
        }
        return texts;
    }

    /** The text as a whole, or a number among its words. */
    private static boolean ofSomebody(String text) {
        return number(text) || Arrays.stream(text.split("[^0-9Xx+]+")).anyMatch(Filled::number);
    }

    private static boolean number(String text) {
        return Documents.looksLikeCard(text) || Phones.looksLikeMobile(text);
    }
}
