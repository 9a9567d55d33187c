package org.sevenloop.spreadsheet.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.spreadsheet.read.GridRow;
import org.sevenloop.spreadsheet.recognise.Column.Evidence;

/** Which columns somebody has to be asked about, and what does not go together in what was said. */
public final class Doubts {
    private static final int SAMPLE = 200;
    /** Under no heading a stray remark is no column. */
    private static final int LEAST_SHARE = 5;
    /** From here on a wording was told by a pattern only. */
    private static final int PATTERN_RANK = 1000;

    private Doubts() {}

    /** The table with its unsure columns marked as such: filled without a meaning, or as likely as another. */
    public static Table marked(Table table) {
        List<GridRow> rows = table.rows();
        List<GridRow> sample = rows.subList(0, Math.min(SAMPLE, rows.size()));
        Map<Field, List<Column>> byField = table.byField();
        List<Column> columns = new ArrayList<>(table.columns().size());
        for (Column column : table.columns()) {
            boolean unsure = !column.said()
                    && filled(column, sample)
                    && (column.field() == null || rivalled(column, table.kind(), byField));
            columns.add(unsure ? column.as(column.field(), Evidence.UNSURE) : column);
        }
        return table.with(table.grid(), columns);
    }

    private static boolean filled(Column column, List<GridRow> sample) {
        long filled =
                sample.stream().filter(row -> row.cell(column.index()) != null).count();
        return column.cells().isEmpty() ? filled * LEAST_SHARE > sample.size() : filled > 0;
    }

    /** Whether a surer column, but no much surer one, was taken for the same. */
    private static boolean rivalled(Column column, SheetKind kind, Map<Field, List<Column>> byField) {
        Field field = column.field();
        if (field == null || !field.single() || kind == SheetKind.ROSTER || column.evidence() != Evidence.HEADING) {
            return false;
        }
        Column first = byField.getOrDefault(field, List.of(column)).getFirst();
        boolean near = (first.rank() >= PATTERN_RANK) == (column.rank() >= PATTERN_RANK);
        return first.index() != column.index() && !first.said() && near;
    }

    /** What was said of the table's columns and cannot be all right: one sentence each. */
    public static List<Problem> contradictions(Table table) {
        List<Problem> problems = new ArrayList<>();
        Map<Field, List<Column>> byField = table.byField();
        byField.forEach((field, columns) -> {
            List<Column> said = columns.stream()
                    .filter(column -> column.said() && field.single())
                    .sorted(Comparator.comparingInt(Column::index))
                    .toList();
            if (said.size() > 1) {
                problems.add(Problem.flag(
                        head(table, said.get(1)),
                        said.get(1).heading(),
                        "column.same",
                        Place.columnName(said.getFirst().index()),
                        Place.columnName(said.get(1).index())));
            }
        });
        boolean named =
                byField.containsKey(Field.NAME) || table.kind() == SheetKind.ROSTER || table.kind() == SheetKind.NET;
        boolean said = table.columns().stream().anyMatch(Column::said);
        if (!named && said) {
            problems.add(Problem.flag(head(table, table.columns().getFirst()), "", "column.name"));
        }
        return problems;
    }

    private static Place head(Table table, Column column) {
        return new Place(
                table.grid().name(), Math.max(0, table.firstHeadingRow() + table.headingRows() - 1), column.index());
    }
}
