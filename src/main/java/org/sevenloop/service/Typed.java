package org.sevenloop.service;

/** What forms hand over. */
public final class Typed {
    private Typed() {}

    /** Stripped, and as far as its column holds it; no character is cut in two. */
    public static String fit(String typed, int most) {
        int[] points = typed.strip().codePoints().toArray();
        int kept = 0;
        int length = 0;
        while (kept < points.length && length + Character.charCount(points[kept]) <= most) {
            length += Character.charCount(points[kept++]);
        }
        return new String(points, 0, kept);
    }
}
