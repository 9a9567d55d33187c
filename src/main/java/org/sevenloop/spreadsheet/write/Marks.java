package org.sevenloop.spreadsheet.write;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.jspecify.annotations.Nullable;
import org.sevenloop.spreadsheet.read.RemarkColumn;

/**
 * Makes cells red with a comment, and plain again. Everything else of a cell's style stays; what fill it had before is kept
 * with the comment's author, so that the cell has it again when it is put right.
 */
final class Marks {
    private static final String AUTHOR = RemarkColumn.HEADING;
    private static final byte[] RED = {(byte) 0xFF, (byte) 0x99, (byte) 0x99};
    private static final int COMMENT_COLUMNS = 3;
    private static final int COMMENT_ROWS = 4;

    private final Workbook book;
    private final Map<Integer, CellStyle> red = new HashMap<>();
    private final Map<String, CellStyle> plain = new HashMap<>();
    private @Nullable CellStyle remark;

    Marks(Workbook book) {
        this.book = book;
    }

    /** The style of the sentences, made once a workbook. */
    CellStyle remark(Consumer<CellStyle> form) {
        if (remark == null) {
            CellStyle style = book.createCellStyle();
            Font font = book.createFont();
            font.setColor(IndexedColors.DARK_RED.getIndex());
            font.setFontName(book.getFontAt(0).getFontName());
            font.setFontHeightInPoints((short) 9);
            style.setFont(font);
            form.accept(style);
            remark = style;
        }
        return remark;
    }

    void mark(Cell cell, String sentence) {
        String fill = fill(cell.getCellStyle());
        cell.setCellStyle(
                red.computeIfAbsent((int) cell.getCellStyle().getIndex(), ignored -> reddened(cell.getCellStyle())));
        comment(cell, sentence, fill);
    }

    /** Takes away what an earlier return left at the cell. */
    void unmark(Cell cell) {
        Comment comment = cell.getCellComment();
        if (comment == null) {
            return;
        }
        String text = comment.getString().getString();
        String author = String.valueOf(comment.getAuthor());
        int ours = text.indexOf(RemarkColumn.LABEL);
        if (ours < 0 || !author.contains(AUTHOR)) {
            return;
        }
        String fill = author.substring(author.indexOf(AUTHOR) + AUTHOR.length());
        CellStyle now = cell.getCellStyle();
        cell.setCellStyle(plain.computeIfAbsent(now.getIndex() + fill, ignored -> filled(now, fill)));
        if (ours == 0) {
            cell.removeCellComment();
        } else {
            comment.setString(book.getCreationHelper()
                    .createRichTextString(text.substring(0, ours).stripTrailing()));
            comment.setAuthor(author.substring(0, author.indexOf(AUTHOR)));
        }
    }

    private void comment(Cell cell, String sentence, String fill) {
        CreationHelper helper = book.getCreationHelper();
        Comment own = cell.getCellComment();
        if (own != null) {
            String text = own.getString().getString();
            own.setString(helper.createRichTextString(text + '\n' + RemarkColumn.LABEL + sentence));
            own.setAuthor(own.getAuthor() + AUTHOR + fill);
            return;
        }
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 1 + COMMENT_COLUMNS);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + COMMENT_ROWS);
        Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(RemarkColumn.LABEL + sentence));
        comment.setAuthor(AUTHOR + fill);
        cell.setCellComment(comment);
    }

    private CellStyle reddened(CellStyle from) {
        CellStyle style = book.createCellStyle();
        style.cloneStyleFrom(from);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        if (style instanceof XSSFCellStyle xlsx) {
            xlsx.setFillForegroundColor(new XSSFColor(RED));
        } else {
            style.setFillForegroundColor(IndexedColors.CORAL.getIndex());
        }
        return style;
    }

    /** How a cell is filled, in a word: pattern and colour; nothing where it is not. */
    private static String fill(CellStyle style) {
        if (style.getFillPattern() == FillPatternType.NO_FILL) {
            return "";
        }
        String pattern = style.getFillPattern().name().toLowerCase(Locale.ROOT);
        if (style instanceof XSSFCellStyle xlsx && xlsx.getFillForegroundColorColor() != null) {
            String rgb = xlsx.getFillForegroundColorColor().getARGBHex();
            return rgb == null ? "" : ' ' + pattern + ' ' + rgb;
        }
        return style instanceof HSSFCellStyle ? " " + pattern + ' ' + style.getFillForegroundColor() : "";
    }

    private CellStyle filled(CellStyle from, String fill) {
        CellStyle style = book.createCellStyle();
        style.cloneStyleFrom(from);
        String[] parts = fill.strip().split(" ");
        if (parts.length < 2) {
            style.setFillPattern(FillPatternType.NO_FILL);
            style.setFillForegroundColor(IndexedColors.AUTOMATIC.getIndex());
            return style;
        }
        style.setFillPattern(FillPatternType.valueOf(parts[0].toUpperCase(Locale.ROOT)));
        if (style instanceof XSSFCellStyle xlsx) {
            XSSFColor colour = new XSSFColor();
            colour.setARGBHex(parts[1]);
            xlsx.setFillForegroundColor(colour);
        } else if (book instanceof HSSFWorkbook) {
            style.setFillForegroundColor(Short.parseShort(parts[1]));
        }
        return style;
    }
}
