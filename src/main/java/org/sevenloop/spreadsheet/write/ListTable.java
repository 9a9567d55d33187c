package org.sevenloop.spreadsheet.write;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list to be handed on as a workbook.
 *
 * @param rows values in the order of the columns: text, number ({@link Number}), date ({@link java.time.LocalDate}) or null
 */
public record ListTable(String sheet, String title, List<Column> columns, List<List<@Nullable Object>> rows) {
    /**
     * A column.
     *
     * @param group a heading above several neighbouring columns of the same group; blank for none
     * @param width in characters of the font
     */
    public record Column(String group, String heading, Form form, int width) {
        public static Column text(String heading, int width) {
            return new Column("", heading, Form.TEXT, width);
        }

        public static Column number(String heading, int width) {
            return new Column("", heading, Form.NUMBER, width);
        }

        public static Column date(String heading) {
            return new Column("", heading, Form.DATE, 12);
        }
    }

    /** How values are shown. Numbers of documents and phones are text, or a spreadsheet would damage them. */
    public enum Form {
        TEXT,
        NUMBER,
        DECIMAL,
        DATE
    }

    boolean grouped() {
        return columns.stream().anyMatch(column -> !column.group().isEmpty());
    }
}
