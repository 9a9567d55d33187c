package org.sevenloop.ui.common.chart;

import java.util.List;
import org.sevenloop.model.watch.Colour;

/**
 * Parts of a whole in risk colours.
 *
 * @param total the figure in the middle, already written
 * @param unit the word under it
 */
public record DonutData(List<Slice> slices, String total, String unit, String spoken) {
    /** One class: the true count decides the angle, the tooltip says it in words. */
    public record Slice(Colour hue, long count, ChartTip tip) {}

    public DonutData {
        slices = List.copyOf(slices);
    }
}
