package org.sevenloop.model.directive;

import java.util.Collection;

/** How many leaves stand where. */
public record Tally(int open, int received, int passed, int done, int unable, long sum) {
    public static final Tally ZERO = new Tally(0, 0, 0, 0, 0, 0);

    /** One leaf; whatever was handed on counts where it went. */
    public static Tally of(Receipt leaf) {
        long number = leaf.answer().matches("\\d{1,9}") ? Long.parseLong(leaf.answer()) : 0;
        return switch (leaf.state()) {
            case OPEN -> new Tally(1, 0, 0, 0, 0, 0);
            case RECEIVED -> new Tally(0, 1, 0, 0, 0, 0);
            case PASSED -> new Tally(0, 0, 1, 0, 0, 0);
            case DONE -> new Tally(0, 0, 0, 1, 0, number);
            case UNABLE -> new Tally(0, 0, 0, 0, 1, 0);
            case HANDED_ON -> ZERO;
        };
    }

    public static Tally of(Collection<Receipt> receipts) {
        return receipts.stream().filter(Receipt::leaf).map(Tally::of).reduce(ZERO, Tally::plus);
    }

    public Tally plus(Tally other) {
        return new Tally(
                open + other.open,
                received + other.received,
                passed + other.passed,
                done + other.done,
                unable + other.unable,
                sum + other.sum);
    }

    public int total() {
        return open + received + passed + done + unable;
    }

    public int answered() {
        return done + unable;
    }

    /** 未回. */
    public int missing() {
        return open + received + passed;
    }
}
