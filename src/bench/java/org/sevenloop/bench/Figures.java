package org.sevenloop.bench;

import java.util.List;

/** A middle with its spread. */
final class Figures {
    private Figures() {}

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    static String of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return String.format("%6.2f (%.2f – %.2f)", median(sorted), sorted.getFirst(), sorted.getLast());
    }
}
