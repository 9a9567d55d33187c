package org.sevenloop.model.coverage;

import java.util.List;

/**
 * The list behind a figure, grid by grid.
 *
 * @param cut whether there are more than a desk has room for
 */
public record BlindList(List<BlindSpot> spots, boolean cut) {
    public static final BlindList EMPTY = new BlindList(List.of(), false);
}
