package org.sevenloop.ui.common.chart;

import java.util.List;

/**
 * What a chart says about one spot: place and time first, then a quiet line, then the names.
 *
 * @param quiet may be empty
 */
public record ChartTip(String title, String quiet, List<Line> lines) {
    /** A name and what belongs to it; {@code warn} colours the second. */
    public record Line(String left, String right, boolean warn) {}

    public ChartTip {
        lines = List.copyOf(lines);
    }

    public static ChartTip of(String title, String quiet) {
        return new ChartTip(title, quiet, List.of());
    }

    /** The same as one sentence, for a screen reader. */
    public String spoken() {
        StringBuilder all = new StringBuilder(title);
        if (!quiet.isEmpty()) {
            all.append(' ').append(quiet);
        }
        for (Line line : lines) {
            all.append(' ').append(line.left()).append(' ').append(line.right());
        }
        return all.toString();
    }
}
