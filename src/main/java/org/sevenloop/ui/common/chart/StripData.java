package org.sevenloop.ui.common.chart;

import java.util.List;

/**
 * Who stands at each checkpoint over the next hours.
 *
 * @param hours the length of the strip
 * @param now where “now” is, in hours from the left edge
 * @param nowWord the word above that line
 */
public record StripData(List<Row> rows, List<Mark> marks, double hours, double now, String nowWord, String spoken) {
    /** One checkpoint. */
    public record Row(String name, List<Shift> shifts) {
        public Row {
            shifts = List.copyOf(shifts);
        }
    }

    /**
     * One shift, cut at the edges of the strip.
     *
     * @param missing how many hands are missing; the strip is hatched when any is
     * @param word what is written on it: “3 人”, “缺 2 人”
     */
    public record Shift(double from, double to, int heads, int missing, String word, ChartTip tip) {}

    /** A change of shift with its time. */
    public record Mark(double at, String word) {}

    public StripData {
        rows = List.copyOf(rows);
        marks = List.copyOf(marks);
    }
}
