package org.sevenloop.spreadsheet.line;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.read.Grid;
import org.sevenloop.spreadsheet.read.GridRow;
import org.sevenloop.spreadsheet.recognise.Column;
import org.sevenloop.spreadsheet.recognise.Field;
import org.sevenloop.spreadsheet.recognise.Table;
import org.sevenloop.spreadsheet.value.Fold;
import org.sevenloop.spreadsheet.value.Legend;

/** The codes of a table's columns, as a heading or a note on the sheet explains them. */
final class Codes {
    /** What is answered by yes or no, so that a note about no column in particular is about these. */
    private static final Set<Field> QUESTIONS = EnumSet.of(
            Field.FROM_WUHAN,
            Field.FROM_HUBEI,
            Field.REPORTED,
            Field.COOPERATES,
            Field.REACHABLE,
            Field.CONTACT,
            Field.SYMPTOMS,
            Field.REVIEW);

    private static final int LONGEST_CODE = 4;

    private final Map<Integer, Map<String, String>> byColumn = new HashMap<>();

    Codes(Table table) {
        Map<String, Map<String, String>> notes = notes(table.grid(), table);
        for (Column column : table.columns()) {
            Map<String, String> own = Legend.in(column.heading());
            if (column.field() == null) {
                continue;
            }
            String heading = Fold.tight(column.heading());
            for (Map.Entry<String, Map<String, String>> note : notes.entrySet()) {
                boolean named = !note.getKey().isEmpty() && heading.contains(note.getKey());
                boolean asked = note.getKey().isEmpty() && QUESTIONS.contains(column.field());
                own = own.isEmpty() && (named || asked) ? note.getValue() : own;
            }
            if (!own.isEmpty()) {
                byColumn.put(column.index(), own);
            }
        }
    }

    private static Map<String, Map<String, String>> notes(Grid grid, Table table) {
        Map<String, Map<String, String>> notes = new HashMap<>();
        for (GridRow row : grid.rows()) {
            boolean heading = row.index() >= table.firstHeadingRow() && row.index() < table.firstDataRow();
            if (heading || row.count() > 3) {
                continue;
            }
            for (Cell cell : row.filled()) {
                Map<String, String> codes = Legend.in(cell.text());
                if (!codes.isEmpty()) {
                    notes.putIfAbsent(Legend.about(cell.text()), codes);
                }
            }
        }
        return notes;
    }

    /** The cell with what its code stands for; any other cell as it is. */
    Cell meaning(Cell cell) {
        if (byColumn.isEmpty() || cell.text().length() > LONGEST_CODE) {
            return cell;
        }
        String meaning = byColumn.getOrDefault(cell.column(), Map.of())
                .get(Fold.tight(cell.text()).toUpperCase(Locale.ROOT));
        return meaning == null ? cell : Cell.text(cell.row(), cell.column(), meaning);
    }
}
