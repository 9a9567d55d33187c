package org.sevenloop.model.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole workbook read: one kind, its tables, and all data rows in order.
 *
 * @param placeHints texts that may name the community (titles, 填报单位), most telling first
 * @param problems of whole sheets: one of another kind, which has to come in a file of its own
 * @param pieces all rows of a file that is too large to be held; {@code lines} are the first of them then. Null: it is not
 */
public record RecognisedFile(
        String fileName,
        SheetKind kind,
        List<RecognisedTable> tables,
        List<Line> lines,
        List<String> placeHints,
        List<Problem> problems,
        @Nullable Pieces pieces) {
    public RecognisedFile(
            String fileName,
            SheetKind kind,
            List<RecognisedTable> tables,
            List<Line> lines,
            List<String> placeHints,
            List<Problem> problems) {
        this(fileName, kind, tables, lines, placeHints, problems, null);
    }

    public RecognisedFile(
            String fileName, SheetKind kind, List<RecognisedTable> tables, List<Line> lines, List<String> placeHints) {
        this(fileName, kind, tables, lines, placeHints, List.of());
    }

    /** A row as written. */
    public record PreviewRow(String sheet, int row, List<String> cells) {}
}
