package org.sevenloop.spreadsheet.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sevenloop.spreadsheet.value.DateReader;

/** A roster that is nothing but a column of days and one or more of names, under a title that says so. */
final class BareRoster {
    private static final Pattern DUTY = Pattern.compile("值班|值守|值勤|执勤|轮值|排班|带班");

    private BareRoster() {}

    static Optional<List<Column>> of(
            List<Column> columns, Map<Integer, ContentProbe> probes, DateReader dates, String title) {
        List<Column> roster = new ArrayList<>();
        boolean dated = false;
        boolean named = false;
        for (Column column : columns) {
            Field field = field(probes.get(column.index()), dates, dated);
            dated = dated || field == Field.DATE;
            named = named || field == Field.ON_DUTY;
            roster.add(field == null ? column : column.as(field, Column.Evidence.CONTENT));
        }
        return dated && named && DUTY.matcher(title).find() ? Optional.of(roster) : Optional.empty();
    }

    private static @Nullable Field field(@Nullable ContentProbe probe, DateReader dates, boolean dated) {
        if (probe == null || probe.size() == 0) {
            return null;
        }
        if (!dated && probe.days(dates)) {
            return Field.DATE;
        }
        return probe.nameLists() ? Field.ON_DUTY : null;
    }
}
