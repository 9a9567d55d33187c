package org.sevenloop.ui.common.chart;

/**
 * A value axis from zero with three or four lines at round numbers.
 *
 * @param step the distance between two lines
 * @param lines how many lines above zero
 */
record Scale(long step, int lines) {
    private static final int[] ROUND = {1, 2, 3, 4, 5, 6, 8};

    /** The lowest axis that holds {@code max}. */
    static Scale upTo(long max) {
        Scale best = new Scale(1, 3);
        if (max <= best.top()) {
            return best;
        }
        best = new Scale(Long.MAX_VALUE / 8, 4);
        for (long power = 1; power <= max; power *= 10) {
            for (int round : ROUND) {
                long step = round * power;
                long lines = Math.ceilDiv(max, step);
                if (lines >= 3 && lines <= 4 && step * lines < best.top()) {
                    best = new Scale(step, (int) lines);
                }
            }
        }
        return best;
    }

    long top() {
        return step * lines;
    }

    /** The height of a value above the base line of an axis that is {@code height} long. */
    double of(long value, double height) {
        return of((double) value, height);
    }

    double of(double value, double height) {
        return height * value / top();
    }
}
