package org.sevenloop.ui.common.chart;

import java.util.List;

/**
 * Heads on duty hour by hour, stacked by checkpoint.
 *
 * @param layers the checkpoints' names, in the order of the stack from the bottom
 * @param required heads needed in any hour
 * @param now where “now” is, in hours from the left edge; negative for not on view
 */
public record HoursData(List<String> layers, List<Hour> hours, int required, Words words, double now, String spoken) {
    /** What is written at the right of the chart. */
    public record Words(String required, String gap) {}

    /**
     * One hour.
     *
     * @param heads one number a layer
     * @param missing heads missing at places that are empty, whatever the sum says
     */
    public record Hour(String label, List<Integer> heads, int missing, boolean past, ChartTip tip) {
        public Hour {
            heads = List.copyOf(heads);
        }

        int sum() {
            return heads.stream().mapToInt(Integer::intValue).sum();
        }
    }

    public HoursData {
        layers = List.copyOf(layers);
        hours = List.copyOf(hours);
    }
}
