package org.sevenloop.service.exchange;

/** A blank cell says nothing: what was known before stays. */
final class Blank {
    private Blank() {}

    static String or(String written, String before) {
        return written.isBlank() ? before : written;
    }

    /** An enum's value, unless it is the one that stands for not knowing. */
    static <E extends Enum<E>> E or(E written, E unknown, E before) {
        return written == unknown ? before : written;
    }
}
