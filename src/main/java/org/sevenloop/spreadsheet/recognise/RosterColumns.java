package org.sevenloop.spreadsheet.recognise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sevenloop.spreadsheet.value.ShiftTimes;

/** Settles which columns of a roster hold the names of people on duty. */
final class RosterColumns {
    private static final Set<Field> AXIS =
            EnumSet.of(Field.DAY, Field.MORNING, Field.EVENING, Field.NAME, Field.ON_DUTY);

    private RosterColumns() {}

    /** Whether a column read so far as this field may turn out to be a roster's column of names. */
    static boolean mayHoldNames(@Nullable Field field) {
        return field == null || AXIS.contains(field);
    }

    static List<Column> settle(List<Column> columns, Map<Integer, ContentProbe> probes) {
        boolean listed = columns.stream().anyMatch(column -> column.field() == Field.ON_DUTY);
        List<Column> settled = new ArrayList<>();
        for (Column column : columns) {
            settled.add(settle(column, probes.get(column.index()), listed));
        }
        return settled;
    }

    private static Column settle(Column column, @Nullable ContentProbe probe, boolean listed) {
        Field field = column.field();
        if (field == Field.PERIOD) {
            return column.as(Field.SHIFT, column.evidence());
        }
        if (field == Field.NAME) {
            return listed ? column.as(null, column.evidence()) : column.as(Field.ON_DUTY, column.evidence());
        }
        boolean heads = column.parts().stream()
                .anyMatch(part -> ShiftTimes.looksLikeOne(part) || RosterHeadings.looksLikeCheckpoint(part));
        boolean axis = field == Field.DAY || field == Field.MORNING || field == Field.EVENING || field == null && heads;
        if (axis) {
            return column.as(Field.DUTY, Column.Evidence.HEADING);
        }
        boolean names = field == null && !listed && !column.cells().isEmpty() && probe != null && probe.nameLists();
        return names ? column.as(Field.DUTY, Column.Evidence.CONTENT) : column;
    }
}
