package org.sevenloop.spreadsheet.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.recognise.Column;
import org.sevenloop.spreadsheet.recognise.Field;
import org.sevenloop.spreadsheet.recognise.HeadingDay;
import org.sevenloop.spreadsheet.value.Fold;
import org.sevenloop.spreadsheet.value.ShiftTimes;

/** The columns of names of a roster, and what each heading says of day, shift and checkpoint. */
final class DutyColumns {
    private static final Set<String> PLAIN_WORDS =
            Set.of("值守人员", "值班人员", "姓名", "人员", "卡口", "卡点", "班次", "日期", "时间", "值班", "值守", "名单", "安排", "星期", "值班表");

    /**
     * One column of names.
     *
     * @param checkpoint blank where the row or the sheet tells it; day and shift are null then
     */
    record Slot(
            Column column,
            @Nullable LocalDate day,
            @Nullable ShiftTimes shift,
            String checkpoint) {}

    private DutyColumns() {}

    static List<Slot> of(TableRows rows) {
        List<Slot> slots = new ArrayList<>();
        rows.columns(Field.ON_DUTY).forEach(column -> slots.add(new Slot(column, null, null, "")));
        rows.columns(Field.DUTY).forEach(column -> slots.add(slot(column, rows)));
        slots.sort(java.util.Comparator.comparingInt(slot -> slot.column().index()));
        return slots;
    }

    private static Slot slot(Column column, TableRows rows) {
        LocalDate day = null;
        ShiftTimes shift = null;
        String checkpoint = "";
        HeadingDay heading = HeadingDay.of(column.cells(), rows.dates()).orElse(null);
        if (heading != null) {
            day = heading.from(rows.context().start()).orElse(null);
        }
        for (Cell cell : column.cells()) {
            boolean ofDay = heading != null && HeadingDay.tells(cell, rows.dates());
            if (ofDay) {
                continue;
            }
            if (ShiftTimes.looksLikeOne(cell.text())) {
                shift = ShiftTimes.read(cell.text());
            } else if (!PLAIN_WORDS.contains(Fold.tight(cell.text()))) {
                checkpoint = Fold.tight(cell.text());
            }
        }
        return new Slot(column, day, shift, checkpoint);
    }
}
