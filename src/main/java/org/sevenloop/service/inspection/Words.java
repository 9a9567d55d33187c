package org.sevenloop.service.inspection;

/** Typed words, as far as they are kept. Shorter than their columns: erasing somebody may make them a little longer. */
final class Words {
    static final int NAME = 60;
    static final int ITEM = 150;
    static final int LONG = 300;

    private Words() {}

    static String fit(String typed, int most) {
        int[] points = typed.strip().codePoints().toArray();
        return new String(points, 0, Math.min(points.length, most));
    }
}
