package org.sevenloop.model.watch;

/** A body temperature in tenths of a degree Celsius: 373 is 37.3 ℃. */
public record Celsius(int tenths) implements Comparable<Celsius> {
    /** From here on it is a fever. */
    public static final Celsius FEVER = new Celsius(373);

    public static final Celsius LOWEST = new Celsius(340);
    public static final Celsius HIGHEST = new Celsius(430);

    public boolean fever() {
        return compareTo(FEVER) >= 0;
    }

    /** Whether a living person can have it; anything else is a slip of the pen. */
    public boolean plausible() {
        return compareTo(LOWEST) >= 0 && compareTo(HIGHEST) <= 0;
    }

    @Override
    public int compareTo(Celsius other) {
        return Integer.compare(tenths, other.tenths);
    }

    @Override
    public String toString() {
        return tenths / 10 + "." + tenths % 10;
    }
}
