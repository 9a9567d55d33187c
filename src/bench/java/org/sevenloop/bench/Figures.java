package org.sevenloop.bench;

import java.util.ArrayList;
import java.util.List;

/** A middle with its spread. */
final class Figures {
    private Figures() {}

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Sample by sample, as they were taken in one round each. */
    static List<Double> ratios(List<Double> own, List<Double> other) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            ratios.add(own.get(i) / other.get(i));
        }
        return ratios;
    }

    static String of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return String.format("%6.2f (%.2f – %.2f)", median(sorted), sorted.getFirst(), sorted.getLast());
    }
}
