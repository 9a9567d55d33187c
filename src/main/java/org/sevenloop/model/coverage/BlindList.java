package org.sevenloop.model.coverage;

import java.util.List;

/**
 * The list behind a figure, grid by grid.
 *
 * @param total how many there are; {@code spots} has no more than fit on a desk
 */
public record BlindList(List<BlindSpot> spots, int total) {
    public static final BlindList EMPTY = new BlindList(List.of(), 0);

    public boolean cut() {
        return spots.size() < total;
    }
}
