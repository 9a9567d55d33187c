package org.sevenloop.ui.common.chart;

import java.util.Arrays;

/** How a ring is shared out: by count, but no class that exists may be too thin to see and to hit. */
final class DonutAngles {
    static final double GAP = 1;
    static final double LEAST = 9;
    private static final double ROUND = 360;

    private DonutAngles() {}

    /** Degrees of each class, without its gap; with the gaps they make a full turn. */
    static double[] sweeps(long... counts) {
        double[] sweeps = new double[counts.length];
        int classes = (int) Arrays.stream(counts).filter(n -> n > 0).count();
        if (classes == 0) {
            return sweeps;
        }
        if (classes == 1) {
            Arrays.setAll(sweeps, i -> counts[i] > 0 ? ROUND : 0);
            return sweeps;
        }
        share(counts, sweeps, ROUND - classes * GAP);
        return sweeps;
    }

    /** Thin classes get the least angle, and the others share what is left; repeated, as that may thin another one. */
    private static void share(long[] counts, double[] sweeps, double degrees) {
        boolean[] thin = new boolean[counts.length];
        boolean again = true;
        while (again) {
            again = false;
            double left = degrees;
            double sum = 0;
            for (int i = 0; i < counts.length; i++) {
                left -= thin[i] ? LEAST : 0;
                sum += thin[i] ? 0 : counts[i];
            }
            for (int i = 0; i < counts.length; i++) {
                sweeps[i] = thin[i] ? LEAST : left * counts[i] / sum;
                if (counts[i] > 0 && !thin[i] && sweeps[i] < LEAST) {
                    thin[i] = true;
                    again = true;
                }
            }
        }
    }
}
