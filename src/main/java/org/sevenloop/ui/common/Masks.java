package org.sevenloop.ui.common;

/** Hides the middle of numbers that identify a person. Counts code points, as numbers typed by hand hold anything. */
public final class Masks {
    private Masks() {}

    /** {@code 422899199003070027} becomes {@code 422899********0027}. */
    public static String document(String number) {
        return hide(number, 6, 4);
    }

    /** {@code 13800002051} becomes {@code 138****2051}. */
    public static String phone(String number) {
        return hide(number, 3, 4);
    }

    private static String hide(String text, int head, int tail) {
        int[] points = text.codePoints().toArray();
        // Too short to be what it claims: its ends would give away everything, so nothing but a hint stays.
        if (points.length <= head + tail) {
            int shown = Math.min(2, points.length / 3);
            return new String(points, 0, shown) + "*".repeat(points.length - shown);
        }
        return new String(points, 0, head)
                + "*".repeat(points.length - head - tail)
                + new String(points, points.length - tail, tail);
    }
}
