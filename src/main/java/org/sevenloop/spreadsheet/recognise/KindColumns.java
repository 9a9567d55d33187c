package org.sevenloop.spreadsheet.recognise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.SheetKind;

/** Settles headings that mean one thing on one kind of list and another on the next: 核实情况, 落实情况, 类别. */
final class KindColumns {
    private static final Set<Field> LOOSE = EnumSet.of(Field.OUTCOME, Field.REVIEW, Field.MEASURE, Field.CATEGORY);

    private KindColumns() {}

    static List<Column> settle(SheetKind kind, List<Column> columns, Map<Integer, ContentProbe> probes) {
        if (kind == SheetKind.ROSTER) {
            return RosterColumns.settle(columns, probes);
        }
        Set<Field> taken = EnumSet.noneOf(Field.class);
        columns.stream().map(Column::field).filter(field -> field != null).forEach(taken::add);
        List<Column> settled = new ArrayList<>(columns.size());
        for (Column column : columns) {
            Field field = meant(kind, column, probes.get(column.index()), taken);
            settled.add(field == column.field() ? column : column.as(field, Column.Evidence.CONTENT));
        }
        return settled;
    }

    private static @Nullable Field meant(
            SheetKind kind, Column column, @Nullable ContentProbe probe, Set<Field> taken) {
        Field field = column.field();
        if (column.cells().isEmpty() || probe == null || field != null && !LOOSE.contains(field)) {
            return field;
        }
        return switch (kind) {
            case WATCH -> ofWatch(field, probe, taken);
            case PEOPLE -> !taken.contains(Field.TENURE) && probe.tenures() ? Field.TENURE : field;
            case VERIFICATION -> field == Field.REVIEW && taken.add(Field.OUTCOME) ? Field.OUTCOME : field;
            default -> field;
        };
    }

    private static @Nullable Field ofWatch(@Nullable Field field, ContentProbe probe, Set<Field> taken) {
        if (!taken.contains(Field.REVIEW) && probe.reviews()) {
            taken.add(Field.REVIEW);
            return Field.REVIEW;
        }
        if (!taken.contains(Field.MEASURE) && probe.measures()) {
            taken.add(Field.MEASURE);
            return Field.MEASURE;
        }
        return field;
    }
}
