package org.sevenloop.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something that is waited for, beside the plain SQL for it: the first time in a program, and the medians after some more. */
final class Beside {
    private final String what;
    private final double most;
    private final List<Double> own = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();
    private final List<Double> plain = new ArrayList<>();
    private double first;

    interface Work {
        void run() throws Exception;
    }

    /** @param most milliseconds */
    Beside(String what, double most) {
        this.what = what;
        this.most = most;
    }

    static double millis(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** What this program took of the processor so far: it tells little on a machine that does nothing else, and all on one that does. */
    private static double processorMillis() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e6;
    }

    /** @param round those from 0 on count; of those before, the first is told */
    void own(int round, Work service) throws Exception {
        double before = processorMillis();
        double millis = millis(service);
        if (round >= 0) {
            own.add(millis);
            processor.add(processorMillis() - before);
        } else if (first == 0) {
            first = millis;
        }
    }

    void plain(int round, Work sql) throws Exception {
        double millis = millis(sql);
        if (round >= 0) {
            plain.add(millis);
        }
    }

    void tell() {
        System.out.printf("%s: first %.0f ms, then median (least – most) of %d%n", what, first, own.size());
        System.out.printf("  %-34s %s%n", "service", Figures.of(own));
        System.out.printf("  %-34s %s%n", "service, of the processor", Figures.of(processor));
        System.out.printf("  %-34s %s%n", "plain SQL", Figures.of(plain));
        System.out.printf("  %-34s %s%n", "ratio", Figures.of(Figures.ratios(own, plain)));
    }

    Optional<String> missed() {
        double median = Figures.median(own);
        return median <= most
                ? Optional.empty()
                : Optional.of(String.format("FAILED: %s: %.0f ms; at most %.0f are allowed.", what, median, most));
    }
}
