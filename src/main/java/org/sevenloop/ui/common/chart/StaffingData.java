package org.sevenloop.ui.common.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who stands at each checkpoint in each shift of some days.
 *
 * @param columns the shifts, day by day
 * @param rows the checkpoints, each with one cell a column
 */
public record StaffingData(List<Column> columns, List<Row> rows, String spoken) {
    /**
     * One shift of one day.
     *
     * @param day what the day is called; the same in all columns of a day
     * @param today whether it is the business day
     * @param now whether this shift is on duty; its word is then framed
     */
    public record Column(String day, boolean today, String word, boolean now) {}

    /** One checkpoint; a cell is null where it has no such shift. */
    public record Row(String name, List<@Nullable Cell> cells) {}

    /**
     * One shift at one checkpoint.
     *
     * @param missing hands missing, 0 for none
     * @param gapWord what the plate of a gap says, “缺2”
     * @param doubled whether somebody stands here and elsewhere too: an amber corner
     */
    public record Cell(int heads, int missing, String gapWord, boolean past, boolean doubled, ChartTip tip) {}

    public StaffingData {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
