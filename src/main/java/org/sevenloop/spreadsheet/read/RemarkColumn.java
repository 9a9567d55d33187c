package org.sevenloop.spreadsheet.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The column in which a list that was handed back says what is wrong. It is for people: no reader takes it in again. */
public final class RemarkColumn {
    public static final String HEADING = "错误说明";
    /** What a remark begins with where no heading stands above it. */
    public static final String LABEL = HEADING + "：";
    /** How far down a heading may stand. */
    public static final int ROWS_SEARCHED = 60;

    private RemarkColumn() {}

    public static boolean heads(String written) {
        return written.strip().equals(HEADING);
    }

    /** The rows without that column. */
    static List<GridRow> without(List<GridRow> rows) {
        Set<Integer> columns = new HashSet<>();
        for (GridRow row : rows.subList(0, Math.min(rows.size(), ROWS_SEARCHED))) {
            for (Cell cell : row.filled()) {
                if (heads(cell.text()) || cell.text().startsWith(LABEL)) {
                    columns.add(cell.column());
                }
            }
        }
        if (columns.isEmpty()) {
            return rows;
        }
        return rows.stream()
                .map(row -> row.of(row.filled().stream()
                        .filter(cell -> !columns.contains(cell.column()))
                        .toList()))
                .filter(row -> row.width() > 0)
                .toList();
    }
}
