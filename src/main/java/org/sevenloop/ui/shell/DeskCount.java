package org.sevenloop.ui.shell;

/**
 * The number beside a desk's name.
 *
 * @param alarm a red pill: something is wrong; else a plain number: open work
 */
public record DeskCount(long number, boolean alarm) {
    public static final DeskCount NONE = new DeskCount(0, false);

    /** Open work. */
    public static DeskCount open(long number) {
        return new DeskCount(number, false);
    }

    public static DeskCount alarm(long number) {
        return new DeskCount(number, number > 0);
    }
}
